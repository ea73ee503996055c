/** Worksheet.horizontalPageBreaks and verticalPageBreaks. */
import type { Sheet } from "../../model/workbook";
import { Failure } from "../../wire/failure";
import { givenNumber } from "../given";
import type { Host } from "../host";
import { doing, object, value, type HostObject } from "../hostObject";
import { range } from "../range/range";
import { areaOf } from "../areaOf";

type Direction = "horizontal" | "vertical";

export function pageBreaks(host: Host, sheet: Sheet, direction: Direction): HostObject {
  const key = direction === "horizontal" ? "horizontalBreaks" : "verticalBreaks";
  const layout = sheet.pageLayout;
  const made = (place: number): HostObject => {
    const at = direction === "horizontal" ? { row: place, column: 1 } : { row: 1, column: place };
    return {
      type: "PageBreak",
      id: place,
      properties: { rowIndex: { read: () => at.row - 1 }, columnIndex: { read: () => at.column - 1 } },
      methods: {
        delete: doing(() => {
          layout[key] = layout[key].filter((one) => one !== place);
        }),
        getCellAfterBreak: () => object(range(host, sheet, { from: at, to: at })),
      },
    };
  };
  return {
    type: "PageBreakCollection",
    items: () => layout[key].map(made),
    methods: {
      add: ([given]) => {
        const { from } = areaOf(sheet, given);
        const place = direction === "horizontal" ? from.row : from.column;
        if (!layout[key].includes(place)) layout[key].push(place);
        layout[key].sort((a, b) => a - b);
        return object(made(place));
      },
      getItem: ([id]) => {
        const place = givenNumber(id, "index");
        if (!layout[key].includes(place)) throw new Failure("ItemNotFound", `There is no break at ${place}.`);
        return object(made(place));
      },
      getCount: () => value(layout[key].length),
      removePageBreaks: doing(() => {
        layout[key] = [];
      }),
    },
  };
}
