import { excelText } from "./excelText";

test.each([
  ["linje 1_x000D_\nlinje 2", "linje 1\nlinje 2"],
  ["linje 1_x000d_linje 2", "linje 1\nlinje 2"],
  ["linje 1\r\nlinje 2\rlinje 3", "linje 1\nlinje 2\nlinje 3"],
  ["_x005F_x000D_ er en kode", "_x000D_ er en kode"],
  ["_xD83D__xDE00_", "😀"],
  ["_x00E6__x00F8__x00E5_", "æøå"],
  ["_x12_ og _xGHIJ_ er ingen koder", "_x12_ og _xGHIJ_ er ingen koder"],
  ["  to mellemrum før og efter  ", "  to mellemrum før og efter  "],
  ["", ""],
])("%j means %j", (written, text) => {
  expect(excelText(written)).toBe(text);
});
