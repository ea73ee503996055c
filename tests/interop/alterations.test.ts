/** Every alteration, made by the program that people would use, is read as a person would read it. */
import { readFileSync, writeFileSync } from "node:fs";
import { withProgram } from "../programs";
import type { Alteration } from "./alteration";
import { GROUPS } from "./alterations";
import { makeFiles, NEEDED, type Sources } from "./makeFiles";
import { intakeTable } from "./intakeTable";
import { inFull, type Outcome, readOutcome } from "./readOutcomes";
import { saveSources } from "./sources";

const all = GROUPS.flatMap(({ alterations }) => alterations);
const TABLE = "docs/intake.md";

let sources: Sources;
beforeAll(async () => {
  sources = await saveSources();
});

const files = new Map<Alteration, string>();

/** The first alteration of a program makes the files of all of them. */
function fileOf(alteration: Alteration): string {
  const { program } = alteration.how;
  const known = files.get(alteration);
  if (known !== undefined) return known;
  const same = all.filter(({ how }) => how.program === program);
  makeFiles(program, same, sources).forEach((path, index) => {
    const made = same[index];
    if (made) files.set(made, path);
  });
  return fileOf(alteration);
}

const outcomes = new Map<Alteration, Outcome>();

function outcomeOf(alteration: Alteration): Outcome {
  const outcome =
    outcomes.get(alteration) ?? readOutcome(fileOf(alteration), alteration.file ?? "København.xlsx");
  outcomes.set(alteration, outcome);
  return outcome;
}

for (const { heading, alterations } of GROUPS) {
  describe(heading, () => {
    for (const alteration of alterations) {
      withProgram(NEEDED[alteration.how.program], alteration.what, () => {
        const { words, councilDate, ...outcome } = outcomeOf(alteration);
        expect(outcome).toEqual(inFull(alteration.expected));
        expect(new Set(words).size).toBe(words.length);
        if (outcome.state !== "rejected" && alteration.source !== "blank") {
          expect(councilDate).toBe("2018-01-29");
        }
      });
    }
  });
}

withProgram(
  ["openpyxl", "soffice", "writer", "uno", "ssconvert"],
  `${TABLE} says what these tests show`,
  () => {
    const table = intakeTable(GROUPS, outcomeOf);
    // npm run docs:intake
    if (process.env["FREMDRIFT_WRITE_DOCS"] === "1") writeFileSync(TABLE, table);
    expect(readFileSync(TABLE, "utf8")).toBe(table);
  },
);
