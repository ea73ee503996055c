import { progressForm } from "../progressForm";
import { currentSet } from "../../../sets/currentSet";
import { fingerprint } from "./fingerprint";
import { generations, heirs, newIn, removedSince } from "../../../sets/lineage";
import { parseRecommendationSet } from "./parseRecommendationSet";
import type { RecommendationSet } from "./recommendationSet";

/** A set whose recommendations are written as "id" or "id<predecessor/confidence". */
function setOf(id: string, previousSet: string | null, year: number, entries: readonly string[]) {
  const parsed = parseRecommendationSet({
    id,
    title: id,
    body: "KKR Sjælland",
    period: year,
    previousSet,
    themes: [
      {
        title: "Tema",
        recommendations: entries.map((entry) => {
          const [own = "", ...links] = entry.split("<");
          return {
            id: own,
            kind: "skal",
            text: `Tekst ${own}`,
            derivedFrom: links.map((link) => {
              const [predecessor, confidence = "strong"] = link.split("/");
              return { id: predecessor, confidence };
            }),
          };
        }),
      },
    ],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.set;
}

const a = setOf("a", null, 2015, ["1", "2", "3", "4"]);
const b = setOf("b", "a", 2016, ["x<1/medium<2", "y<2/inferred", "z"]);
const c = setOf("c", "b", 2018, ["p<x/strong<y/strong", "q<z/medium", "r"]);
const sets = [c, a, b].map(progressForm);

describe("lineage", () => {
  test("generations, oldest first", () => {
    expect(generations(sets, "a", "c")?.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(generations(sets, "c", "c")?.map(({ id }) => id)).toEqual(["c"]);
    expect(generations(sets, "c", "a")).toBeNull();
    expect(generations([c, a].map(progressForm), "a", "c")).toBeNull();
  });

  test("sets that name each other do not lead astray", () => {
    const circle = [setOf("m", "n", 2020, ["1"]), setOf("n", "m", 2021, ["1"])].map(progressForm);
    expect(generations(circle, "a", "m")).toBeNull();
    expect(currentSet(circle)?.id).toBe("n");
  });

  test("one generation: two may become one, and one two", () => {
    expect(heirs(sets, "a", "1", "b")).toEqual([{ id: "x", confidence: "medium" }]);
    expect(heirs(sets, "a", "2", "b")).toEqual([
      { id: "x", confidence: "strong" },
      { id: "y", confidence: "inferred" },
    ]);
  });

  test("two generations: the weakest link of the surest way", () => {
    expect(heirs(sets, "a", "1", "c")).toEqual([{ id: "p", confidence: "medium" }]);
    expect(heirs(sets, "a", "2", "c")).toEqual([{ id: "p", confidence: "strong" }]);
    expect(heirs(sets, "b", "Z", "c")).toEqual([{ id: "q", confidence: "medium" }]);
  });

  test("the same set: itself", () => {
    expect(heirs(sets, "b", "y", "b")).toEqual([{ id: "y", confidence: "strong" }]);
  });

  test("none for what is removed or unknown", () => {
    expect(heirs(sets, "a", "3", "c")).toEqual([]);
    expect(heirs(sets, "a", "9", "c")).toEqual([]);
    expect(removedSince(sets, "a", "b")).toEqual(["3", "4"]);
    expect(removedSince(sets, "a", "c")).toEqual(["3", "4"]);
    expect(removedSince(sets, "c", "a")).toEqual([]);
  });

  test("new is what continues nothing, and never in a first set", () => {
    expect(newIn(progressForm(c))).toEqual(["r"]);
    expect(newIn(progressForm(a))).toEqual([]);
  });
});

describe("the current set", () => {
  test("is the newest that nobody takes over from", () => {
    expect(currentSet([a, b])?.id).toBe("b");
    expect(currentSet([c, a, b])?.id).toBe("c");
    expect(currentSet([])).toBeNull();
  });

  test("a successor counts although its period is no later", () => {
    const corrected = setOf("c2", "c", 2018, ["1"]);
    expect(currentSet([c, a, b, corrected])?.id).toBe("c2");
  });

  test("does not depend on the order", () => {
    const other: RecommendationSet = { ...c, id: "c-other", previousSet: null };
    expect(currentSet([c, other])?.id).toBe(currentSet([other, c])?.id);
  });
});

describe("the fingerprint", () => {
  const withText = (text: string): RecommendationSet => ({
    ...a,
    themes: a.themes.map((theme) => ({
      ...theme,
      recommendations: theme.recommendations.map((recommendation, index) =>
        index === 0 ? { ...recommendation, text } : recommendation,
      ),
    })),
  });

  test("is the SHA-256 of its canonical form", () => {
    // printf '[[1,"Tema",[["1","skal","Tekst 1"]]]]' | sha256sum
    expect(fingerprint(setOf("any", null, 2015, ["1"]))).toBe(
      "2414c1a19d1207f0e1bf54b97bb32e9634bb9461d92e8c249ad2f22783a151e0",
    );
  });

  test("changes with a word, a kind, an id, an order, a theme", () => {
    const reversed = {
      ...a,
      themes: a.themes.map((t) => ({ ...t, recommendations: [...t.recommendations].reverse() })),
    };
    const kan = {
      ...a,
      themes: a.themes.map((t) => ({
        ...t,
        recommendations: t.recommendations.map((r) => ({ ...r, kind: "kan" as const })),
      })),
    };
    const renamed = { ...a, themes: a.themes.map((t) => ({ ...t, title: "Andet tema" })) };
    const marks = [a, b, withText("Tekst 1."), reversed, kan, renamed].map((set) => fingerprint(set));
    expect(new Set(marks).size).toBe(6);
  });

  test("does not change with approval, variants or how å is stored", () => {
    expect(fingerprint({ ...a, ...{ approved: { by: "KKR", date: "2015-02-23" } } })).toBe(fingerprint(a));
    expect(fingerprint(withText("På vej".normalize("NFD")))).toBe(
      fingerprint(withText("På vej".normalize("NFC"))),
    );
  });
});
