import { readStatus } from "./readStatus";

test.each([
  ["☐ Grøn ☒ Gul ☐ Rød", "yellow"],
  ["☑Rød ☐Gul ☐Grøn", "red"],
  ["Grøn ☒ Gul ☐ Rød ☐", "green"],
  ["☐ Grøn\n☐ Gul\n☑ Rød", "red"],
  ["[ ] Grøn [x] Gul [ ] Rød", "yellow"],
  ["( ) Grøn, ( ) Gul, (X) Rød", "red"],
  ["⬜ Grøn | ✅ Gul | ⬜ Rød", "yellow"],
  ["✓ Grøn", "green"],
  ["☐ Ja ☒ Gul", "yellow"],
  ["☐ Grøn ☐ Gul ☐ Rød ☒ Deltager ikke", "not-participating"],
])("%j is %s", (text, status) => {
  expect(readStatus(text)).toEqual({ reading: status, readBy: "tick", candidates: [status] });
});

test.each([["☐ Grøn ☐ Gul ☐ Rød"], ["□ Grøn"], ["Grøn [ ] Gul [ ]"]])("%j is no answer", (text) => {
  expect(readStatus(text)).toEqual({ reading: "blank", readBy: null, candidates: [] });
});

test.each([
  ["☒ Grøn ☒ Gul ☐ Rød", ["green", "yellow"]],
  ["☒ Grøn ☒ Ved ikke", ["green"]],
  ["☒ Ved ikke ☐ Grøn", []],
  ["☒", []],
  ["☐ Ja ☒ Nej", []],
  ["Vi er i gang ☒ Gul ☐ Rød og venter", ["yellow", "red"]],
])("%j is for a person to decide", (text, candidates) => {
  expect(readStatus(text)).toEqual({ reading: "invalid", readBy: null, candidates });
});
