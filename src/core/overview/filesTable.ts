/** A ledger → the table of every file that came in, whatever became of it. */
import type { Texts } from "../../language";
import { number, text } from "../../workbook/content";
import type { CellContent } from "../../workbook/description";
import type { Severity } from "../findings/finding";
import type { Ledger, LedgerReturn } from "../ledger/ledger";
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
  for (const { one, names } of named) yield rowOf(one, names, ledger, texts);
}

function rowOf(one: LedgerReturn, names: string, ledger: Ledger, texts: Texts): readonly CellContent[] {
  const { file, savedBy, savedAt } = one.return;
  const count = (severity: Severity) =>
    number(one.findings.filter((finding) => finding.severity === severity).length);
  return [
    text(names),
    text(texts.overview.returns.fileStates[one.state]),
    text(file.name),
    savedBy ? text(savedBy) : { kind: "blank" },
    savedAt ? text(dateAndTime(savedAt, texts)) : { kind: "blank" },
    count("error"),
    count("warning"),
    decisionCell(file.sha256, ledger, texts),
    text(file.sha256),
  ];
}

/** Whom the secretariat has decided that the file counts for; blank until it has. */
function decisionCell(sha256: string, { entries, secretariat }: Ledger, texts: Texts): CellContent {
  const decision = secretariat.decisions.find(({ file }) => file === sha256);
  if (!decision) return { kind: "blank" };
  const names = entries
    .filter(({ municipality }) => decision.countsFor.includes(municipality.code))
    .map(({ municipality }) => municipality.name);
  return text(names.join(", ") || texts.overview.returns.notUsed);
}
