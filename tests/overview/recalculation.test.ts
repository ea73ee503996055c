/** What LibreOffice computes from the formulas against what we said they compute, before and after a correction. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeWorkbook } from "../../src/adapters/xlsx/write/writeWorkbook";
import type { Ledger } from "../../src/core/ledger/ledger";
import type { Correction } from "../../src/core/ledger/secretariat";
import { describeOverview } from "../../src/core/forms/progress/describeOverview";
import { textsOf } from "../../src/language";
import type { LanguageName } from "../../src/language";
import type { WorkbookDescription } from "../../src/workbook/description";
import { pages, recalculated, temporaryFile, temporaryFolder, withProgram } from "../programs";
import { cellsOf, changeStatuses, formulasOf } from "./cellsOf";
import type { Cells } from "./cellsOf";
import { eventfulLedger, exampleLedger, largeSet, municipalitiesOf, realSet } from "./examples";
import { smallCounts, smallLedger } from "./smallExample";

const PROGRAMS = ["soffice", "openpyxl"] as const;
const MINUTES = 60_000;
const FRONT = textsOf("da").overview.sheets.front;

function described(ledger: Ledger, language: LanguageName = "da"): WorkbookDescription {
  return describeOverview({ ledger, madeAt: "2017-12-01T10:00:00Z", texts: textsOf(language) });
}

async function written(description: WorkbookDescription): Promise<string> {
  return temporaryFile("overblik.xlsx", await writeWorkbook(description));
}

/** What LibreOffice computes, every formula anew. */
function computed(file: string): Cells {
  const path = join(temporaryFolder(), "computed.xlsx");
  writeFileSync(path, recalculated(file));
  return cellsOf(path);
}

/** Formulas that give something else than expected; empty text and a blank cell are the same. */
function differences(expected: Cells, found: Cells): readonly string[] {
  return [...expected]
    .filter(([place, value]) => (found.get(place) ?? "") !== value)
    .map(([place, value]) => `${place}: ${String(found.get(place))} instead of ${value}`);
}

function errorsIn(cells: Cells): readonly string[] {
  return [...cells].filter(([, value]) => /^#[A-Z/0]+[!?]?$/.test(String(value))).map(([place]) => place);
}

/** The six counts and the total beside the first cell with a label that has a total, on the front page. */
function rowBeside(label: string, cells: Cells): readonly (string | number | undefined)[] {
  const row = [...cells]
    .filter(([at, value]) => at.startsWith(`${FRONT}!A`) && value === label)
    .map(([at]) => at.replace(/^.*!A/, ""))
    .find((at) => cells.has(`${FRONT}!I${at}`));
  return [..."CDEFGHI"].map((column) => cells.get(`${FRONT}!${column}${row}`));
}

withProgram(PROGRAMS, "LibreOffice counts as we do by hand", async () => {
  const found = computed(await written(described(smallLedger())));
  expect(errorsIn(found)).toEqual([]);
  expect(rowBeside("1.1 Gøre det første", found)).toEqual([...smallCounts.recommendations["1.1"], 4]);
  expect(rowBeside("1.2 Gøre det andet sammen", found)).toEqual([...smallCounts.recommendations["1.2"], 4]);
  expect(rowBeside("2.1 Nå det tredje", found)).toEqual([...smallCounts.recommendations["2.1"], 4]);
  expect(rowBeside("KAN · 1 Første eksempeltema", found)).toEqual([...smallCounts.themes["1 kan"], 4]);
  expect(rowBeside("SKAL-svar", found)).toEqual([...smallCounts.kinds.skal, 8]);
  expect(rowBeside("KAN-svar", found)).toEqual([...smallCounts.kinds.kan, 4]);
  expect(rowBeside("Frederiksberg", found)).toEqual([...smallCounts.municipalities["Frederiksberg skal"], 2]);
  expect(found.get(`${FRONT}!A3`)).toBe("3 af 4 kommuner har svaret (75 %)");
  expect(found.get(`${FRONT}!A4`)).toBe("Mangler svar fra: Brøndby");
  expect([...found.values()]).toContain("SKAL: 3 af 5 svar er grønne, 1 gult, 1 rødt. 1 er ubesvaret.");
  expect([...found.values()]).toContain("1.1 Gøre det første: 1 af 4 kommuner");
});

withProgram(PROGRAMS, "who has not joined owes no SKAL and is counted apart", async () => {
  const apart = ["151", "153"].map((municipality) => ({
    municipality,
    texts: {},
    joining: "not-joined" as const,
  }));
  const overview = described(smallLedger(apart));
  const found = computed(await written(overview));
  expect(differences(formulasOf(overview), found)).toEqual([]);
  // By hand: Ballerup left 2.1 open, Brøndby said nothing at all.
  expect(rowBeside("1.1 Gøre det første", found)).toEqual([2, 0, 1, 0, 0, 0, 3]);
  expect(rowBeside("2.1 Nå det tredje", found)).toEqual([1, 1, 0, 0, 0, 0, 2]);
  expect(rowBeside("1.2 Gøre det andet sammen", found)).toEqual([0, 1, 0, 1, 1, 0, 3]);
  expect(rowBeside("Brøndby (ikke tilsluttet)", found)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  const row = [...found].find(([at, value]) => at.startsWith(`${FRONT}!A`) && value === "Ikke tilsluttet");
  const at = row?.[0].replace(/^.*!A/, "");
  expect([found.get(`${FRONT}!B${at}`), found.get(`${FRONT}!I${at}`)]).toEqual([1, 2]);
  expect(found.get(`${FRONT}!A3`)).toBe("3 af 4 kommuner har svaret (75 %)");
  expect(found.get(`${FRONT}!A4`)).toBe("Ingen svar mangler. Ikke tilsluttet: Ballerup, Brøndby.");
  // Brøndby's three, Ballerup's 2.1, and the legend's.
  expect([...found].filter(([cell, value]) => cell.startsWith("Matrix!") && value === "□")).toHaveLength(5);
});

withProgram(PROGRAMS, "a remark that looks like a formula stays the text that it is", async () => {
  const found = computed(await written(described(smallLedger())));
  expect([...found.values()].filter((value) => value === "=1+1\nEksempel på to linjer")).toHaveLength(2);
});

withProgram(PROGRAMS, "a corrected status is followed by every table, title, sign and sentence", async () => {
  const before = smallLedger();
  const file = await written(described(before));
  const target = join(temporaryFolder(), "rettet.xlsx");
  // Frederiksberg's open answer becomes red, and Brøndby, which is missing, is filled in by hand.
  changeStatuses(file, target, "Data", { "147|1.2": "Rød", "153|1.1": "Grøn" });
  const found = computed(target);
  expect(rowBeside("1.2 Gøre det andet sammen", found)).toEqual([0, 1, 1, 1, 0, 1, 4]);
  expect(rowBeside("1.1 Gøre det første", found)).toEqual([3, 0, 1, 0, 0, 0, 4]);
  expect(found.get(`${FRONT}!A3`)).toBe("4 af 4 kommuner har svaret (100 %)");
  expect(found.get(`${FRONT}!A4`)).toBe("Alle kommuner har svaret.");
  // The sentence counts anew; the list, which was made before, says what it does not show.
  const said = [...found.values()];
  expect(said).toContain(
    "KAN: 0 af 2 svar, hvor kommunen deltager, er grønne, 1 gult, 1 rødt. 1 gang deltager kommunen ikke.",
  );
  expect(said).toContain(
    "Efter rettelser i arket Data er tallet nu 1. Listen viser de 0 fra 1. december 2017.",
  );

  const file147 = before.entries.find(({ municipality }) => municipality.code === "147")?.accepted?.return
    .file;
  const corrections: readonly Correction[] = [
    { municipality: "147", item: "1.2", file: file147?.sha256 ?? "", fields: { status: "red" } },
    { municipality: "153", item: "1.1", file: "", fields: { status: "green" } },
  ];
  // An overview that is made with them lists the red answer: its front page has other rows.
  const beside = (cells: Cells): Cells => new Map([...cells].filter(([at]) => !at.startsWith(`${FRONT}!`)));
  const after = described({ ...before, secretariat: { ...before.secretariat, corrections } });
  expect(differences(beside(formulasOf(after)), found)).toEqual([]);
  // The correction did change something: the same comparison with the uncorrected one must fail.
  expect(differences(beside(formulasOf(described(before))), found).length).toBeGreaterThan(3);
});

withProgram(PROGRAMS, "a status that nobody counts is not lost in silence", async () => {
  const file = await written(described(smallLedger()));
  const target = join(temporaryFolder(), "ukendt.xlsx");
  changeStatuses(file, target, "Data", { "101|1.1": "Lilla" });
  const found = computed(target);
  expect(found.get(`${FRONT}!A5`)).toBe(
    "Bemærk: 1 række i arket Data har en status, der ikke kan tælles med. Vælg en fra listen.",
  );
  expect([...found].filter(([place, value]) => place.startsWith("Matrix!") && value === "?")).toHaveLength(2);
});

describe("every formula computes to what we say", () => {
  const cases: readonly (readonly [string, () => WorkbookDescription])[] = [
    ["a region", () => described(exampleLedger(realSet(), municipalitiesOf("Hovedstaden"), ["201", "270"]))],
    ["everything that can happen to returns", () => described(eventfulLedger())],
    ["in English", () => described(eventfulLedger(), "en")],
    [
      "nobody has answered",
      () =>
        described(
          exampleLedger(
            realSet(),
            municipalitiesOf("Hovedstaden"),
            municipalitiesOf(null).map(({ code }) => code),
          ),
        ),
    ],
    ["nobody is asked", () => described(exampleLedger(realSet(), [], []))],
    [
      "one municipality alone",
      () => described(exampleLedger(realSet(), municipalitiesOf("Hovedstaden").slice(0, 1), [])),
    ],
  ];
  for (const [name, description] of cases) {
    withProgram(PROGRAMS, name, async () => {
      const overview = description();
      const found = computed(await written(overview));
      expect(errorsIn(found)).toEqual([]);
      expect(differences(formulasOf(overview), found)).toEqual([]);
    });
  }

  withProgram(
    PROGRAMS,
    "98 municipalities and 40 recommendations, 1.1 and 1.10 apart",
    async () => {
      const overview = described(exampleLedger(largeSet(40), municipalitiesOf(null), ["201", "270"]));
      const formulas = formulasOf(overview);
      expect(formulas.size).toBeGreaterThan(98 * 40);
      const found = computed(await written(overview));
      expect(errorsIn(found)).toEqual([]);
      expect(differences(formulas, found)).toEqual([]);
    },
    5 * MINUTES,
  );
});

withProgram(
  ["soffice", "pdftoppm"],
  "for the agenda: no pages of Data, and at most twelve before the remarks' annex",
  async () => {
    const description = described(exampleLedger(realSet(), municipalitiesOf("Hovedstaden"), ["201", "270"]));
    const { data, remarks } = textsOf("da").overview.sheets;
    /** Charts and names lead to sheets that are not there then; no page is less for them. */
    const pagesWithout = async (...left: readonly string[]) => {
      const sheets = description.sheets
        .filter(({ name }) => !left.includes(name))
        .map((sheet) => ({ ...sheet, charts: [] }));
      const names = description.names.filter(({ sheet }) => !left.includes(sheet));
      return pages(await written({ ...description, sheets, names }), 10).length;
    };
    const withoutRemarks = await pagesWithout(remarks);
    expect(withoutRemarks).toBeLessThanOrEqual(12);
    expect(await pagesWithout(remarks, data)).toBe(withoutRemarks);
  },
);
