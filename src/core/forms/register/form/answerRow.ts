/** Turns one collaboration into its row: number, title, the cells that are filled in, check and the hidden mark. */
import type { Texts } from "../../../../language";
import { blank, formula, quoted, text } from "../../../../workbook/content";
import type {
  CellContent,
  CellDescription,
  ConditionalFormat,
  DefinedName,
} from "../../../../workbook/description";
import { hasWords, inOwnRow, isBlank, isOneOf } from "../../../formParts/cellText";
import { CHECK_COLOURS } from "../../../formParts/formStyles";
import { answerCellName, rowMark } from "../../../marks/marks";
import { DETAILS, type Detail, type Register } from "../known/register";
import { SAME, STATE } from "../reading/fields";
import { knownText } from "../reading/knownTexts";
import { STATES } from "../reading/values";
import type { AnswerLine } from "./formLines";
import { at, cell, COLUMN } from "./layout";
import { STATE_LOOKS } from "./stateLooks";

/** @param brought what stands in the cells when the form goes out; false leaves them as they are */
export function answerCells(
  { row, group, asked }: AnswerLine,
  { id }: Register,
  texts: Texts,
  brought = true,
): readonly CellDescription[] {
  const { known } = asked;
  const { verdicts } = texts.register;
  const about = known ? known.text : texts.register.newRow(asked.number);
  const waits = { own: "own-blank", fresh: "new-blank", others: "other-blank" } as const;
  const verdict = verdicts[waits[group]];
  const filled = (detail: Detail): CellContent => {
    const words = known && brought ? knownText(known, detail, texts) : "";
    return words === "" ? blank : text(words);
  };
  return [
    cell(row, "number", text(asked.id), "number"),
    cell(row, "about", text(about), "text"),
    cell(row, "state", blank, "status"),
    ...DETAILS.map((detail) => cell(row, detail, filled(detail), "remark")),
    cell(row, "same", blank, "remark"),
    cell(row, "check", formula(check(known === null, verdict, texts), verdict), "check"),
    cell(row, "row", text(rowMark(id, asked.id)), "mark"),
  ];
}

/** @param waits what it says while nothing is answered */
function check(isNew: boolean, waits: string, { register: { verdicts, words } }: Texts): string {
  const [state, title] = [inOwnRow(COLUMN.state), inOwnRow(COLUMN.title)];
  const isRead = isOneOf(
    state,
    STATES.map((one) => words[one].toLowerCase()),
  );
  const invalid = quoted(verdicts["state-invalid"]);
  const ok = quoted(verdicts.ok);
  const whenRead = isNew ? `IF(${hasWords(title)},${ok},${quoted(verdicts["title-blank"])})` : ok;
  const whenBlank = `IF(${hasWords(title)},${quoted(verdicts["state-blank"])},${quoted(waits)})`;
  return `IF(ISERROR(${state}),${invalid},IF(${isBlank(state)},${whenBlank},IF(${isRead},${whenRead},${invalid})))`;
}

/** The names of the row's answer cells. */
export function answerNames({ row, asked: { id } }: AnswerLine, sheet: string): readonly DefinedName[] {
  return ([STATE, ...DETAILS, SAME] as const).map((name) => ({
    name: answerCellName(name, id),
    sheet,
    range: at(row, name),
  }));
}

/** The answers in their colours, and a check that says what is wrong. */
export function answerColours(from: number, to: number, { register }: Texts): readonly ConditionalFormat[] {
  const range = (column: "state" | "check") => `${at(from, column)}:${at(to, column)}`;
  const says = (verdict: keyof typeof register.verdicts) =>
    `${at(from, "check")}=${quoted(register.verdicts[verdict])}`;
  const font = (colour: string, bold = true) => ({ bold, colour });
  return [
    ...STATES.map((state) => ({
      range: range("state"),
      formula: isOneOf(at(from, "state"), [register.words[state].toLowerCase()]),
      fill: STATE_LOOKS[state].fill,
      font: font(STATE_LOOKS[state].text),
    })),
    ...(["state-invalid", "title-blank", "state-blank"] as const).map((verdict) => ({
      range: range("check"),
      formula: says(verdict),
      font: font(CHECK_COLOURS.error),
    })),
    { range: range("check"), formula: says("own-blank"), font: font(CHECK_COLOURS.warning) },
    { range: range("check"), formula: says("ok"), font: font(CHECK_COLOURS.fine, false) },
  ];
}
