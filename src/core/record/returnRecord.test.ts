import fc from "fast-check";
import { finding } from "../findings/finding";
import type { Return } from "../intake/return";
import { parseRecord, recordsOf } from "./returnRecord";

const herlev: Return = {
  file: { name: "Herlev.xlsx", sha256: "ab".repeat(32) },
  municipalities: ["163"],
  setId: "kkr-hovedstaden-2016-2017",
  savedBy: null,
  savedAt: "2017-11-20T09:00:00Z",
  head: { municipality: "Herlev", contact: "", email: "", councilDate: "2017-12-05" },
  answers: [
    {
      recommendation: "1.1",
      status: "yellow",
      statusAsWritten: "gul ",
      remark: "Vi er i gang.",
      cell: "Fremdriftsskema!C9",
      remarkCell: "Fremdriftsskema!D9",
      matchedBy: "name",
      confidence: 1,
      readBy: "exact",
    },
  ],
  findings: [
    finding("cell-note", { cell: "Fremdriftsskema!C9", recommendation: "1.1" }, { text: "spørg Ishøj" }),
  ],
  standing: "readable",
};

/** The one return's row and the remarks that it names, as the record sheet gives them back. */
function recorded(one: Return) {
  const { rows, remarks } = recordsOf([one]);
  return { cells: rows[0] ?? [], remarks: new Map(remarks.map((remark, number) => [number, remark])) };
}

const NO_REMARKS: ReadonlyMap<number, string> = new Map();

const withRemark = (remark: string): Return => ({
  ...herlev,
  answers: herlev.answers.map((answer) => ({ ...answer, remark })),
});

test("a return comes back from its record as it was, whatever its remark", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (remark) => {
      const { cells, remarks } = recorded(withRemark(remark));
      expect(parseRecord(cells, remarks)).toEqual(withRemark(remark));
    }),
  );
});

test("a remark that comes again is kept once", () => {
  const remark = "Vi er i gang med at gøre det, som vi skrev sidste år, og bliver færdige til jul.";
  const first = withRemark(remark);
  const again = { ...withRemark(remark), file: { name: "Herlev igen.xlsx", sha256: "cd".repeat(32) } };
  const { rows, remarks } = recordsOf([first, again]);
  expect(remarks).toEqual([remark]);
  const numbered = new Map([[0, remark]]);
  expect(rows.map((cells) => parseRecord(cells, numbered))).toEqual([first, again]);
});

test("a long return is cut in pieces that fit a cell, never inside a character", () => {
  const long = { ...herlev, findings: [finding("own-sheet", {}, { text: "🟢".repeat(40_000) })] };
  const { cells, remarks } = recorded(long);
  expect(cells.length).toBeGreaterThan(2);
  for (const cell of cells) {
    expect(cell.length).toBeLessThanOrEqual(30_000);
    expect(() => encodeURIComponent(cell)).not.toThrow();
  }
  expect(parseRecord(cells, remarks)).toEqual(long);
});

test("a return whose remark somebody has removed from the record is no return", () => {
  const { cells } = recorded(withRemark("x".repeat(500)));
  expect(parseRecord(cells, NO_REMARKS)).toBeNull();
});

test.each([
  ["nothing", []],
  ["other text", ["se mail"]],
  ["half a record", [recorded(herlev).cells.join("").slice(0, 200)]],
  [
    "a status that does not exist",
    [recorded(herlev).cells.join("").replace('"status":"yellow"', '"status":"blue"')],
  ],
  [
    "a finding that does not exist",
    [recorded(herlev).cells.join("").replace('"code":"cell-note"', '"code":"__proto__"')],
  ],
])("%s is no return", (_, cells) => {
  expect(parseRecord(cells, NO_REMARKS)).toBeNull();
});
