/** A ledger → the table of what newer returns answer differently from older ones. */
import type { Texts } from "../../language";
import { text } from "../../workbook/content";
import type { CellContent } from "../../workbook/description";
import { remarkOf, statusOf } from "../forms/progress/reading/answers";
import { STATUS } from "../forms/progress/reading/fields";
import { fieldOf } from "../intake/return";
import { comparedIn, differencesOf } from "../ledger/differences";
import type { Difference, Ledger } from "../ledger/ledger";
import { textOrBlank } from "./cell";
import type { ListTable } from "./listSheet";
import { byName } from "../forms/progress/overview/tally";

export const DIFFERENCES_TABLE = "Differences";

export function differencesTable(ledger: Ledger, texts: Texts): ListTable {
  const { differences: heads, differencesHeading } = texts.overview.returns;
  return {
    name: DIFFERENCES_TABLE,
    heading: differencesHeading,
    columns: [
      { head: heads.municipality, style: "longText" },
      { head: heads.recommendation, style: "longText" },
      { head: heads.older, style: "longText" },
      { head: heads.changed, style: "cell" },
      { head: heads.olderRemark, style: "longText" },
      { head: heads.olderStatus, style: "longText" },
      { head: heads.newerStatus, style: "longText" },
      { head: heads.newerRemark, style: "longText" },
    ],
    count: ledger.entries.flatMap(comparedIn).reduce((sum, older) => sum + differencesOf(older).length, 0),
    rows: () => rowsOf(ledger, texts),
    nothing: { column: 1, text: "" },
  };
}

function* rowsOf({ entries }: Ledger, texts: Texts): Generator<readonly CellContent[]> {
  const known = new Map(entries.map((entry) => [entry.municipality.code, comparedIn(entry)]));
  for (const { code, name } of byName(entries.map(({ municipality }) => municipality))) {
    for (const older of known.get(code) ?? []) {
      for (const difference of differencesOf(older)) {
        yield rowOf(name, older.return.return.file.name, difference, texts);
      }
    }
  }
}

function rowOf(
  municipality: string,
  olderFile: string,
  { recommendation, older, newer }: Difference,
  texts: Texts,
): readonly CellContent[] {
  const { changed } = texts.overview.returns;
  const status = statusWord(older, texts) !== statusWord(newer, texts);
  const [before, after] = [remarkOf(older), remarkOf(newer)];
  const remark = before !== after;
  return [
    text(municipality),
    text(recommendation),
    text(olderFile),
    text(status && remark ? changed.both : status ? changed.status : changed.remark),
    textOrBlank(before),
    textOrBlank(statusWord(older, texts)),
    textOrBlank(statusWord(newer, texts)),
    textOrBlank(after),
  ];
}

/** What was written where nobody could read it as a status. */
function statusWord(answer: Difference["older"], texts: Texts): string {
  const status = statusOf(answer);
  if (status) return texts.status.labels[status];
  const { written } = fieldOf(answer, STATUS);
  return written.trim() === "" ? texts.overview.cells.unanswered : written;
}
