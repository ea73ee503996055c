/** A description that uses everything the description language has, for the judges to look at. Invented data. */
import { blank, number, text } from "../../../src/workbook/content";
import type { SheetDescription, WorkbookDescription } from "../../../src/workbook/description";
import { row } from "./counts";
import { data } from "./data";
import { form } from "./form";
import { overview } from "./overview";

const hidden: SheetDescription = {
  name: "_maerker",
  visibility: "veryHidden",
  gridlines: true,
  columns: [],
  rows: [],
  cells: [
    ...row(1, [text("nøgle"), text("værdi")]),
    ...row(2, [text("version"), number(1)]),
    ...row(3, [text("Ja"), blank]),
  ],
  merges: [],
  validations: [],
  conditionalFormats: [],
  tables: [],
  charts: [],
};

export const kitchenSink: WorkbookDescription = {
  properties: {
    title: "Køkkenvask æøå & <tegn>",
    subject: "Alt på én gang",
    description: "Opdigtet arbejdsbog, der bruger alt.",
    creator: "Fremdrift",
    created: "2016-06-22T09:30:00Z",
    custom: { "fremdrift.set": "kkr-2016", "fremdrift.hash": "ab12", Dansk: "æøå & <>\n_x0041_" },
  },
  styles: {
    head: {
      font: { bold: true, colour: "#FFFFFF" },
      fill: "#0B5563",
      border: { bottom: { weight: "medium", colour: "#000000" } },
      vertical: "center",
    },
    date: { numberFormat: "d. mmmm yyyy", horizontal: "left" },
    wrapped: { wrap: true, vertical: "top", font: { size: 14, bold: true } },
    answer: {
      unlocked: true,
      wrap: true,
      vertical: "top",
      numberFormat: "@",
      border: {
        top: { weight: "thin", colour: "#BFBFBF" },
        right: { weight: "thin", colour: "#BFBFBF" },
        bottom: { weight: "thin", colour: "#BFBFBF" },
        left: { weight: "hair", colour: "#BFBFBF" },
      },
    },
    openDate: { unlocked: true, numberFormat: "dd-mm-yyyy" },
    everything: {
      font: { size: 9, bold: true, italic: true, underline: true, colour: "#0B5563" },
      horizontal: "center",
      vertical: "bottom",
      rotation: 90,
    },
    indented: { indent: 2, horizontal: "left", rotation: -45 },
    link: { font: { underline: true, colour: "#0563C1" } },
  },
  sheets: [hidden, form, overview, data],
  names: [
    { name: "fremdrift_status_1", sheet: form.name, range: "C5" },
    { name: "fremdrift_svar", sheet: form.name, range: "C5:D8" },
    { name: "Talt_op", sheet: overview.name, range: "B4:E7" },
  ],
};
