/** Turns what stands in a cell where any text may be written into that text, and what is to say of it. */
import { isOnlyLink } from "../../workbook/links";
import { type Finding, finding, plainFinding } from "../findings/finding";
import { saidText } from "./displayText";
import type { ReadCell } from "./readAnswer";
import type { JudgedField } from "./readableForm";

export interface JudgedText {
  readonly field: JudgedField;
  readonly findings: readonly Finding[];
}

/** @param item id of the item that it is about */
export function judgeText(read: ReadCell, item: string): JudgedText {
  const text = textOf(read);
  return {
    field: { value: text === "" ? null : text, written: text, readBy: null },
    findings: textFindings(read, item),
  };
}

function textFindings(read: ReadCell, item: string): readonly Finding[] {
  const at = { place: read.place, item };
  const { cell } = read;
  if (!cell) return [];
  if (cell.shows === "picture") return [plainFinding("remark-picture", at)];
  if (cell.value.kind === "error") {
    return [finding("remark-cell-error", at, { error: read.text, ...formulaOf(read) })];
  }
  if (cell.struck === true) return [plainFinding("remark-struck", at)];
  // A link says what it shows and where it leads: nothing of it is lost.
  if (cell.formula !== undefined && !isOnlyLink(cell.formula)) {
    const code = read.text.trim() === "" ? "remark-formula-empty" : "remark-formula";
    return [finding(code, at, { formula: cell.formula })];
  }
  const { value } = cell;
  if (value.kind === "text" || value.kind === "blank") return [];
  const date = value.kind === "date" ? { date: value.date } : {};
  const box = cell.shows === "tickBox" && value.kind === "boolean" ? { ticked: value.boolean } : {};
  return [finding("remark-read-as", at, { written: read.text, ...date, ...box })];
}

/** An error is no text; the formula behind it may be the words that somebody meant to write. */
function textOf({ cell }: ReadCell): string {
  return cell?.value.kind === "error" ? "" : saidText(cell);
}

/** The formula behind a cell, as findings quote it. */
export function formulaOf({ cell }: ReadCell): { readonly formula?: string } {
  return cell?.formula === undefined ? {} : { formula: cell.formula };
}
