/** A ledger → the table of every file that came in, whatever became of it. */
import type { IncomingFile } from "../intake/return";
import type { Texts } from "../../language";
import { number, text } from "../../workbook/content";
import type { CellContent } from "../../workbook/description";
import type { Severity } from "../findings/finding";
import type { Ledger, LedgerReturn } from "../ledger/ledger";
import type { Decision } from "../ledger/secretariat";
import { textOrBlank } from "./cell";
import { danishOrder } from "./danishOrder";
import type { ListTable } from "./listSheet";
import { dateAndTime } from "./localTime";
import { namesOf } from "./namesOf";

export const FILES_TABLE = "Files";

/** What waits for somebody stands first; in each by the municipality's name. */
const URGENCY = { rejected: 0, undecided: 1, accepted: 2, superseded: 3 };

export function filesTable(ledger: Ledger, texts: Texts): ListTable {
  const { files: heads, filesHeading, noFiles } = texts.overview.returns;
  return {
    name: FILES_TABLE,
    heading: filesHeading,
    columns: [
      { head: heads.municipality, style: "listCell" },
      { head: heads.state, style: "listCell" },
      { head: heads.file, style: "listCell" },
      { head: heads.savedBy, style: "listCell" },
      { head: heads.savedAt, style: "listCell" },
      { head: heads.errors, style: "listCount" },
      { head: heads.warnings, style: "listCount" },
      { head: heads.decision, style: "note" },
      { head: heads.sha256, style: "fingerprint" },
    ],
    count: ledger.returns.length,
    rows: () => rowsOf(ledger, texts),
    nothing: { column: 3, text: noFiles },
  };
}

function* rowsOf(ledger: Ledger, texts: Texts): Generator<readonly CellContent[]> {
  const named = ledger.returns
    .map((one) => ({ one, names: namesOf(one.return, ledger, texts) }))
    .toSorted((a, b) => URGENCY[a.one.state] - URGENCY[b.one.state] || danishOrder(a.names, b.names));
  const decisions = new Map(ledger.secretariat.decisions.map((decision) => [decision.file, decision]));
  for (const { one, names } of named) {
    const decision = decisions.get(one.return.file.sha256);
    yield rowOf(one, names, decision ? decidedFor(decision, ledger, texts) : "", texts);
  }
}

function rowOf(one: LedgerReturn, names: string, decided: string, texts: Texts): readonly CellContent[] {
  const { file, savedBy, savedAt } = one.return;
  const count = (severity: Severity) =>
    number(one.findings.filter((finding) => finding.severity === severity).length);
  return [
    text(names),
    text(texts.overview.returns.fileStates[one.state]),
    text(fileWords(file, texts)),
    textOrBlank(savedBy),
    savedAt ? text(dateAndTime(savedAt, texts)) : { kind: "blank" },
    count("error"),
    count("warning"),
    textOrBlank(decided),
    text(file.sha256),
  ];
}

/** The file's name, and the mail or archive that it lay in. */
function fileWords({ name, from }: IncomingFile, texts: Texts): string {
  if (!from) return name;
  const { container, sender, received } = from;
  const when = received === null ? null : dateAndTime(received, texts);
  return texts.overview.returns.fileIn(name, container, sender, when);
}

/** Whom the secretariat has decided that the file counts for. */
function decidedFor({ countsFor }: Decision, { entries }: Ledger, texts: Texts): string {
  const names = entries
    .filter(({ municipality }) => countsFor.includes(municipality.code))
    .map(({ municipality }) => municipality.name);
  return names.join(", ") || texts.overview.returns.notUsed;
}
