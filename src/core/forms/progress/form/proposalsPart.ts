/** A set → the form's last part: rows in which a municipality may propose new or changed recommendations. */
import type { Texts } from "../../../../language";
import { blank, text } from "../../../../workbook/content";
import type { CellDescription, SheetDescription, Validation } from "../../../../workbook/description";
import { PROPOSAL_MARK } from "../../../marks/marks";
import type { RecommendationSet } from "../set/recommendationSet";
import { cell, type COLUMN, down } from "./layout";
import type { StyleName } from "./styles";

type Column = Exclude<keyof typeof COLUMN, "mark">;
type Look = Readonly<Record<Column, StyleName>>;

/** So many at once are more than anybody has proposed. */
const ROWS = 5;
const GAP_HEIGHT = 9;
/** Words of a dropdown fit in so many characters. */
const LONGEST_LIST = 255;

const HEAD: Look = {
  number: "themeNumber",
  text: "themeHead",
  status: "themeHead",
  remark: "themeHead",
  check: "themeHead",
};
const LEAD: Look = { number: "leadIn", text: "leadIn", status: "leadIn", remark: "leadIn", check: "leadIn" };
const BAND: Look = { number: "band", text: "band", status: "band", remark: "band", check: "band" };
/** A recommendation's cells, but nothing is judged and no status chosen. */
const OPEN: Look = { number: "status", text: "remark", status: "text", remark: "remark", check: "check" };

export interface ProposalsPart extends Pick<SheetDescription, "rows" | "validations"> {
  readonly cells: readonly CellDescription[];
  readonly lastRow: number;
}

/** Nothing where the set asks for no proposals. @param after the row that it stands below */
export function proposalsPart(set: RecommendationSet, after: number, texts: Texts): ProposalsPart {
  if (set.proposals === false) return { cells: [], rows: [], validations: [], lastRow: after };
  const { title, explain, columns } = texts.form.proposals;
  const heads = after + 4;
  const lastRow = heads + ROWS;
  const rows = Array.from({ length: ROWS }, (_, index) => heads + 1 + index);
  return {
    cells: [
      ...cellsOf(after + 2, HEAD, { text: title }),
      ...cellsOf(after + 3, LEAD, { text: explain }),
      ...marked(heads, BAND, { number: columns.theme, text: columns.text, remark: columns.reason }),
      ...rows.flatMap((row) => marked(row, OPEN, {})),
    ],
    rows: [{ row: after + 1, height: GAP_HEIGHT }],
    validations: [themeChoice(set, down(heads + 1, lastRow, "number"), texts)],
    lastRow,
  };
}

function marked(
  row: number,
  look: Look,
  words: Partial<Readonly<Record<Column, string>>>,
): readonly CellDescription[] {
  return [...cellsOf(row, look, words), cell(row, "mark", text(PROPOSAL_MARK), "mark")];
}

/** A whole row; columns without words stay blank. */
function cellsOf(
  row: number,
  look: Look,
  words: Partial<Readonly<Record<Column, string>>>,
): readonly CellDescription[] {
  const columns: readonly Column[] = ["number", "text", "status", "remark", "check"];
  return columns.map((column) => {
    const word = words[column];
    return cell(row, column, word === undefined ? blank : text(word), look[column]);
  });
}

/** Anything else may be written as well: a theme's title says as much as its number. */
function themeChoice({ themes }: RecommendationSet, range: string, { form }: Texts): Validation {
  const { newTheme, promptTitle, prompt } = form.proposals;
  const numbers = [...themes.map(({ number }) => String(number)), newTheme];
  const prompted = { title: promptTitle, text: prompt };
  return {
    range,
    rule: {
      kind: "list",
      values: numbers.join(",").length <= LONGEST_LIST ? numbers : [newTheme],
    },
    allowBlank: true,
    prompt: prompted,
    error: { ...prompted, style: "information" },
  };
}
