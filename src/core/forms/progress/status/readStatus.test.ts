import fc from "fast-check";
import { textsOf } from "../../../../language";
import { readStatus } from "./readStatus";
import { isSign } from "../../../text/signs";
import { acceptedSpellings } from "./statusChoices";
import { STATUSES } from "../set/recommendationSet";

describe("exact: the form's labels, apart from case and spaces", () => {
  test.each([
    ["Grøn", "green"],
    ["grøn", "green"],
    [" GRØN\u00A0", "green"],
    ["Gul\n", "yellow"],
    ["rød", "red"],
    ["-", "not-participating"],
    ["–", "not-participating"],
    ["—", "not-participating"],
    ["\u2212", "not-participating"],
  ])("%j is %s", (text, status) => {
    expect(readStatus(text)).toEqual({ reading: status, readBy: "exact", candidates: [status] });
  });

  test("whatever the form itself takes is exact", () => {
    for (const status of STATUSES) {
      for (const spelling of acceptedSpellings(status, textsOf("da"))) {
        expect([spelling, readStatus(spelling)]).toEqual([
          spelling,
          { reading: status, readBy: "exact", candidates: [status] },
        ]);
      }
    }
  });
});

describe("other spellings, each by a rule", () => {
  test.each([
    ["groen", "green", "spelling"],
    ["gron", "green", "spelling"],
    ["Grønt", "green", "spelling"],
    ["roed", "red", "spelling"],
    ["rod", "red", "spelling"],
    ["Green", "green", "english"],
    ["yellow", "yellow", "english"],
    ["RED", "red", "english"],
    ["r", "red", "initial"],
    ["gr", "green", "initial"],
    ["--", "not-participating", "dash"],
    ["Deltager ikke", "not-participating", "words"],
    ["ikke relevant", "not-participating", "words"],
    ["n/a", "not-participating", "words"],
    ["N/A", "not-participating", "words"],
    ["🟢", "green", "symbol"],
    ["🟡", "yellow", "symbol"],
    ["🔴", "red", "symbol"],
    ["🟩", "green", "symbol"],
    ["🟨", "yellow", "symbol"],
    ["🟥", "red", "symbol"],
    ["💚", "green", "symbol"],
    ["❤️", "red", "symbol"],
    ["🟢 Grøn", "green", "symbol"],
    ["▲ Gul", "yellow", "symbol"],
    ["● Grøn", "green", "symbol"],
    ["Grøn.", "green", "punctuation"],
    ["gul,", "yellow", "punctuation"],
    ["(rød)", "red", "punctuation"],
    ["”Grøn”", "green", "punctuation"],
    ["deltager ikke.", "not-participating", "punctuation"],
  ])("%j is %s by %s", (text, status, rule) => {
    expect(readStatus(text)).toEqual({ reading: status, readBy: rule, candidates: [status] });
  });
});

describe("nobody guesses", () => {
  test.each<[string, readonly string[]]>([
    ["g", ["green", "yellow"]],
    ["G", ["green", "yellow"]],
    ["G.", ["green", "yellow"]],
    ["Grøn/gul", ["green", "yellow"]],
    ["Grøn/gul/rød", ["green", "yellow", "red"]],
    ["● Gul", ["green", "yellow"]],
    ["Grøn (på vej)", ["green"]],
    ["næsten grøn", ["green"]],
    ["ikke grøn", ["green"]],
    ["Delvist", []],
    ["x", []],
    ["ok", []],
    ["1", []],
    ["100 %", []],
    ["ja", []],
    ["?", []],
    ["Ingen", []],
  ])("%j may mean %j", (text, candidates) => {
    expect(readStatus(text)).toEqual({ reading: "invalid", readBy: null, candidates });
  });

  test.each(
    [
      "●",
      "▲",
      "■",
      " ● ",
      "(●)",
      "● ●",
      "●●●",
      "○",
      "◆",
      "★",
      "⭐",
      "✓",
      "✔️",
      "👍",
      "😀",
      "↑",
      "❤",
      "🔴\uFE0E",
    ].map((sign) => [sign]),
  )("%j is a sign, and says nothing by itself", (sign) => {
    expect(readStatus(sign)).toEqual({ reading: "invalid", readBy: null, candidates: [] });
    expect(isSign(sign)).toBe(true);
  });

  test.each([["?"], ["-"], ["x"], ["1"], ["● Grøn"], ["…"], ["--"], [""]])("%j is no sign", (text) => {
    expect(isSign(text)).toBe(false);
  });

  test.each([[""], [" "], ["\u00A0\n"], ["\u200B"]])("%j is blank", (text) => {
    expect(readStatus(text)).toEqual({ reading: "blank", readBy: null, candidates: [] });
  });

  test("a status is never read out of a longer text", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("Grøn", "Gul", "Rød"),
        fc.stringMatching(/^[a-zæøå]{3,12}$/),
        (status, word) => {
          fc.pre(
            !["status", status.toLowerCase(), "green", "yellow", "groen", "grønt", "gult", "rødt"].includes(
              word,
            ),
          );
          const { reading, candidates } = readStatus(`${status} ${word}`);
          expect(reading).toBe("invalid");
          expect(candidates.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
