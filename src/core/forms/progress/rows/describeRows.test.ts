import { progressForm } from "../progressForm";
import { setIn } from "../reading/setIn";
import { smallLedger } from "../../../../../tests/overview/smallExample";
import { buildLedger } from "../../../ledger/buildLedger";
import { DATA_COLUMNS } from "../overview/dataColumns";
import { describeRows } from "./describeRows";

const table = () => describeRows(smallLedger());
/** The rows as objects by column. */
const rows = () => {
  const { columns, rows: all } = table();
  return [...all].map((row) =>
    Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null])),
  );
};
const rowOf = (key: string) => rows().find((row) => row["key"] === key);

test("the columns of the overview's table Data come first, under their own keys", () => {
  const names = table().columns.map(({ name }) => name);
  expect(names.slice(0, DATA_COLUMNS.length)).toEqual([...DATA_COLUMNS]);
  expect(new Set(names).size).toBe(names.length);
});

test("a row for each municipality asked and each recommendation, also where nothing came", () => {
  expect(rows().map(({ key, status }) => `${String(key)} ${String(status)}`)).toEqual([
    "101|1.1 green",
    "101|1.2 not-participating",
    "101|2.1 yellow",
    "147|1.1 red",
    "147|1.2 unanswered",
    "147|2.1 green",
    "151|1.1 green",
    "151|1.2 yellow",
    "151|2.1 unanswered",
    "153|1.1 missing",
    "153|1.2 missing",
    "153|2.1 missing",
  ]);
});

test("an answer stands with its set, its municipality and its remark as written", () => {
  expect(rowOf("101|2.1")).toMatchObject({
    municipality_code: "101",
    municipality: "København",
    kkr: "Hovedstaden",
    recommendation: "2.1",
    recommendation_text: "Alle kommuner skal nå det tredje.",
    theme_number: 2,
    theme: "Andet eksempeltema",
    kind: "skal",
    remark: "=1+1\nEksempel på to linjer",
    file: "København.xlsx",
    set: "example-small",
    body: "KKR Hovedstaden",
    period_from: 2016,
    period_to: 2017,
  });
});

test("what the secretariat has put right counts, and the row says so", () => {
  const { set, entries, asRead } = smallLedger();
  const ledger = buildLedger({
    set,
    municipalities: entries.map(({ municipality }) => municipality),
    returns: asRead,
    secretariat: {
      decisions: [],
      notes: [],
      municipalities: [],
      tasks: [],
      corrections: [{ municipality: "153", item: "1.1", file: "", fields: { status: "red" } }],
    },
  });
  const { columns, rows: all } = describeRows(ledger);
  const place = (name: string) => columns.findIndex((column) => column.name === name);
  const row = [...all].find((one) => one[place("key")] === "153|1.1") ?? [];
  expect([row[place("status")], row[place("read_by")], row[place("sha256")]]).toEqual([
    "red",
    "secretariat",
    null,
  ]);
});

test("nothing is null, never an empty text, and never null where a value is promised", () => {
  const { columns, rows: all } = table();
  for (const row of all) {
    expect(row).toHaveLength(columns.length);
    row.forEach((value, index) => {
      expect(value).not.toBe("");
      if (columns[index]?.required) expect(value).not.toBeNull();
    });
  }
  expect(rowOf("153|1.1")).toMatchObject({ remark: null, file: null, sha256: null, saved_at: null });
});

test("a set with other words in it has another fingerprint", () => {
  const ledger = smallLedger();
  const set = setIn(ledger);
  const [first, ...rest] = set.themes;
  if (!first) throw new Error("the example has themes");
  const other = { ...ledger, set: progressForm({ ...set, themes: [{ ...first, title: "Andet" }, ...rest] }) };
  const mark = (of: typeof ledger) => {
    const { columns, rows: all } = describeRows(of);
    return [...all][0]?.[columns.findIndex(({ name }) => name === "set_fingerprint")];
  };
  expect(mark(ledger)).toMatch(/^[0-9a-f]{64}$/);
  expect(mark(other)).not.toBe(mark(ledger));
});
