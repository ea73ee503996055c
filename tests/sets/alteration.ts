/** An alteration of a set workbook → the file that the program makes of it, and what is then read; one start a program. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeWorkbook } from "../../src/adapters/xlsx";
import type { RecommendationSet } from "../../src/core/forms/progress/set/recommendationSet";
import { setWorkbooksOf } from "../../src/core/forms/setWorkbooks";
import { describeProblem } from "../../src/core/wording/describeProblem";
import { LANGUAGES } from "../../src/language";
import { openpyxl, steerLibreOffice, temporaryFile, temporaryFolder } from "../programs";
import { described, NEW, readSet } from "./setWorkbooks";

export interface Alteration {
  readonly what: string;
  readonly program: keyof typeof NEEDED;
  readonly python: string;
  readonly expected: Expected;
}

export interface Expected {
  /** The recommendations' numbers in their order; null where it is no set. */
  readonly ids: readonly string[] | null;
  /** Of the set as JSON, as far as the alteration is about it. */
  readonly set?: object;
  /** Of single recommendations as JSON, by number. */
  readonly rows?: Readonly<Record<string, object>>;
  /** What is said, where it is no set; each sentence whole. */
  readonly told?: readonly string[];
}

export interface Outcome {
  readonly ids: readonly string[] | null;
  readonly set: object | null;
  readonly rows: Readonly<Record<string, unknown>>;
  readonly told: readonly string[];
}

export const NEEDED = { openpyxl: ["openpyxl"], LibreOffice: ["soffice", "uno"] } as const;

/** Column letters of the draft: Tema, Nr., SKAL/KAN, Forslag, Kort titel, Tekst, Kommer fra, Ændring. The rows are 5 to 16. */
const IN_OPENPYXL = `
import json, openpyxl, sys
from datetime import datetime
for source, target, python in json.load(open(sys.argv[1], encoding="utf-8")):
    book = openpyxl.load_workbook(source)
    given = {
        "book": book, "sheet": book["Anbefalinger"], "about": book["Sæt"], "themes": book["Temaer"],
        "datetime": datetime,
    }
    exec(python, given)
    book.save(target)
`;

/** The same words for the same things. */
const IN_LIBREOFFICE = `
sheets = document.Sheets
sheet, about, themes = (sheets.getByName(name) for name in ("Anbefalinger", "Sæt", "Temaer"))
at = sheet.getCellRangeByName
`;

/** The files that a program makes of the draft, in the order of the alterations. */
export async function altered(
  program: Alteration["program"],
  alterations: readonly Alteration[],
): Promise<readonly Outcome[]> {
  const folder = temporaryFolder();
  const source = join(folder, "udkast.xlsx");
  const draft = described({ kind: "next", previous: NEW, period: { from: 2018, to: 2019 }, ledger: null });
  writeFileSync(source, await writeWorkbook(draft));
  const orders = alterations.map(({ python }, index) => ({
    source,
    target: join(folder, `${index}.xlsx`),
    python,
  }));
  if (program === "openpyxl") {
    const list = orders.map((one) => [one.source, one.target, one.python]);
    openpyxl(IN_OPENPYXL, temporaryFile("orders.json", JSON.stringify(list)));
  } else {
    const list = orders.map((one) => ({
      ...one,
      others: {},
      rows: {},
      filter: "Calc MS Excel 2007 XML",
      python: IN_LIBREOFFICE + one.python,
    }));
    const script = readFileSync("tests/interop/programs/alterInLibreOffice.py", "utf8");
    steerLibreOffice(script, temporaryFile("orders.json", JSON.stringify(list)));
  }
  return orders.map(({ target }) => outcomeOf(readFileSync(target)));
}

function outcomeOf(bytes: Uint8Array): Outcome {
  const read = readSet(bytes);
  if (!read.ok) {
    const told = read.problems.map((one) => describeProblem(one, LANGUAGES.da));
    return { ids: null, set: null, rows: {}, told };
  }
  const set: Pick<RecommendationSet, "themes"> = JSON.parse(
    JSON.stringify(setWorkbooksOf(read.set).json(read.set)),
  );
  const all = set.themes.flatMap(({ recommendations }) => recommendations);
  return {
    ids: all.map(({ id }) => id),
    set,
    rows: Object.fromEntries(all.map((one) => [one.id, one])),
    told: [],
  };
}
