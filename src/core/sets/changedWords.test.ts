import { changedWords, runsOf, wordsThat } from "./changedWords";

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

describe("runsOf", () => {
  const before = "Alle kommuner skal  samarbejde\nom service.";
  const after = "Alle kommuner kan samarbejde\nom god service.";
  const pieces = changedWords(before, after);

  test("is the text itself, blanks and all, with the words of a kind apart", () => {
    expect(runsOf(before, pieces, "gone")).toEqual([
      { text: "Alle kommuner ", changed: false },
      { text: "skal  ", changed: true },
      { text: "samarbejde\nom service.", changed: false },
    ]);
    expect(runsOf(after, pieces, "added")).toEqual([
      { text: "Alle kommuner ", changed: false },
      { text: "kan ", changed: true },
      { text: "samarbejde\nom ", changed: false },
      { text: "god ", changed: true },
      { text: "service.", changed: false },
    ]);
  });

  test("blanks before the first word belong to no word", () => {
    expect(runsOf("\n ny", changedWords("", "\n ny"), "added")).toEqual([
      { text: "\n ", changed: false },
      { text: "ny", changed: true },
    ]);
  });
});
