/** Finds what cannot be true in a set although every field has the right shape. */
import { comparable } from "../../../text/comparable";
import { type DataProblem, problem } from "../../../sets/dataProblem";
import type { SetFile } from "./setSchema";

interface Placed {
  readonly value: string;
  readonly path: string;
}

/** All contradictions between a set's fields, in the order of the file. */
export function incoherences(file: SetFile): readonly DataProblem[] {
  const recommendations = file.themes.flatMap((theme, t) =>
    theme.recommendations.map((recommendation, r) => ({
      recommendation,
      path: `themes[${t}].recommendations[${r}]`,
    })),
  );
  return [
    ...(file.period.from > file.period.to
      ? [problem("period-reversed", "period", { from: file.period.from, to: file.period.to })]
      : []),
    ...(file.deadline !== null && Number(file.deadline.slice(0, 4)) < file.period.from
      ? [problem("deadline-early", "deadline", { value: file.deadline, from: file.period.from })]
      : []),
    ...repeated(file.themes.map((theme, t) => ({ value: themeId(theme, t), path: `themes[${t}].id` }))),
    ...repeated(
      file.themes.map((theme, t) => ({
        value: String(themeNumber(theme, t)),
        path: `themes[${t}].number`,
      })),
    ),
    ...repeated(
      recommendations.map(({ recommendation, path }) => ({ value: recommendation.id, path: `${path}.id` })),
    ),
    ...sameText(
      recommendations.map(({ recommendation, path }) => ({
        value: recommendation.text,
        path: `${path}.text`,
      })),
    ),
    ...removedButAlive(
      file,
      recommendations.flatMap(({ recommendation }) => recommendation.derivedFrom),
    ),
    ...ruleProblems(file.rules),
  ];
}

/** A theme's id, or one made from its place. */
export function themeId(theme: Pick<SetFile["themes"][number], "id">, index: number): string {
  return theme.id ?? `theme-${index + 1}`;
}

/** A theme's number, or its place. */
export function themeNumber(theme: Pick<SetFile["themes"][number], "number">, index: number): number {
  return theme.number ?? index + 1;
}

/** What stands more than once ignoring case: a cell's name cannot tell 1.a from 1.A. */
function repeated(entries: readonly Placed[]): readonly DataProblem[] {
  return again(entries, (value) => value.toLowerCase()).map(({ value, path, first }) =>
    problem("twice", path, { value, first }),
  );
}

/** An answer is known by its text where everything else is lost. */
function sameText(entries: readonly Placed[]): readonly DataProblem[] {
  return again(entries, comparable).map(({ path, first }) => problem("text-twice", path, { first }));
}

/** What stands there already by its key, with the place where it stood first. */
function again(
  entries: readonly Placed[],
  keyOf: (value: string) => string,
): readonly (Placed & { readonly first: string })[] {
  const places = new Map<string, string>();
  return entries.flatMap((entry) => {
    const key = keyOf(entry.value);
    const first = places.get(key);
    if (first !== undefined) return [{ ...entry, first }];
    places.set(key, entry.path);
    return [];
  });
}

function removedButAlive(file: SetFile, links: readonly { readonly id: string }[]): readonly DataProblem[] {
  const alive = new Set(links.map(({ id }) => id.toLowerCase()));
  return file.removed.flatMap((id, index) =>
    alive.has(id.toLowerCase()) ? [problem("removed-lives-on", `removed[${index}]`, { value: id })] : [],
  );
}

/** Rules under which nothing can be answered, or that can never come into play. */
function ruleProblems(rules: SetFile["rules"]): readonly DataProblem[] {
  const { statuses = {}, remarkRequired = [] } = rules ?? {};
  const kinds = (["skal", "kan"] as const).map((kind) => ({
    statuses: statuses[kind] ?? [],
    path: `rules.statuses.${kind}`,
  }));
  const lists = [...kinds, { statuses: remarkRequired, path: "rules.remarkRequired" }];
  const usable = kinds.every((kind) => kind.statuses.length > 0)
    ? new Set(kinds.flatMap((kind) => kind.statuses))
    : null;
  return [
    ...lists.flatMap(({ statuses: list, path }) =>
      repeated(list.map((value, index) => ({ value, path: `${path}[${index}]` }))),
    ),
    ...kinds
      .filter((kind) => kind.statuses.length > 0 && kind.statuses.every((one) => one === "not-participating"))
      .map(({ path }) => problem("rule-without-colour", path)),
    ...remarkRequired.flatMap((value, index) =>
      usable === null || usable.has(value)
        ? []
        : [problem("rule-unused", `rules.remarkRequired[${index}]`, { value })],
    ),
  ];
}
