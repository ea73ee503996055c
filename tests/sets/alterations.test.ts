/** What a secretariat does to a set workbook in another program is read as a person would read it. */
import { readFileSync, writeFileSync } from "node:fs";
import { withProgram } from "../programs";
import { type Alteration, altered, NEEDED, type Outcome } from "./alteration";
import { ALTERATIONS } from "./alterations";
import { alterationsTable } from "./alterationsTable";

const TABLE = "docs/sets.md";
const outcomes = new Map<Alteration, Outcome>();

/** The first alteration of a program makes the files of all of them. */
async function outcomeOf(alteration: Alteration): Promise<Outcome> {
  const known = outcomes.get(alteration);
  if (known) return known;
  const same = ALTERATIONS.filter(({ program }) => program === alteration.program);
  const made = await altered(alteration.program, same);
  made.forEach((outcome, index) => {
    const one = same[index];
    if (one) outcomes.set(one, outcome);
  });
  return outcomeOf(alteration);
}

for (const alteration of ALTERATIONS) {
  withProgram(NEEDED[alteration.program], `${alteration.what} (${alteration.program})`, async () => {
    const { ids, set = {}, rows = {}, told = [] } = alteration.expected;
    const outcome = await outcomeOf(alteration);
    if (ids !== null) expect(outcome.told).toEqual([]);
    expect(outcome.ids).toEqual(ids);
    expect(outcome.set ?? {}).toMatchObject(set);
    for (const [id, row] of Object.entries(rows)) expect(outcome.rows[id]).toMatchObject(row);
    for (const sentence of told) expect(outcome.told).toContain(sentence);
  });
}

withProgram(["openpyxl", "soffice", "uno"], `${TABLE} says what these tests show`, async () => {
  for (const one of ALTERATIONS) await outcomeOf(one);
  const table = alterationsTable(ALTERATIONS, (one) => {
    const outcome = outcomes.get(one);
    if (!outcome) throw new Error(`"${one.what}" was not made.`);
    return outcome;
  });
  // npm run docs:intake
  if (process.env["FREMDRIFT_WRITE_DOCS"] === "1") writeFileSync(TABLE, table);
  expect(readFileSync(TABLE, "utf8")).toBe(table);
});
