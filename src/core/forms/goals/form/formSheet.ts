/** Turns what is asked and a jobcentre's name into the sheet that is filled in. */
import type { Texts } from "../../../../language";
import { formula, quoted, text } from "../../../../workbook/content";
import type {
  CellContent,
  CellDescription,
  DefinedName,
  SheetDescription,
} from "../../../../workbook/description";
import { dateValidation, headCells, headNames, ROW } from "../../../formParts/formHead";
import { printed } from "../../../look/print";
import { sheet } from "../../../look/sheet";
import type { Plans } from "../plans/plans";
import { answerCells, answerNames, markColours, markValidations } from "./answerRow";
import { answerLines, type FormLine, formLines } from "./formLines";
import { at, cell, COLUMNS, FIRST_ROW } from "./layout";

const GAP_HEIGHT = 9;

export function formSheet(plans: Plans, name: string, texts: Texts): SheetDescription {
  const lines = formLines(plans);
  const answers = answerLines(plans);
  const last = answers.at(-1)?.row ?? FIRST_ROW;
  return sheet({
    name: texts.goals.sheet,
    columns: COLUMNS,
    rows: [
      { row: 1, height: 24 },
      { row: 2, height: 20 },
      { row: 3, height: GAP_HEIGHT },
      ...lines.flatMap(({ kind, row }) => (kind === "gap" ? [{ row, height: GAP_HEIGHT }] : [])),
    ],
    cells: [
      ...headCells(formTitle(plans, texts), name, countLine(last, answers.length, texts), texts),
      ...lines.flatMap((line) => lineCells(line, plans, texts)),
    ],
    freeze: { rows: ROW.count, columns: 0 },
    validations: [dateValidation(plans, texts), ...markValidations(answers, texts)],
    conditionalFormats: markColours(FIRST_ROW, last, texts),
    protection: { allow: ["formatRows", "formatColumns", "autoFilter"] },
    print: printed({
      orientation: "landscape",
      area: `A1:${at(last, "check")}`,
      repeatRows: { from: 1, to: ROW.count },
      about: `${name} · ${plans.title}`,
      pages: texts.form.footerPage,
    }),
  });
}

/** The body's own title for its form, or one made from body and years. */
export function formTitle({ formTitle: own, body, period }: Plans, { goals, form }: Texts): string {
  return own ?? goals.title(body, form.years(period.from, period.to));
}

/** "3 af 23 felter er udfyldt", which follows the check column. */
function countLine(last: number, total: number, { goals }: Texts): CellContent {
  const words = goals.count.replaceAll("{total}", String(total));
  const [before = "", after = ""] = words.split("{n}");
  const filled = `COUNTIF(${at(FIRST_ROW, "check")}:${at(last, "check")},${quoted(goals.verdicts.ok)})`;
  const parts = [...(before === "" ? [] : [quoted(before)]), filled, quoted(after)];
  return formula(parts.join("&"), words.replaceAll("{n}", "0"));
}

function lineCells(line: FormLine, plans: Plans, texts: Texts): readonly CellDescription[] {
  if (line.kind === "gap") return [];
  if (line.kind === "answer") return answerCells(line, plans, texts);
  const { row, title, marked } = line;
  const { markColumn, remarkColumn, textColumn, checkColumn } = texts.goals;
  const blank = { kind: "blank" } as const;
  return [
    cell(row, "number", blank, "themeHead"),
    cell(row, "asked", text(title), "themeHead"),
    cell(row, "mark", marked ? text(markColumn) : blank, "themeHead"),
    cell(row, "text", text(marked ? remarkColumn : textColumn), "themeHead"),
    cell(row, "check", text(checkColumn), "themeHead"),
  ];
}

/** The names of all cells that are filled in. */
export function formNames(plans: Plans, { goals }: Texts): readonly DefinedName[] {
  return [...headNames(goals.sheet), ...answerLines(plans).flatMap((line) => answerNames(line, goals.sheet))];
}
