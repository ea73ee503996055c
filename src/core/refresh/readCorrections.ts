/** The overview's sheet Data as somebody left it → the corrections that the secretariat has made there. */
import { LANGUAGES } from "../../language";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { MISSING, NOT_JOINED, UNANSWERED } from "../facts/facts";
import { finding, type Finding } from "../findings/finding";
import { displayText } from "../intake/displayText";
import type { FormLayout } from "../intake/formLayout";
import { fieldOf, type Return } from "../intake/return";
import type { Correction } from "../ledger/secretariat";
import { fittingText } from "../overview/fittingText";
import { type DataRow, dataRows } from "./dataRows";
import { writtenText } from "./writtenText";

export interface ReadCorrections {
  readonly corrections: readonly Correction[];
  /** Words in the status column that stand for nothing, or none at all: the correction cannot be kept, and somebody must know. */
  readonly findings: readonly Finding[];
}

/**
 * A cell that says something else than the return it came from is a correction. Nothing else is kept: a
 * cell that is put back to what the return says is no correction any more.
 */
export function readCorrections(
  snapshot: WorkbookSnapshot,
  form: FormLayout,
  returns: readonly Return[],
): ReadCorrections {
  const answers = new Map(
    returns.map((one) => [one.file.sha256, new Map(one.answers.map((answer) => [answer.item, answer]))]),
  );
  const [key, ...others] = form.fields.map(({ name }) => name);
  const corrections: Correction[] = [];
  const findings: Finding[] = [];
  for (const row of dataRows(snapshot, form)) {
    const { municipality, item: recommendation, file } = row;
    const answer = answers.get(file)?.get(recommendation) ?? { fields: {} };
    const read = (field: string) => fieldOf(answer, field).value;
    const before = file === "" ? MISSING : ((key === undefined ? null : read(key)) ?? UNANSWERED);
    const isOpen = before === MISSING || before === UNANSWERED;
    const word = key === undefined ? null : valueIn(row, key, form);
    // Who has not joined is said in the sheet of municipalities: here it only stands where nothing else is said.
    const value = word !== NOT_JOINED ? word : isOpen ? before : null;
    if (value === null) findings.push(unreadable(row, key));
    const fields = Object.fromEntries([
      ...(key !== undefined && value !== null && value !== before ? [[key, value] as const] : []),
      ...others.flatMap((field): readonly (readonly [string, string])[] => {
        const written = writtenText(row.cells.get(field) ?? null);
        return isTextOf(read(field) ?? "", written) ? [] : [[field, written]];
      }),
    ]);
    if (Object.keys(fields).length > 0)
      corrections.push({ municipality, item: recommendation, file, fields });
  }
  return { corrections, findings };
}

function unreadable({ sheet, cells, item, answerAt }: DataRow, key = ""): Finding {
  const place = { sheet: sheet.name, ...answerAt, elsewhere: true } as const;
  const written = displayText(cells.get(key) ?? null);
  return finding("correction-unreadable", { place, item: item }, { written });
}

/** Does the cell hold the text as it was read, or what of it a cell can hold? */
function isTextOf(read: string, written: string): boolean {
  return read === written || Object.values(LANGUAGES).some((texts) => fittingText(read, texts) === written);
}

/** In any of the languages: the overview may have been made in another one than today's. */
function valueIn({ cells }: DataRow, key: string, form: FormLayout): string | null {
  const word = displayText(cells.get(key) ?? null)
    .trim()
    .toLowerCase();
  for (const texts of Object.values(LANGUAGES)) {
    for (const [value, known] of form.valueWords(texts)) if (known.toLowerCase() === word) return value;
  }
  return null;
}
