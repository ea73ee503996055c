/** Turns what is asked and whose form it is into the sheet that is filled in. */
import type { Texts } from "../../../../language";
import { blank, formula, quoted, text } from "../../../../workbook/content";
import type {
  CellContent,
  CellDescription,
  DefinedName,
  SheetDescription,
} from "../../../../workbook/description";
import { dateValidation, headCells, headNames, ROW } from "../../../formParts/formHead";
import { printed } from "../../../look/print";
import { sheet } from "../../../look/sheet";
import type { Register } from "../known/register";
import { answerLists } from "./answerLists";
import { answerCells, answerColours, answerNames } from "./answerRow";
import { answerLines, type FormLine, formLines } from "./formLines";
import { at, cell, COLUMN, COLUMNS, FIRST_ROW } from "./layout";

const GAP_HEIGHT = 9;

/** Whose form it is, and what it is called there. */
export interface Whose {
  readonly name: string;
  /** Of each of the municipalities. */
  readonly names: readonly string[];
}

export function formSheet(register: Register, { name, names }: Whose, texts: Texts): SheetDescription {
  const lines = formLines(register, names);
  const answers = answerLines(register, names);
  const last = answers.at(-1)?.row ?? FIRST_ROW;
  return sheet({
    name: texts.register.sheet,
    columns: COLUMNS,
    rows: [
      { row: 1, height: 24 },
      { row: 2, height: 20 },
      { row: 3, height: GAP_HEIGHT },
      ...lines.flatMap(({ kind, row }) => (kind === "gap" ? [{ row, height: GAP_HEIGHT }] : [])),
    ],
    cells: [
      ...headCells(formTitle(register, texts), name, countLine(last, texts), texts),
      ...lines.flatMap((line) => lineCells(line, register, texts)),
    ],
    freeze: { rows: ROW.count, columns: COLUMN.state },
    validations: [dateValidation(register, texts), ...answerLists(answers, texts)],
    conditionalFormats: answerColours(FIRST_ROW, last, texts),
    protection: { allow: ["formatRows", "formatColumns", "autoFilter"] },
    print: printed({
      paper: "A3",
      orientation: "landscape",
      area: `A1:${at(last, "check")}`,
      repeatRows: { from: 1, to: ROW.count },
      about: `${name} · ${register.title}`,
      pages: texts.form.footerPage,
    }),
  });
}

/** The body's own title for its form, or one made from body and years. */
export function formTitle({ formTitle: own, body, period }: Register, { register, form }: Texts): string {
  return own ?? register.title(body, form.years(period.from, period.to));
}

/** "3 rækker er udfyldt", which follows the check column. */
function countLine(last: number, { register: { count, verdicts } }: Texts): CellContent {
  const [before = "", after = ""] = count.split("{n}");
  const filled = `COUNTIF(${at(FIRST_ROW, "check")}:${at(last, "check")},${quoted(verdicts.ok)})`;
  const parts = [...(before === "" ? [] : [quoted(before)]), filled, quoted(after)];
  return formula(parts.join("&"), count.replace("{n}", "0"));
}

function lineCells(line: FormLine, register: Register, texts: Texts): readonly CellDescription[] {
  const { groups, leadIns, columns } = texts.register;
  switch (line.kind) {
    case "gap":
      return [];
    case "answer":
      return answerCells(line, register, texts);
    case "leadIn":
      return HEADED.map((name) =>
        cell(line.row, name, name === "number" ? text(leadIns[line.group]) : blank, "leadIn"),
      );
    case "head":
      return HEADED.map((name) => {
        const words = name === "about" ? groups[line.group] : name === "number" ? "" : columns[name];
        return cell(line.row, name, words === "" ? blank : text(words), "themeHead");
      });
  }
}

/** All columns but the hidden one, from the left. */
const HEADED = Object.keys(COLUMN).filter(
  (name): name is Exclude<keyof typeof COLUMN, "row"> => name !== "row",
);

/** The names of all cells that are filled in. */
export function formNames(
  register: Register,
  names: readonly string[],
  texts: Texts,
): readonly DefinedName[] {
  const { sheet: name } = texts.register;
  return [...headNames(name), ...answerLines(register, names).flatMap((line) => answerNames(line, name))];
}
