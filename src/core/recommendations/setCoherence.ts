/** Finds what cannot be true in a set although every field has the right shape. */
import { type DataProblem, problem } from "./dataProblem";
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
    ...removedButAlive(
      file,
      recommendations.flatMap(({ recommendation }) => recommendation.derivedFrom),
    ),
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
  const first = new Map<string, string>();
  return entries.flatMap(({ value, path }) => {
    const key = value.toLowerCase();
    const earlier = first.get(key);
    if (earlier !== undefined) return [problem("twice", path, { value, first: earlier })];
    first.set(key, path);
    return [];
  });
}

function removedButAlive(file: SetFile, links: readonly { readonly id: string }[]): readonly DataProblem[] {
  const alive = new Set(links.map(({ id }) => id.toLowerCase()));
  return file.removed.flatMap((id, index) =>
    alive.has(id.toLowerCase()) ? [problem("removed-lives-on", `removed[${index}]`, { value: id })] : [],
  );
}
