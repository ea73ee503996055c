// This round beside an earlier one: every figure is worked out by hand from tests/overview/rounds.ts.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { readWorkbook } from "../../src/adapters/xlsx";
import { mergeSchema } from "../cli/summarySchema";
import { saveForm } from "../cli/returnFiles";
import { fremdrift, newFolder } from "../cli/world";
import { recalculated, withProgram } from "../programs";
import { changeStatuses } from "./cellsOf";
import { overviewOf2015, returnsOf2017 } from "./rounds";

/**
 * Bedre, uændret, værre, ændret deltagelse, nyt, bortfaldet and intet svar. Frederiksberg has only answered now and
 * Gentofte only before; 25 of 29 have answered neither time, so each row has 1, 1 and 25 and two more.
 */
const MOVEMENTS = {
  // København from Rød to Grøn, Ballerup from Grøn to Gul.
  "1.1|1.1": [1, 0, 1, 0, 1, 1, 25],
  "1.1|1.2": [0, 1, 1, 0, 1, 1, 25],
  "2.1|2.1": [0, 2, 0, 0, 1, 1, 25],
  "2.1|2.2": [0, 2, 0, 0, 1, 1, 25],
  "2.1|2.3": [0, 2, 0, 0, 1, 1, 25],
  // København from Gul to "-".
  "2.2|2.4": [0, 1, 0, 1, 1, 1, 25],
  // Ballerup from Rød to Gul.
  "2.3|2.5": [1, 1, 0, 0, 1, 1, 25],
  "3.1|3.2": [0, 2, 0, 0, 1, 1, 25],
  // Ballerup from "-" to Gul.
  "3.2|3.4": [0, 1, 0, 1, 1, 1, 25],
  "4.1|4.1": [0, 2, 0, 0, 1, 1, 25],
  // København from "-" to Grøn.
  "4.2|4.2": [0, 1, 0, 1, 1, 1, 25],
  // Ballerup had left it open.
  "4.3|4.3": [0, 1, 0, 0, 2, 1, 25],
};
const ADJUSTED = ["1.1|1.1", "1.1|1.2", "2.1|2.1", "2.1|2.2", "2.1|2.3", "4.1|4.1"];
const NEW = ["5.1", "5.2", "5.3"];
const REMOVED = ["1.3", "1.4", "3.1", "3.3"];

async function compared() {
  const folder = await newFolder();
  const earlier = await overviewOf2015(folder);
  const before = await readFile(earlier);
  const out = join(folder, "2017.xlsx");
  const json = join(folder, "2017.json");
  const returns = await returnsOf2017(folder);
  const said = await fremdrift(["merge", returns, "--out", out, "--earlier", earlier, "--json", json]);
  expect(said).toMatchObject({ code: 0, messages: "" });
  expect((await readFile(earlier)).equals(before)).toBe(true);
  return { folder, earlier, returns, out, json };
}

test("per recommendation before and now, and seven figures that add up to the 29 asked", async () => {
  const { json } = await compared();
  const { development = [] } = v.parse(mergeSchema, JSON.parse(await readFile(json, "utf8")));
  const figures = development.flatMap(({ recommendation, from, movements }) =>
    movements
      ? [
          [
            `${recommendation}|${from}`,
            [
              movements.better,
              movements.same,
              movements.worse,
              movements.participation,
              movements.arrived,
              movements.lapsed,
              movements.unanswered,
            ],
          ] as const,
        ]
      : [],
  );
  expect(Object.fromEntries(figures)).toEqual(MOVEMENTS);
  for (const [, seven] of figures) expect(seven.reduce((sum, one) => sum + one, 0)).toBe(29);
  const named = (change: string) => development.filter((one) => one.change === change);
  expect(named("adjusted").map((one) => `${one.recommendation}|${one.from}`)).toEqual(ADJUSTED);
  expect(named("new").map((one) => one.recommendation)).toEqual(NEW);
  expect(named("removed").map((one) => one.from)).toEqual(REMOVED);
  // Before: Ballerup and Gentofte green, København yellow. Now: Ballerup and Frederiksberg green, København "-".
  expect(development.find(({ from }) => from === "2.4")).toMatchObject({
    before: { green: 2, yellow: 1, red: 0, notParticipating: 0, unanswered: 0, missing: 26 },
    now: { green: 2, yellow: 0, red: 0, notParticipating: 1, unanswered: 0, missing: 26 },
  });
});

test("trends has an entry for each recommendation of this round; several predecessors are never summed", async () => {
  const { json } = await compared();
  const { trends = [] } = v.parse(mergeSchema, JSON.parse(await readFile(json, "utf8")));
  expect(trends).toHaveLength(12);
  const named = (id: string) => trends.find(({ recommendation }) => recommendation === id);
  // From 4.1 alone: nobody better, two the same, nobody worse, 27 with nothing to compare.
  expect(named("4.1")).toMatchObject({
    change: "adjusted",
    moved: { up: 0, down: 0, same: 2, notComparable: 27 },
  });
  expect(named("2.2")).toMatchObject({
    change: "kept",
    earlier: [
      {
        set: "kkr-hovedstaden-2015",
        recommendation: "2.4",
        ...{ green: 2, yellow: 1, red: 0, notParticipating: 0, unanswered: 0, missing: 26 },
      },
    ],
  });
  expect(named("2.1")?.earlier.map(({ recommendation }) => recommendation)).toEqual(["2.1", "2.2", "2.3"]);
  expect(named("2.1")?.moved).toEqual({ up: 0, down: 0, same: 0, notComparable: 29 });
  expect(named("5.1")).toEqual({
    recommendation: "5.1",
    change: "new",
    earlier: [],
    moved: { up: 0, down: 0, same: 0, notComparable: 29 },
  });
});

test("the sheet Udvikling has the same figures, as formulas, and says what cannot be compared", async () => {
  const { out } = await compared();
  const rows = await rowsOfUdvikling(out);
  expect(Object.fromEntries(rows.movements)).toEqual(
    Object.fromEntries(Object.entries(MOVEMENTS).map(([key, seven]) => [key, [...seven, 29]])),
  );
  // Of SKAL only 3.1 and 4.1 have one predecessor: two the same in each. Of KAN all five.
  expect(rows.totals).toEqual([
    [0, 4, 0, 0, 2, 2, 50, 58],
    [1, 5, 0, 3, 6, 5, 125, 145],
  ]);
  const said = [...rows.texts].join("\n");
  expect(said).toContain("Ændret tekst, en af 3 tidligere, før KAN, nu SKAL. Før 2.3: ");
  expect(said).toMatch(/Nye, som der ikke er noget at sammenligne med: 5\.1 .*; 5\.2 .*; 5\.3 /);
  expect(said).toMatch(/Udgået, så der ikke spørges om dem nu: 1\.3 .*; 1\.4 .*; 3\.1 .*; 3\.3 /);
  // København from Rød to Grøn and Ballerup from Grøn to Gul in 1.1; no other answers to SKAL.
  expect(said).toContain(
    "3 svar har flyttet sig. 200 er ikke vist her: de er uændrede, nye eller bortfaldne, eller der er intet svar.",
  );
  // Before: Ballerup and Gentofte green, København yellow. Now: Ballerup and Frederiksberg green, København "-".
  expect(rows.counts.filter(([label]) => label?.startsWith("2.4 ") || label?.startsWith("2.2 "))).toEqual([
    ["2.2 Unge ledige under 30 år · 2015", "3", "0", "0", "0", "0", "26", "29"],
    [expect.stringMatching(/^2\.4 .* · 2015$/), "2", "1", "0", "0", "0", "26", "29"],
    [expect.stringMatching(/^2\.2 .* · 2016-2017$/), "2", "0", "0", "1", "0", "26", "29"],
  ]);
});

test("--into keeps the comparison, and each day that it is gone on with", async () => {
  const { returns, out } = await compared();
  await saveForm(returns, "Gentofte.xlsx", { codes: ["157"], answers: { "4.1": ["Rød", "Eksempeldata"] } });
  const merged = ["merge", returns, "--out", out, "--into", out];
  // The same day twice is one day, and it is never compared with itself.
  expect(await fremdrift(merged)).toMatchObject({ code: 0 });
  const sameDay = await rowsOfUdvikling(out);
  expect(sameDay.movements.get("1.1|1.1")).toEqual([1, 1, 1, 0, 1, 0, 25, 29]);
  expect(sameDay.texts).not.toContain("Siden 5. februar 2018");
  await saveForm(returns, "Ballerup ny.xlsx", {
    codes: ["151"],
    answers: { "1.1": ["Grøn", ""], "4.1": ["Gul", "Eksempeldata"] },
    savedAt: "2018-02-20T09:00:00Z",
  });
  expect(await fremdrift(merged, {}, new Date("2018-03-01T08:00:00Z"))).toMatchObject({ code: 0 });
  const later = await rowsOfUdvikling(out);
  expect(later.texts).toEqual(expect.arrayContaining(["Fra 2015 til 2016-2017", "Siden 5. februar 2018"]));
  // Since 5 February Ballerup alone has moved: 1.1 from Gul to Grøn, 4.1 from Grøn to Gul, 2.3 and 3.2 from Gul to Grøn.
  expect(later.totals.slice(2)).toEqual([
    [1, 18, 1, 0, 0, 0, 125, 145],
    [2, 26, 0, 0, 0, 0, 175, 203],
  ]);
  const front = (await sheetsOf(out)).find(({ name }) => name === "Regionalt overblik")?.cells ?? [];
  const sentences = front.flatMap(({ value }) => (value.kind === "text" ? [value.text] : []));
  // Gentofte's answers were red and green in 2015 too; of SKAL 3.1 and 4.1 have one predecessor, of KAN all five.
  expect(sentences.slice(sentences.indexOf("Siden sidst"), sentences.indexOf("Se hele udviklingen"))).toEqual(
    [
      "Siden sidst",
      "Fra 2015 til 2016-2017",
      "SKAL: ingen svar er bedre, 2 er værre, 4 er uændrede, 2 er nye.",
      "Værre ▼: Ballerup (4.1), Gentofte (4.1).",
      expect.stringMatching(
        /^KAN: 1 svar er bedre, ingen er værre, 10 er uændrede, 3 har ændret deltagelse, 6 er nye\.$/,
      ),
      "Bedre ▲: Ballerup (2.3). Ændret deltagelse: Ballerup (3.2), København (2.2, 4.2).",
      "Anbefalinger, der kommer af flere, er ikke talt med her. De står enkeltvis i overblikkets ark Udvikling.",
      "Siden 5. februar 2018",
      "SKAL: 1 svar er bedre, 1 er værre, 18 er uændrede.",
      "Bedre ▲: Ballerup (1.1). Værre ▼: Ballerup (4.1).",
      "KAN: 2 svar er bedre, ingen er værre, 26 er uændrede.",
      "Bedre ▲: Ballerup (2.3, 3.2).",
    ],
  );
  expect(later.days.get("1.1")).toEqual([
    // København, Frederiksberg and Gentofte, and Ballerup.
    ["5. februar 2018", 3, 1, 0, 0, 0, 25, 29],
    ["Nu", 4, 0, 0, 0, 0, 25, 29],
  ]);
});

test("without --earlier there is no such sheet, and an overview of another line is refused", async () => {
  const { folder, returns, earlier, out } = await compared();
  const plain = join(folder, "uden.xlsx");
  await fremdrift(["merge", returns, "--out", plain]);
  expect((await sheetsOf(plain)).map(({ name }) => name)).not.toContain("Udvikling");
  expect(await fremdrift(["merge", returns, "--out", earlier, "--earlier", earlier])).toMatchObject({
    code: 2,
    output: "",
    messages: `${earlier} står to steder. Giv hver fil sit eget navn.\n`,
  });
  const newer = ["merge", returns, "--set", "kkr-hovedstaden-2015", "--out", plain, "--earlier", out];
  expect(await fremdrift(newer)).toMatchObject({ code: 2, output: "" });
});

withProgram(
  ["soffice", "openpyxl"],
  "LibreOffice computes the same, and the figures follow a correction in Data",
  async () => {
    const { folder, out } = await compared();
    const computed = await recalculatedAt(folder, out);
    for (const [key, seven] of Object.entries(MOVEMENTS)) {
      expect([key, computed.movements.get(key)]).toEqual([key, [...seven, 29]]);
    }
    // København's 1.1 becomes Rød again, and Brøndby, which was missing both times, is filled in by hand.
    const corrected = join(folder, "rettet.xlsx");
    changeStatuses(out, corrected, "Data", { "101|1.1": "Rød", "153|4.3": "Gul" });
    const anew = await recalculatedAt(folder, corrected);
    expect(anew.movements.get("1.1|1.1")).toEqual([0, 1, 1, 0, 1, 1, 25, 29]);
    expect(anew.movements.get("4.3|4.3")).toEqual([0, 1, 0, 0, 3, 1, 24, 29]);
  },
);

async function recalculatedAt(folder: string, path: string) {
  const computed = join(folder, "beregnet.xlsx");
  await writeFile(computed, recalculated(path));
  return await rowsOfUdvikling(computed);
}

async function sheetsOf(path: string) {
  const read = readWorkbook(await readFile(path));
  if (!read.readable) throw new Error(read.detail);
  return read.snapshot.sheets;
}

/** "2.1 Uddannelsesforum (før 2.3)" */
const COMPARED = /^(\d\.\d) [^·(]*?(?: \(før (\d\.\d)\))?$/;

/** The sheet's rows of movements by what is compared, the sums of SKAL and KAN, the rows of counts, and all texts. */
async function rowsOfUdvikling(path: string) {
  const cells = (await sheetsOf(path)).find(({ name }) => name === "Udvikling")?.cells ?? [];
  const rows = new Map<number, string[]>();
  for (const { row, column, value } of cells) {
    const said = value.kind === "text" ? value.text : value.kind === "number" ? String(value.number) : "";
    const texts = rows.get(row) ?? Array.from({ length: 10 }, () => "");
    texts[column - 1] = said;
    rows.set(row, texts);
  }
  const figures = (texts: readonly string[]) => texts.slice(2).map(Number);
  const all = [...rows.values()].map(([label = "", ...rest]) => [label, ...rest]);
  const filled = all.filter(([, , first]) => /^\d+$/.test(first ?? ""));
  return {
    movements: new Map<string, readonly number[]>(
      filled.flatMap((texts) => {
        const [, now, before] = COMPARED.exec(texts[0] ?? "") ?? [];
        return now ? [[`${now}|${before ?? now}`, figures(texts)] as const] : [];
      }),
    ),
    totals: filled.filter(([label]) => /^(SKAL|KAN) i alt/.test(label ?? "")).map(figures),
    counts: filled
      .filter(([label]) => label?.includes(" · "))
      .map(([label, , ...numbers]) => [label, ...numbers.slice(0, 7)]),
    days: daysIn(all),
    texts: all.flat(),
  };
}

/** By recommendation the rows below its name: day and counts. */
function daysIn(rows: readonly (readonly string[])[]) {
  const days = new Map<string, (readonly (string | number)[])[]>();
  let id = "";
  for (const [label = "", , ...figures] of rows) {
    id = /^\d\.\d(?= )/.exec(label)?.[0] ?? id;
    if (!/ \d{4}$|^Nu$/.test(label) || label.includes("·") || figures[0] === "") continue;
    days.set(id, [...(days.get(id) ?? []), [label, ...figures.slice(0, 7).map(Number)]]);
  }
  return days;
}
