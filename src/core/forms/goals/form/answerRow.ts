/** Turns one thing that is asked into its row: number, text, mark, words, check and the hidden mark. */
import type { Texts } from "../../../../language";
import { blank, formula, quoted, text } from "../../../../workbook/content";
import type {
  CellDescription,
  ConditionalFormat,
  DefinedName,
  Validation,
} from "../../../../workbook/description";
import { hasWords, inOwnRow, isBlank, isOneOf } from "../../../formParts/cellText";
import { CHECK_COLOURS } from "../../../formParts/formStyles";
import { answerCellName, rowMark } from "../../../marks/marks";
import type { Plans } from "../plans/plans";
import { MARK, TEXT } from "../reading/fields";
import { CHOICES, type Choice, SIGNS } from "../reading/values";
import type { AnswerLine } from "./formLines";
import { at, cell, COLUMN } from "./layout";
import { MARK_LOOKS } from "./markLooks";

/** Other programs make other dashes of "-". */
const DASHES = ["-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2015", "\u2212"];

/** What the form itself takes for a mark, in lower case; the intake reads more than that, each time with a note. */
function accepted(choice: Choice): readonly string[] {
  return choice === "none" ? DASHES : [SIGNS[choice].toLowerCase()];
}

export function answerCells(
  { row, asked: { kind, about } }: AnswerLine,
  { id }: Plans,
  texts: Texts,
): readonly CellDescription[] {
  const check = kind === "goal" ? goalCheck(texts) : pointCheck(texts);
  return [
    cell(row, "number", text(about.id), "number"),
    cell(row, "asked", text(about.text), "text"),
    cell(row, "mark", blank, kind === "goal" ? "status" : "check"),
    cell(row, "text", blank, "remark"),
    cell(
      row,
      "check",
      formula(check, texts.goals.verdicts[kind === "goal" ? "goal-blank" : "point-blank"]),
      "check",
    ),
    cell(row, "row", text(rowMark(id, about.id)), "mark"),
  ];
}

function goalCheck({ goals: { verdicts } }: Texts): string {
  const mark = inOwnRow(COLUMN.mark);
  const isRead = `OR(${CHOICES.map((choice) => isOneOf(mark, accepted(choice))).join(",")})`;
  const said = `IF(${isRead},${quoted(verdicts.ok)},${quoted(verdicts["mark-invalid"])})`;
  return `IF(ISERROR(${mark}),${quoted(verdicts["mark-invalid"])},IF(${isBlank(mark)},${quoted(verdicts["goal-blank"])},${said}))`;
}

function pointCheck({ goals: { verdicts } }: Texts): string {
  return `IF(${hasWords(inOwnRow(COLUMN.text))},${quoted(verdicts.ok)},${quoted(verdicts["point-blank"])})`;
}

/** The names of the row's answer cells. */
export function answerNames({ row, asked: { about } }: AnswerLine, sheet: string): readonly DefinedName[] {
  return [
    { name: answerCellName(MARK, about.id), sheet, range: at(row, "mark") },
    { name: answerCellName(TEXT, about.id), sheet, range: at(row, "text") },
  ];
}

/** A dropdown in each goal's cell. */
export function markValidations(lines: readonly AnswerLine[], { goals }: Texts): readonly Validation[] {
  return lines
    .filter(({ asked }) => asked.kind === "goal")
    .map(({ row }) => ({
      range: at(row, "mark"),
      rule: { kind: "list", values: CHOICES.map((choice) => SIGNS[choice]) },
      allowBlank: true,
      prompt: { title: goals.promptTitle, text: goals.prompt },
      error: { title: goals.errorTitle, text: goals.error, style: "stop" },
    }));
}

/** The marks of a range in their colours. @param first the range's upper left cell */
export function markColoursIn(range: string, first: string): readonly ConditionalFormat[] {
  return CHOICES.map((choice) => ({
    range,
    formula: isOneOf(first, accepted(choice)),
    fill: MARK_LOOKS[choice].fill,
    font: { bold: true, colour: MARK_LOOKS[choice].text },
  }));
}

/** The marks in their colours, and a check that says what is wrong. */
export function markColours(from: number, to: number, { goals }: Texts): readonly ConditionalFormat[] {
  const range = (column: "mark" | "check") => `${at(from, column)}:${at(to, column)}`;
  return [
    ...markColoursIn(range("mark"), at(from, "mark")),
    {
      range: range("check"),
      formula: `${at(from, "check")}=${quoted(goals.verdicts["mark-invalid"])}`,
      font: { bold: true, colour: CHECK_COLOURS.error },
    },
    {
      range: range("check"),
      formula: `${at(from, "check")}=${quoted(goals.verdicts.ok)}`,
      font: { bold: false, colour: CHECK_COLOURS.fine },
    },
  ];
}
