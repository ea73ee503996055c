/** A ledger → the table of what newer returns answer differently from older ones. */
import type { Texts } from "../../language";
import { text } from "../../workbook/content";
import type { CellContent } from "../../workbook/description";
import type { FormLayout } from "../intake/formLayout";
import { fieldOf } from "../intake/return";
import { comparedIn, differencesOf } from "../ledger/differences";
import type { Difference, Ledger } from "../ledger/ledger";
import { textOrBlank } from "./cell";
import type { ListTable } from "./listSheet";
import { byName } from "./byName";

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

function* rowsOf({ entries, set }: Ledger, texts: Texts): Generator<readonly CellContent[]> {
  const known = new Map(entries.map((entry) => [entry.municipality.code, comparedIn(entry)]));
  for (const { code, name } of byName(entries.map(({ municipality }) => municipality))) {
    for (const older of known.get(code) ?? []) {
      for (const difference of differencesOf(older)) {
        yield rowOf(name, older.return.return.file.name, difference, set, texts);
      }
    }
  }
}

function rowOf(
  municipality: string,
  olderFile: string,
  { item, older, newer }: Difference,
  set: FormLayout,
  texts: Texts,
): readonly CellContent[] {
  const { changed } = texts.overview.returns;
  const [before, after] = [older, newer].map((one) => ({
    answer: answerWord(one, set, texts),
    texts: textsOf(one, set),
  }));
  const isOther = before?.answer !== after?.answer;
  const isSaidOtherwise = before?.texts !== after?.texts;
  return [
    text(municipality),
    text(item),
    text(olderFile),
    text(isOther && isSaidOtherwise ? changed.both : isOther ? changed.status : changed.remark),
    textOrBlank(before?.texts),
    textOrBlank(before?.answer),
    textOrBlank(after?.answer),
    textOrBlank(after?.texts),
  ];
}

/** The word for the first field's value; what was written where nobody could read it. */
function answerWord(answer: Difference["older"], { fields, valueWords }: FormLayout, texts: Texts): string {
  const { value, written } = fieldOf(answer, fields[0]?.name ?? "");
  if (value !== null) return valueWords(texts).get(value) ?? value;
  return written.trim() === "" ? texts.overview.cells.unanswered : written;
}

/** What stands in the other fields. */
function textsOf(answer: Difference["older"], { fields }: FormLayout): string {
  const said = fields.slice(1).map(({ name }) => fieldOf(answer, name).value ?? "");
  return said.filter((one) => one !== "").join("\n");
}
