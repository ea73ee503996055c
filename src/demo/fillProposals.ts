/** A form's description → the same with proposals in its last part, as a municipality would type them. */
import { PROPOSAL_MARK } from "../core/marks/marks";
import { LANGUAGES } from "../language";
import { text } from "../workbook/content";
import type { CellDescription, SheetDescription, WorkbookDescription } from "../workbook/description";

export interface FilledProposal {
  readonly theme: string;
  readonly text: string;
  readonly reason: string;
}

/** @throws when the form has no room for so many: a mistake of ours */
export function fillProposals(
  form: WorkbookDescription,
  proposals: readonly FilledProposal[],
): WorkbookDescription {
  if (proposals.length === 0) return form;
  return { ...form, sheets: form.sheets.map((sheet) => withProposals(sheet, proposals)) };
}

function withProposals(sheet: SheetDescription, proposals: readonly FilledProposal[]): SheetDescription {
  const cells = [...sheet.cells];
  const [head, ...rows] = cells.filter((cell) => says(cell, PROPOSAL_MARK)).map(({ row }) => row);
  if (head === undefined) return sheet;
  if (rows.length < proposals.length) throw new Error("The form has no room for so many proposals.");
  const written = new Map(
    proposals.flatMap((proposal, index) =>
      KEYS.map((key) => [`${rows[index]},${columnOf(key, head, cells)}`, proposal[key]] as const),
    ),
  );
  return {
    ...sheet,
    cells: cells.map((cell) => {
      const words = written.get(`${cell.row},${cell.column}`) ?? "";
      return words === "" ? cell : { ...cell, content: text(words) };
    }),
  };
}

const KEYS = ["theme", "text", "reason"] as const;

function columnOf(key: (typeof KEYS)[number], head: number, cells: readonly CellDescription[]): number {
  const heading = cells.find(
    (cell) =>
      cell.row === head &&
      Object.values(LANGUAGES).some(({ form }) => says(cell, form.proposals.columns[key])),
  );
  return heading?.column ?? 0;
}

function says({ content }: CellDescription, words: string): boolean {
  return content.kind === "text" && content.text === words;
}
