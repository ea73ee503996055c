import {
  eventfulLedger,
  exampleLedger,
  largeSet,
  municipalitiesOf,
  returnOf,
} from "../../../../tests/overview/examples";
import { smallLedger, smallSet } from "../../../../tests/overview/smallExample";
import { textsOf } from "../../../language";
import type { WorkbookDescription } from "../../../workbook/description";
import { formOf } from "..";
import { buildLedger } from "../../ledger/buildLedger";
import type { Ledger } from "../../ledger/ledger";
import { describeOverview } from "./describeOverview";
import { statusWords } from "./overview/statusWords";

const texts = textsOf("da");
/** The same ledger, but the returns of these municipalities wait for a person's choice. */
const undecidedFor = (codes: readonly string[], ledger: Ledger): Ledger => ({
  ...ledger,
  entries: ledger.entries.map((entry) =>
    entry.accepted && codes.includes(entry.municipality.code)
      ? { ...entry, state: "undecided", accepted: null, undecided: [entry.accepted] }
      : entry,
  ),
});
const described = (ledger: Ledger) => describeOverview({ ledger, madeAt: "2017-12-01T10:00:00Z", texts });

test("eight sheets are seen, in the order that they are read", () => {
  const visible = described(smallLedger()).sheets.filter(({ visibility }) => visibility === "visible");
  expect(visible.map(({ name }) => name)).toEqual([
    "Regionalt overblik",
    "Matrix",
    "Bemærkninger",
    "Svarstatus",
    "Kommuner",
    "Årshjul",
    "Opmærksomhedspunkter",
    "Data",
  ]);
});

test("the front page asks five questions, and each chart says its main result in words", () => {
  const [front] = described(smallLedger()).sheets;
  expect(front?.charts.map(({ name }) => name)).toEqual([
    "themes",
    "skal",
    "kan",
    "municipalities skal",
    "municipalities kan",
  ]);
  // By hand: skal has 3 grønne, 1 gul, 1 rød (1.1); 3 of 4 municipalities have answered.
  expect(front?.charts[1]?.altText).toBe(
    "SKAL: grøn 3, gul 1, rød 1, deltager ikke 0. 3 af 4 kommuner har svaret. Flest røde har 1.1 (1).",
  );
});

/** What stands in the cells of a style, from the top; of a formula what it computes to. */
function saidIn({ sheets: [front] }: WorkbookDescription, ...styles: readonly string[]) {
  return [...(front?.cells ?? [])]
    .filter(({ style }) => styles.includes(style ?? ""))
    .map(({ content }) => {
      if (content.kind === "formula") return content.value;
      return content.kind === "text" || content.kind === "link" ? content.text : null;
    });
}

test("a sentence a kind says the result, with a denominator that means what it says", () => {
  // By hand: of 5 skal answers 3 are green; of the 2 kan answers given København's says that it takes no part.
  expect(saidIn(described(smallLedger()), "result")).toEqual([
    "SKAL: 3 af 5 svar er grønne, 1 gult, 1 rødt. 1 er ubesvaret.",
    "KAN: 0 af 1 svar, hvor kommunen deltager, er grønt, 1 gult. 1 gang deltager kommunen ikke. 1 er ubesvaret.",
  ]);
});

test("what is red is named with municipality and words, then what is yellow of skal; where there is none, that is said", () => {
  const overview = described(smallLedger());
  expect(saidIn(overview, "group", "sayer", "sayerLink", "saying")).toEqual([
    ...["1.1 Gøre det første: 1 af 4 kommuner", "Frederiksberg", "Kommunen har ikke skrevet en bemærkning."],
    ...["2.1 Nå det tredje: 1 af 4 kommuner", "København", "=1+1 Eksempel på to linjer"],
  ]);
  expect(saidIn(overview, "line")).toContain("Ingen KAN-svar er røde.");
  const [front] = overview.sheets;
  const linked = [...(front?.cells ?? [])].find(({ style }) => style === "sayerLink");
  // København's is the only remark: it stands in the first row below the headings.
  expect(linked?.content).toMatchObject({ sheet: "Bemærkninger", range: "E5" });
});

test("recommendations with most red answers come first, and in each the municipalities by name", () => {
  const says = (red: readonly string[]) => (id: string) => ({
    status: red.includes(id) ? ("red" as const) : ("green" as const),
    remark: "Eksempel.",
  });
  const ledger = buildLedger({
    set: formOf(smallSet),
    municipalities: municipalitiesOf("Hovedstaden").filter(({ code }) =>
      ["101", "147", "151"].includes(code),
    ),
    returns: [
      returnOf(smallSet, ["101"], says(["1.1", "2.1"]), { name: "København.xlsx" }),
      returnOf(smallSet, ["147"], says(["2.1"]), { name: "Frederiksberg.xlsx" }),
      returnOf(smallSet, ["151"], says([]), { name: "Ballerup.xlsx" }),
    ],
  });
  expect(saidIn(described(ledger), "group", "sayerLink")).toEqual([
    ...["2.1 Nå det tredje: 2 af 3 kommuner", "Frederiksberg", "København"],
    ...["1.1 Gøre det første: 1 af 3 kommuner", "København"],
  ]);
});

test("a line for what cannot be counted has room", () => {
  const [front] = described(smallLedger()).sheets;
  const [alert] = [...(front?.cells ?? [])].filter(({ style }) => style === "alert");
  expect(front?.rows.find(({ row }) => row === alert?.row)?.height).toBeGreaterThanOrEqual(15);
});

test("who has answered, but waits for a decision, is not called missing alone", () => {
  const ledger = undecidedFor(["101"], smallLedger());
  const [front] = described(ledger).sheets;
  const line = [...(front?.cells ?? [])].find(({ row, column }) => row === 4 && column === 1);
  expect(line?.content).toMatchObject({
    value: "Mangler svar fra: Brøndby, København (til afklaring)",
    formula: expect.stringContaining('&" (til afklaring)"'),
  });
});

test("a period of one year is that year", () => {
  const ledger = smallLedger();
  const oneYear = { ...ledger, set: { ...ledger.set, period: { from: 2020, to: 2020 } } };
  const [title] = described(oneYear).sheets[0]?.cells ?? [];
  expect(title?.content).toEqual({ kind: "text", text: "Status på anbefalingerne 2020" });
});

test("a status stands as text in Data alone; everywhere else it is a formula on it", () => {
  const words = new Set(Object.values(statusWords(texts)));
  const { sheets } = described(smallLedger());
  const places = sheets
    .filter(({ visibility }) => visibility === "visible")
    .flatMap(({ name, cells }) =>
      [...cells].flatMap(({ content, style = "" }) =>
        content.kind === "text" && words.has(content.text) && !style.startsWith("head ") ? [name] : [],
      ),
    );
  // The legend of the matrix has three of the words and its counts are headed by five, Svarstatus says "Mangler" of
  // Brøndby's return.
  expect(places.filter((name) => name !== "Data")).toEqual([
    ...Array.from({ length: 3 + 5 }, () => "Matrix"),
    "Svarstatus",
  ]);
  // 12 observations, and what the municipalities wrote: 7 statuses.
  expect(places.filter((name) => name === "Data")).toHaveLength(12 + 7);
});

test("the largest overview keeps within a formula's 8,192 characters and its texts' 255", () => {
  const all = municipalitiesOf(null).map(({ code }) => code);
  const ledger = undecidedFor(
    all.slice(3),
    exampleLedger(largeSet(40), municipalitiesOf(null), ["101", "147", "151"]),
  );
  const formulas = described(ledger).sheets.flatMap(({ cells }) =>
    [...cells].flatMap(({ content }) => (content.kind === "formula" ? [content.formula] : [])),
  );
  const literals = formulas.flatMap((formula) => formula.match(/"(?:[^"]|"")*"/g) ?? []);
  expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThanOrEqual(8192);
  expect(Math.max(...literals.map(({ length }) => length))).toBeLessThanOrEqual(257);
});

test("the same ledger gives the same description, and its cells again however often they are asked for", () => {
  const first = described(eventfulLedger());
  const whole = ({ sheets, ...rest }: WorkbookDescription) =>
    JSON.stringify({ ...rest, sheets: sheets.map((sheet) => ({ ...sheet, cells: [...sheet.cells] })) });
  expect(whole(first)).toBe(whole(described(eventfulLedger())));
  expect(whole(first)).toBe(whole(first));
});

test("every cell stands once, row by row, and the last where a sheet says that it does", () => {
  for (const { name, cells, lastCell } of described(eventfulLedger()).sheets) {
    const places = [...cells].map(({ row, column }) => row * 20_000 + column);
    expect([name, places]).toEqual([name, places.toSorted((a, b) => a - b)]);
    expect(new Set(places).size).toBe(places.length);
    const last = (numbers: readonly number[]) => Math.max(...numbers);
    if (typeof lastCell !== "object") continue;
    expect(lastCell.row).toBe(last([...cells].map(({ row }) => row)));
    expect(lastCell.column).toBe(last([...cells].map(({ column }) => column)));
  }
});

test("no heading in Data is broken in the middle of a word, nor lies under the arrow of its filter", () => {
  const data = described(smallLedger()).sheets.find(({ name }) => name === "Data");
  const headings = [...(data?.cells ?? [])].filter(({ style }) => style === "tableHead");
  expect(headings).toHaveLength(20);
  for (const { column, content } of headings) {
    const width = data?.columns.find((one) => one.column === column)?.width ?? 0;
    const letters = content.kind === "text" ? content.text.length : Infinity;
    expect(width).toBeGreaterThanOrEqual(letters + 2);
  }
});
