/** PageLayout.headersFooters: six texts of at most 255 characters together for each of header and footer. */
import type { PageLayout } from "../../model/workbook";
import { refuse } from "../../wire/failure";
import { givenText } from "../given";
import type { HostObject, Property } from "../hostObject";

const sides = ["left", "center", "right"] as const;

export function headersFooters(layout: PageLayout): HostObject {
  return {
    type: "HeaderFooterGroup",
    properties: {
      state: { read: () => "Default" },
    },
    parts: {
      defaultForAllPages: () => ({
        type: "HeaderFooter",
        properties: Object.fromEntries(
          ["Header", "Footer"].flatMap((end) =>
            sides.map((side) => [`${side}${end}`, text(layout, side, end)]),
          ),
        ),
      }),
    },
  };
}

function text({ headersFooters: kept }: PageLayout, side: string, end: string): Property {
  const key = `${side}${end}`;
  return {
    read: () => kept.get(key) ?? "",
    write: (given) => {
      kept.set(key, givenText(given, key));
      // In the file the three sides stand in one text, each behind its own two-letter mark.
      const whole = sides.map((one) => kept.get(`${one}${end}`) ?? "").filter((one) => one !== "");
      const length = whole.reduce((sum, one) => sum + one.length + 2, 0);
      if (length > 255) refuse(`${end} has ${length} characters with its marks, at most 255 are kept.`);
    },
  };
}
