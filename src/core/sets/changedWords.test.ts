import { changedWords, wordsThat } from "./changedWords";

test("what is gone stands before what has come in its place", () => {
  expect(
    changedWords("Alle kommuner skal i 2015 have fokus.", "Alle kommuner skal have særligt fokus."),
  ).toEqual([
    { words: "Alle kommuner skal", change: "same" },
    { words: "i 2015", change: "gone" },
    { words: "have", change: "same" },
    { words: "særligt", change: "added" },
    { words: "fokus.", change: "same" },
  ]);
});

test("words of one kind are read one after the other", () => {
  const pieces = changedWords("a b c d", "a x c y");
  expect([wordsThat(pieces, "gone"), wordsThat(pieces, "added")]).toEqual(["b … d", "x … y"]);
});

test.each([
  ["", "", []],
  ["", "nyt", [{ words: "nyt", change: "added" }]],
  ["gammelt", "", [{ words: "gammelt", change: "gone" }]],
  ["samme  tekst", "samme\ntekst", [{ words: "samme tekst", change: "same" }]],
])("%j → %j", (before, after, pieces) => {
  expect(changedWords(before, after)).toEqual(pieces);
});

test("texts of many thousand words are told as a whole, at once", () => {
  const long = "ord ".repeat(16_000);
  expect(changedWords(long, "kort").map(({ change }) => change)).toEqual(["gone", "added"]);
});
