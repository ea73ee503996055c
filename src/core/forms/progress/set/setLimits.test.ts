/** Files that are larger than any set: told of in one line, whatever else is wrong with them. */
import { textsOf } from "../../../../language";
import { describeProblems } from "../../../wording/describeProblem";
import { readDefinition } from "../..";

const set = (recommendations: readonly unknown[], more = {}) =>
  JSON.stringify({
    id: "prove",
    title: "Prøve",
    body: "KKR Hovedstaden",
    period: 2018,
    themes: [{ title: "Tema", recommendations }],
    ...more,
  });
const recommendations = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `1.${index}`,
    kind: "skal",
    text: `Anbefaling ${index}`,
  }));

function told(text: string): readonly string[] {
  const parsed = readDefinition(text, null);
  return parsed.ok ? [] : describeProblems(parsed.problems, textsOf("da"));
}

test("a thousand recommendations are a set", () => {
  expect(told(set(recommendations(1_000)))).toEqual([]);
});

test.each([
  [1_001, "1.001"],
  [20_000, "20.000"],
])("%d recommendations are none", (count, shown) => {
  expect(told(set(recommendations(count)))).toEqual([
    `Filen: Der er ${shown} anbefalinger, og et sæt kan højst have 1.000.`,
  ]);
});

const TOO_MUCH =
  "Filen: Der står for meget i filen til, at den kan være et anbefalingssæt. Der kan højst være 20.000 felter.";

test("a hundred thousand wordings, links, fields or lists inside each other are none", () => {
  const [one] = recommendations(1);
  const variants = Array.from({ length: 100_000 }, (_, index) => `Ordlyd ${index}`);
  const fields = Object.fromEntries(variants.map((name) => [name, 1]));
  expect(told(set([{ ...one, variants }]))).toEqual([TOO_MUCH]);
  expect(told(set([{ ...one, derivedFrom: variants }]))).toEqual([TOO_MUCH]);
  expect(told(set([one], fields))).toEqual([TOO_MUCH]);
  expect(told(`{"themes":${"[".repeat(100_000)}${"]".repeat(100_000)}}`)).toEqual([TOO_MUCH]);
});

test("a file of more than five million characters is not even parsed", () => {
  const tooLong = "Filen: For stor til at være et anbefalingssæt. Der kan højst være 5 millioner tegn.";
  expect(told("[".repeat(5_000_001))).toEqual([tooLong]);
  expect(told(set([{ id: "1.1", kind: "skal", text: "x".repeat(12_000_000) }]))).toEqual([tooLong]);
});

test("of many faults the first twenty are told, and how many more there are", () => {
  const wrong = recommendations(1_000).map((one) => ({ ...one, kind: "måske" }));
  const sentences = told(set(wrong));
  expect(sentences).toHaveLength(21);
  expect(sentences.at(-1)).toBe("Og 980 fejl mere.");
});

test("a long name of a field is quoted at its beginning", () => {
  const [sentence = ""] = told(set(recommendations(1), { [`${"x".repeat(40_000)}1`]: 1 }));
  expect(sentence.length).toBeLessThan(200);
  expect(sentence).toContain("xxx…");
});
