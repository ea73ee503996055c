import { textsOf } from "../../../../language";
import { describeProblem } from "../../../wording/describeProblem";
import { readDefinition } from "../..";
import { parseRecommendationSet } from "./parseRecommendationSet";

/** The least that a person must write. */
const least = {
  id: "kkr-nordjylland-2019",
  title: "Anbefalinger",
  body: "KKR Nordjylland",
  period: { from: 2019, to: 2020 },
  themes: [{ title: "Unge", recommendations: [{ id: "1.1", kind: "skal", text: "Alle gør noget." }] }],
};

const theme = (fields: object) => ({ ...least, themes: [{ ...least.themes[0], ...fields }] });
const recommendation = (fields: object) =>
  theme({ recommendations: [{ id: "1.1", kind: "skal", text: "Alle gør noget.", ...fields }] });
const two = (first: object, second: object) =>
  theme({
    recommendations: [
      { id: "1.1", kind: "skal", text: "A", ...first },
      { id: "1.2", kind: "kan", text: "B", ...second },
    ],
  });

function problemsIn(json: unknown) {
  const parsed = parseRecommendationSet(json);
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path} ${code}`);
}

function setIn(json: unknown) {
  const parsed = parseRecommendationSet(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.set;
}

describe("a set that a person wrote by hand", () => {
  test("needs only the least; the rest has defaults", () => {
    expect(setIn(least)).toEqual({
      form: "progress",
      id: "kkr-nordjylland-2019",
      title: "Anbefalinger",
      formTitle: null,
      body: "KKR Nordjylland",
      kkr: "Nordjylland",
      period: { from: 2019, to: 2020 },
      approved: null,
      contactEmail: null,
      followUp: null,
      deadline: null,
      previousSet: null,
      themes: [
        {
          id: "theme-1",
          number: 1,
          title: "Unge",
          isNew: false,
          intro: null,
          skalIntro: null,
          kanIntro: null,
          recommendations: [
            { id: "1.1", kind: "skal", text: "Alle gør noget.", variants: [], derivedFrom: [] },
          ],
        },
      ],
      removed: [],
      rules: {},
    });
  });

  test("may give one year, plain variants and plain predecessors", () => {
    const set = setIn({
      ...recommendation({
        variants: ["Alle gør lidt.", { text: "Alle gør meget.", note: "2. oplag" }],
        derivedFrom: ["1.4", { id: "2.1", confidence: "inferred" }],
      }),
      period: 2019,
    });
    expect(set.period).toEqual({ from: 2019, to: 2019 });
    expect(set.themes[0]?.recommendations[0]).toMatchObject({
      variants: ["Alle gør lidt.", "Alle gør meget."],
      derivedFrom: [
        { id: "1.4", confidence: "strong" },
        { id: "2.1", confidence: "inferred" },
      ],
    });
  });

  test("approved by the body itself where nobody else is named", () => {
    const set = setIn({ ...least, approved: { date: "2019-02-28" } });
    expect(set.approved).toEqual({ by: "KKR Nordjylland", date: "2019-02-28" });
  });

  test.each([
    ["KKR Region Midtjylland", undefined, "Midtjylland"],
    ["Kommunekontaktrådet", "KKR Sjælland", "Sjælland"],
  ])("the KKR of %s", (body, kkr, expected) => {
    expect(setIn({ ...least, body, kkr }).kkr).toBe(expected);
  });

  test("a line end is a line feed, and spaces inside a text stay", () => {
    const set = setIn(recommendation({ text: "  To\r\nlinjer " }));
    expect(set.themes[0]?.recommendations[0]?.text).toBe("  To\nlinjer ");
  });

  test("a byte order mark does no harm", () => {
    expect(readDefinition(`\uFEFF${JSON.stringify(least)}`, null).ok).toBe(true);
  });
});

describe("what is wrong, and where", () => {
  const first = "themes[0].recommendations[0]";
  test.each<[unknown, string[]]>([
    [[], [" not-an-object"]],
    ["hej", [" not-an-object"]],
    [null, [" not-an-object"]],
    [{}, ["id missing", "title missing", "body missing", "period missing", "themes missing"]],
    [{ ...least, themes: [] }, ["themes list-empty"]],
    [{ ...least, themes: {} }, ["themes wrong-type"]],
    [theme({ recommendations: [] }), ["themes[0].recommendations list-empty"]],
    [theme({ titel: "x" }), ["themes[0].titel unknown-field"]],
    [theme({ number: 0 }), ["themes[0].number wrong-type"]],
    [recommendation({ kind: "Skal" }), [`${first}.kind not-allowed`]],
    [recommendation({ kind: undefined }), [`${first}.kind wrong-type`]],
    [recommendation({ id: 1.1 }), [`${first}.id wrong-type`]],
    [recommendation({ id: "1_1" }), [`${first}.id id-invalid`]],
    [recommendation({ id: "1." }), [`${first}.id id-invalid`]],
    [recommendation({ id: "å" }), [`${first}.id id-invalid`]],
    [recommendation({ id: "1".repeat(40) }), []],
    [recommendation({ id: "1".repeat(41) }), [`${first}.id too-long`]],
    [recommendation({ shortTitle: "x".repeat(40) }), []],
    [recommendation({ shortTitle: "x".repeat(41) }), [`${first}.shortTitle too-long`]],
    [recommendation({ text: " \n " }), [`${first}.text empty-text`]],
    [recommendation({ text: "x".repeat(32_767) }), []],
    [recommendation({ text: "x".repeat(32_768) }), [`${first}.text too-long`]],
    [recommendation({ text: "a\u0000b" }), [`${first}.text unprintable`]],
    [recommendation({ text: "a\uD800b" }), [`${first}.text unprintable`]],
    [recommendation({ text: "😀 æøå" }), []],
    [
      recommendation({ derivedFrom: [{ id: "1.1", confidence: "ja" }] }),
      [`${first}.derivedFrom[0].confidence not-allowed`],
    ],
    [two({}, { id: "1.1" }), ["themes[0].recommendations[1].id twice"]],
    [two({ id: "a" }, { id: "A" }), ["themes[0].recommendations[1].id twice"]],
    [
      { ...least, themes: [least.themes[0], { ...least.themes[0], number: 1 }] },
      [
        "themes[1].number twice",
        "themes[1].recommendations[0].id twice",
        "themes[1].recommendations[0].text text-twice",
      ],
    ],
    [{ ...least, period: { from: 2020, to: 2019 } }, ["period period-reversed"]],
    [{ ...least, period: { from: 20, to: 2019 } }, ["period.from year-invalid"]],
    [{ ...least, period: 2019.5 }, ["period year-invalid"]],
    [{ ...least, deadline: "2019-02-29" }, ["deadline date-invalid"]],
    [{ ...least, deadline: "1. maj" }, ["deadline date-invalid"]],
    [{ ...least, body: "Kommunerne" }, ["kkr kkr-unknown"]],
    [{ ...recommendation({ derivedFrom: ["3.1"] }), removed: ["3.1"] }, ["removed[0] removed-lives-on"]],
    [{ ...least, rules: { statuses: { skal: [] } } }, ["rules.statuses.skal list-empty"]],
    [{ ...least, rules: { remarkRequired: ["blå"] } }, ["rules.remarkRequired[0] not-allowed"]],
    [JSON.parse(`{"__proto__": {"id": "x"}, ${JSON.stringify(least).slice(1)}`), ["__proto__ unknown-field"]],
  ])("%#", (json, expected) => {
    expect(problemsIn(json)).toEqual(expected);
  });
});

describe("in words", () => {
  const danish = (json: unknown) => {
    const parsed = parseRecommendationSet(json);
    return parsed.ok ? [] : parsed.problems.map((problem) => describeProblem(problem, textsOf("da")));
  };

  test("where, what, what to do", () => {
    expect(danish(theme({ recommendations: [{ id: "1.1", text: "A" }] }))).toEqual([
      'Tema 1, anbefaling 1, "kind": Mangler. Skriv "skal" eller "kan".',
    ]);
    expect(danish(recommendation({ id: 1.1 }))).toEqual([
      'Tema 1, anbefaling 1, "id": Det, der står her, har en forkert form. Skriv en tekst i anførselstegn, fx "2.1".',
    ]);
    expect(danish(two({}, { id: "1.1" }))).toEqual([
      'Tema 1, anbefaling 2, "id": "1.1" er allerede brugt (tema 1, anbefaling 1, "id"). Der skelnes ikke mellem store og små bogstaver. Vælg et andet.',
    ]);
    expect(danish(recommendation({ kind: "må" }))).toEqual([
      'Tema 1, anbefaling 1, "kind": "må" kan ikke bruges. Vælg en af disse: "skal", "kan".',
    ]);
    expect(danish({ ...least, removed: ["1.1", "?"] })).toEqual([
      'Nr. 2 i "removed": "?" kan ikke bruges som id. Brug kun bogstaverne a-z, tal og punktum, fx "2.1"; i sættets og temaernes id også bindestreg.',
    ]);
  });

  test("a slip in the file is placed on its line", () => {
    const parsed = readDefinition('{\n  "id": "x",\n  "title" "y"\n}', null);
    expect(
      parsed.ok ? [] : parsed.problems.map((problem) => describeProblem(problem, textsOf("da"))),
    ).toEqual([
      "Filen: Skrivefejl ved linje 3. Tjek, om der mangler et komma, et anførselstegn eller en parentes, eller om der står et for meget.",
    ]);
  });
});
