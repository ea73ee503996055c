/** What can be guarded of how Danish is written (CONTRIBUTING.md) and of the terms (GLOSSARY.md). */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = "src/language/da";

/** Each line of the Danish texts that is no comment, with where it stands. */
const LINES = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
  .flatMap((name) =>
    readFileSync(join(FOLDER, name), "utf8")
      .split("\n")
      .map((words, index) => ({ at: `${name}:${index + 1}`, words: words.trim() })),
  )
  .filter(({ words }) => !/^(\/\*\*|\*|\/\/|import )/.test(words));

/** What is guarded, by which pattern, and a line that was once written so. */
const RULES: readonly (readonly [string, RegExp, string])[] = [
  ["no sentence begins with Intet", /["`.:!?] ?Intet /, 'untouched: "Intet er ændret.",'],
  ["the electoral register is no dropdown list", /valgliste/i, '"oven i en valgliste",'],
  ["legal words are not for choices", /afgørelse|\bafgør\b|\bsag(er|en)?\b/i, '"2 sager venter på dig.",'],
  ["a file is replaced, people are succeeded", /afløst/i, '"Afløst af et nyere svar",'],
  ["municipalities are to answer, they are not asked", /er spurgt/i, '"Ingen kommuner er spurgt",'],
  [
    "se efter is to look for or after",
    /se efter, (at|om)\b|værd at se efter/i,
    '"Se efter, at det er rigtigt.",',
  ],
  ["a person reads from a text, not after it", /læst efter/i, '"Svaret er læst efter teksten.",'],
  [
    "things do not say",
    /(feltet|kolonnen|mærke|formlen)( \S+)? siger/i,
    '"men feltet Kommune siger Herlev",',
  ],
  [
    "calques",
    /nogen steder hen|kendes ikke|"Som skrevet|Fundet ved|Skriv overblik/i,
    '"Feltet kendes ikke.",',
  ],
  ["cells are merged as Excel calls it", /slået sammen/i, '"Cellerne er slået sammen.",'],
  ["trykke has its på", /[Tt]ryk(ke)? (?!på )[A-ZÆØÅ]/, '"Tryk Kontrollér.",'],
  ["SKAL and KAN are capitals where they are counted", /\$\{[^}]*\} (skal|kan)[,."`]/, "`${skal} skal, `"],
  ["a heading says what to do with what it heads", /"(Fund|Gode råd)"/, 'findings: "Fund",'],
  ["whoever helps is named, nothing is reported", /meld det/i, '"Prøv igen, og meld det.",'],
];

test.each(RULES)("%s", (_, pattern, once) => {
  expect(once).toMatch(pattern);
  expect(LINES.filter(({ words }) => pattern.test(words))).toEqual([]);
});

test("a finding speaks to nobody: the municipality and the secretariat read the same", () => {
  const pronoun = /["`. ](du|dig|dit|din|dine|I|jer|jeres|vi|os|vores)[ .,]/;
  const findings = LINES.filter(({ at }) => at.startsWith("findings.ts"));
  expect(findings.length).toBeGreaterThan(100);
  // "I" begins a sentence as the preposition too: "I feltet Kommune står …".
  const spoken = findings.filter(({ words }) => pronoun.test(words.replaceAll(/(["`]|\. )I (?=\S+)/g, "$1")));
  expect(spoken).toEqual([]);
});

test("letters are never du", () => {
  const letters = LINES.filter(({ at }) => at.startsWith("replies.ts"));
  expect(letters.filter(({ words }) => /\b(du|dig|dit|din|dine)\b/i.test(words))).toEqual([]);
});
