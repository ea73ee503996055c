/** Turns a data problem into a sentence: where, what, what to do. */
import { short } from "../../language/quoting/shown";
import type { Texts } from "../../language";
import type { DataProblem } from "../sets/dataProblem";

/** So many are put right in one go; the rest is then told of. */
const MOST_TOLD = 20;

/** One sentence each; of very many the first ones, and how many more there are. */
export function describeProblems(
  problems: readonly DataProblem[],
  texts: Pick<Texts, "sets">,
): readonly string[] {
  const told = problems.slice(0, MOST_TOLD).map((problem) => describeProblem(problem, texts));
  const rest = problems.length - told.length;
  return rest > 0 ? [...told, texts.sets.moreProblems(rest)] : told;
}

/** E.g. `Tema 2, anbefaling 1, "kind": Mangler. Skriv "skal" eller "kan".`, or of a workbook `Anbefalinger!C7: …`. */
export function describeProblem(problem: DataProblem, { sets }: Pick<Texts, "sets">): string {
  const { code, path, parameters, cell } = problem;
  const field = path.slice(path.lastIndexOf(".") + 1);
  const words = (key: string) => short(String(parameters[key] ?? ""));
  const number = (key: string) => Number(parameters[key] ?? 0);
  const expected = words("expected");
  const told = {
    value: words("value"),
    allowed: words("allowed"),
    expected,
    previous: words("previous"),
    found: words("found"),
    first: cell === undefined ? placeOf(words("first"), sets) : words("first"),
    max: number("max"),
    length: number("length"),
    from: number("from"),
    to: number("to"),
    line: number("line"),
  };
  if (cell !== undefined) {
    const own = Object.entries(sets.inWorkbook).find(([key]) => key === code)?.[1];
    return `${short(cell)}: ${(own ?? sets.problems[code])(told)}`;
  }
  const sentence = sets.problems[code](told);
  const remedy =
    code === "missing"
      ? (textAt(sets.fields, field) ?? sets.otherField)
      : code === "wrong-type"
        ? (textAt(sets.types, expected) ?? "")
        : "";
  return `${short(capitalised(placeOf(path, sets)))}: ${sentence} ${remedy}`.trimEnd();
}

/** "themes[1].recommendations[0].kind" → `tema 2, anbefaling 1, "kind"`. */
function placeOf(path: string, sets: Texts["sets"]): string {
  if (path === "") return sets.file;
  return path
    .split(".")
    .map((step) => {
      const [, list = "", index] = /^(.*?)(?:\[(\d+)\])?$/.exec(step) ?? [];
      if (index === undefined) return `"${list}"`;
      const place = Object.entries(sets.places).find(([name]) => name === list)?.[1];
      return place ? place(Number(index) + 1) : sets.otherPlace(list, Number(index) + 1);
    })
    .join(", ");
}

function textAt(texts: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(texts, key) ? texts[key] : undefined;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
