import { shiftFormula } from "./sharedFormula";

test.each([
  ["B2*2", 1, 0, "B3*2"],
  ["$B$2+B$2+$B2", 3, 1, "$B$2+C$2+$B5"],
  ["SUM(A1:B2)", 0, 2, "SUM(C1:D2)"],
  ["SUM(A:A)+SUM(3:$4)", 1, 1, "SUM(B:B)+SUM(4:$4)"],
  ['IF(C7="C7","C7",C7)', 1, 0, 'IF(C8="C7","C7",C8)'],
  ["'Ark C7'!C7+Ark1!C7", 1, 0, "'Ark C7'!C8+Ark1!C8"],
  ["LOG10(A1)", 1, 0, "LOG10(A2)"],
  ["svar_A1+A1", 1, 0, "svar_A1+A2"],
  ["Tabel[A1]+A1", 1, 0, "Tabel[A1]+A2"],
  ["1E5+A1", 1, 0, "1E5+A2"],
  ["A1", -1, -1, "XFD1048576"],
])("%s moved %d down and %d right is %s", (formula, rows, columns, moved) => {
  expect(shiftFormula(formula, rows, columns)).toBe(moved);
});
