import type { CellSnapshot } from "../../workbook/snapshot";
import { writtenText } from "./writtenText";

const at = { row: 1, column: 1 };

test.each<[string, CellSnapshot | null, string]>([
  ["no cell", null, ""],
  ["text", { ...at, value: { kind: "text", text: "Ring til dem\r\ni uge 7" } }, "Ring til dem\ni uge 7"],
  ["a formula that gives text", { ...at, value: { kind: "text", text: "Gul" }, formula: "A1" }, "Gul"],
  [
    "words taken for a formula",
    { ...at, value: { kind: "error", error: "#NAME?" }, formula: "Ring" },
    "=Ring",
  ],
  ["the same, not computed", { ...at, value: { kind: "blank" }, formula: "Ring til dem" }, "=Ring til dem"],
])("%s", (_, cell, written) => {
  expect(writtenText(cell)).toBe(written);
});
