import fc from "fast-check";
import { finding } from "../findings/finding";
import type { Return } from "../intake/return";
import { parseRecord, recordOf } from "./returnRecord";

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

const withRemark = (remark: string): Return => ({
  ...herlev,
  answers: herlev.answers.map((answer) => ({ ...answer, remark })),
});

test("a return comes back from its record as it was, whatever its remark", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (remark) => {
      expect(parseRecord(recordOf(withRemark(remark)))).toEqual(withRemark(remark));
    }),
  );
});

test("a long return is cut in pieces that fit a cell, never inside a character", () => {
  const long = withRemark("🟢".repeat(40_000));
  const cells = recordOf(long);
  expect(cells.length).toBeGreaterThan(2);
  for (const cell of cells) {
    expect(cell.length).toBeLessThanOrEqual(30_000);
    expect(() => encodeURIComponent(cell)).not.toThrow();
  }
  expect(parseRecord(cells)).toEqual(long);
});

test.each([
  ["nothing", []],
  ["other text", ["se mail"]],
  ["half a record", [recordOf(herlev).join("").slice(0, 200)]],
  [
    "a status that does not exist",
    [recordOf(herlev).join("").replace('"status":"yellow"', '"status":"blue"')],
  ],
  [
    "a finding that does not exist",
    [recordOf(herlev).join("").replace('"code":"cell-note"', '"code":"__proto__"')],
  ],
])("%s is no return", (_, cells) => {
  expect(parseRecord(cells)).toBeNull();
});
