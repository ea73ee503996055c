import { builtInSets } from "../../../../data";
import { shortTexts, themeLabel } from "./shortTexts";

test("the real set's labels tell the recommendations apart without the words they share", () => {
  const set = builtInSets.find(({ id }) => id === "kkr-hovedstaden-2016-2017");
  if (!set) throw new Error("The set is gone.");
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
  const [real] = builtInSets;
  const [theme] = real?.themes ?? [];
  const [one] = theme?.recommendations ?? [];
  if (!real || !theme || !one) throw new Error("The set is gone.");
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
