/** Worksheet.pageLayout: paper, margins, what is printed and repeated. */
import type { Area } from "../../model/addresses";
import type { Sheet } from "../../model/workbook";
import { Failure, refuse } from "../../wire/failure";
import { givenBoolean, givenNumber, givenOneOf, givenRecord, isAbsent } from "../given";
import type { Host } from "../host";
import { doing, object, orNull, type HostObject, type Property } from "../hostObject";
import { range } from "../range/range";
import { areaOf } from "../areaOf";
import { headersFooters } from "./headersFooters";

const papers = ["A3", "A4", "A5", "Letter", "Legal"] as const;

/** Points in one of each unit. */
const units = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

const margins = ["top", "bottom", "left", "right", "header", "footer"] as const;

export function pageLayout(host: Host, sheet: Sheet): HostObject {
  const layout = sheet.pageLayout;
  const setting = (key: string, normal: unknown, parse: (value: unknown) => unknown): Property => ({
    read: () => layout.settings.get(key) ?? normal,
    write: (given) => {
      layout.settings.set(key, parse(given));
    },
  });
  const flag = (key: string) => setting(key, false, (given) => givenBoolean(given, key));
  const found = (area: Area | null) => area && range(host, sheet, area);
  const required = (area: Area | null, what: string) => {
    const there = found(area);
    if (!there) throw new Failure("ItemNotFound", `${sheet.name} has no ${what}.`);
    return object(there);
  };
  return {
    type: "PageLayout",
    properties: {
      orientation: setting("orientation", "Portrait", (given) =>
        givenOneOf(given, ["Portrait", "Landscape"], "orientation"),
      ),
      paperSize: setting("paperSize", "A4", (given) => givenOneOf(given, papers, "paperSize")),
      zoom: setting("zoom", { scale: 100 }, readZoom),
      ...Object.fromEntries(
        margins.map((side) => [
          `${side}Margin`,
          setting(`${side}Margin`, side === "header" || side === "footer" ? 21.6 : 54, (given) =>
            points(given, side),
          ),
        ]),
      ),
      centerHorizontally: flag("centerHorizontally"),
      centerVertically: flag("centerVertically"),
      blackAndWhite: flag("blackAndWhite"),
      draftMode: flag("draftMode"),
      printGridlines: flag("printGridlines"),
      printHeadings: flag("printHeadings"),
      printOrder: setting("printOrder", "DownThenOver", (given) =>
        givenOneOf(given, ["DownThenOver", "OverThenDown"], "printOrder"),
      ),
    },
    parts: { headersFooters: () => headersFooters(layout) },
    methods: {
      setPrintArea: doing(([given]) => {
        layout.printArea = areaOf(sheet, given);
      }),
      setPrintTitleRows: doing(([given]) => {
        layout.titleRows = areaOf(sheet, given);
      }),
      setPrintTitleColumns: doing(([given]) => {
        layout.titleColumns = areaOf(sheet, given);
      }),
      setPrintMargins: doing(([unit, given]) => {
        const factor = units[givenOneOf(unit, ["Points", "Inches", "Centimeters"], "unit")];
        const wanted = givenRecord(given, "marginOptions");
        for (const [side, value] of Object.entries(wanted)) {
          const known = givenOneOf(side, margins, "margin");
          if (!isAbsent(value)) layout.settings.set(`${known}Margin`, points(value, side) * factor);
        }
      }),
      getPrintTitleRows: () => required(layout.titleRows, "rows that repeat"),
      getPrintTitleRowsOrNullObject: () => orNull(found(layout.titleRows)),
      getPrintTitleColumns: () => required(layout.titleColumns, "columns that repeat"),
      getPrintTitleColumnsOrNullObject: () => orNull(found(layout.titleColumns)),
    },
  };
}

function points(given: unknown, side: string): number {
  const number = givenNumber(given, side);
  return number >= 0 ? number : refuse(`The margin ${side} is ${number}.`);
}

/** Either a scale, or pages across and down; a side that is left out takes as many as it needs. */
function readZoom(given: unknown): unknown {
  const zoom = givenRecord(given, "zoom");
  for (const key of Object.keys(zoom)) {
    givenOneOf(key, ["scale", "horizontalFitToPages", "verticalFitToPages"], "zoom");
  }
  const { scale, ...pages } = zoom;
  if (!isAbsent(scale)) {
    const percent = givenNumber(scale, "zoom.scale");
    if (percent < 10 || percent > 400) refuse(`The zoom is 10 to 400 per cent, not ${percent}.`);
    if (Object.values(pages).some((one) => !isAbsent(one))) refuse("Scale and pages exclude each other.");
    return { scale: percent };
  }
  const counts = Object.entries(pages).filter(([, one]) => !isAbsent(one));
  if (counts.length === 0) refuse("The zoom says nothing.");
  for (const [key, one] of counts) {
    const count = givenNumber(one, key);
    if (!Number.isInteger(count) || count < 1) refuse(`zoom.${key} is ${count}.`);
  }
  return Object.fromEntries(counts);
}
