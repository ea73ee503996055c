import { builtInSets } from "../../../../data";
import { recommendationsOf, type RecommendationSet } from "./recommendationSet";
import { shortTexts, themeLabel } from "./shortTexts";

/** Built-in sets by id, as they come. */
function setNamed(id: string): RecommendationSet {
  const set = builtInSets.find((one) => one.id === id);
  if (!set) throw new Error("The set is gone.");
  return set;
}

/** As a set is that gives no short titles. */
function untitled(set: RecommendationSet): RecommendationSet {
  const themes = set.themes.map((theme) => ({
    ...theme,
    recommendations: theme.recommendations.map(({ id, kind, text, variants, derivedFrom }) => ({
      id,
      kind,
      text,
      variants,
      derivedFrom,
    })),
  }));
  return { ...set, themes };
}

test("a recommendation is called by its short title", () => {
  const labels = [...shortTexts(setNamed("kkr-hovedstaden-2016-2017")).values()];
  expect(labels.slice(0, 3)).toEqual([
    "1.1 Rekrutteringsservice",
    "2.1 Uddannelsesforum",
    "2.2 Små målgrupper",
  ]);
});

test.each([
  ["kkr-hovedstaden-2015", 16],
  ["kkr-hovedstaden-2016-2017", 12],
])("every recommendation of %s has a short title of at most 40 characters, no two the same", (id, count) => {
  const titles = recommendationsOf(setNamed(id)).map(({ recommendation }) => recommendation.shortTitle ?? "");
  expect(new Set(titles).size).toBe(count);
  for (const title of titles) {
    expect(title).not.toBe("");
    expect(title.length).toBeLessThanOrEqual(40);
  }
});

test("without short titles the real set's labels tell the recommendations apart without the words they share", () => {
  const set = untitled(setNamed("kkr-hovedstaden-2016-2017"));
  const labels = [...shortTexts(set).values()];
  // From the recommendations' own words; "Alle kommuner skal" opens four of the five skal.
  expect(labels.slice(0, 4)).toEqual([
    "1.1 Aktivt medvirke til at udvikle og forankre …",
    "2.1 Aktivt medvirke til forankring og udvikling af …",
    "2.2 Særlige indsatser for små målgrupper med andre …",
    "2.3 Særlige indsatser for akademikere, hvor det …",
  ]);
  expect(labels).toContain("5.1 Effektiv kompetenceafklaring af flygtninge");
  expect(new Set(labels).size).toBe(12);
  for (const label of labels) expect(label.length).toBeLessThanOrEqual(60);
});

test("texts that differ in a few words alone keep enough to be known by", () => {
  const real = untitled(setNamed("kkr-hovedstaden-2016-2017"));
  const [theme] = real.themes;
  const [one] = theme?.recommendations ?? [];
  if (!theme || !one) throw new Error("The set is gone.");
  const texts = ["tre ting for unge.", "tre ting for ældre.", "to ting for alle."];
  const recommendations = texts.map((end, index) => ({
    ...one,
    id: `1.${index + 1}`,
    text: `Alle kommuner skal gøre ${end}`,
  }));
  // "Alle kommuner skal gøre tre ting for" opens two of three; left out, nobody could tell what is meant.
  expect([...shortTexts({ ...real, themes: [{ ...theme, recommendations }] }).values()]).toEqual([
    "1.1 Tre ting for unge",
    "1.2 Tre ting for ældre",
    "1.3 To ting for alle",
  ]);
});

test("a theme's title stays whole", () => {
  expect(themeLabel({ number: 5, title: "Aktiv beskæftigelsesindsats i forhold til flygtninge" })).toBe(
    "5 Aktiv beskæftigelsesindsats i forhold til flygtninge",
  );
});
