/** What jobcentres are asked about their employment plans: goals to mark, and points to write about. */
import type { DefinitionSource } from "../../../formParts/definitionSchema";
import type { Definition, Item } from "../../../sets/definition";
import { once } from "../../../sets/once";

/** Name of the form's type. */
export const GOALS = "goals";

export interface Plans extends Definition {
  readonly form: typeof GOALS;
  /** Heads the goals, e.g. "Mål i beskæftigelsesplanen". */
  readonly goalsTitle: string;
  readonly goals: readonly Goal[];
  /** Room for what goes beyond the goals; null where nobody asks for it. */
  readonly supplement: Point | null;
  /** May be empty. */
  readonly groups: readonly PointGroup[];
  /** The document that the words come from; absent where nobody has said. */
  readonly source?: DefinitionSource;
}

/** Asked for in a text. */
export interface Point extends Item {
  /** At most 40 characters, as tables and charts call it. */
  readonly shortTitle: string | null;
}

/** Marked in a cell of its own, with room for a remark. */
export interface Goal extends Point {
  readonly isNew: boolean;
}

export interface PointGroup {
  readonly title: string;
  readonly points: readonly Point[];
}

/** One thing that is asked about, with the heading that it stands under. */
export interface Asked {
  readonly kind: "goal" | "point";
  readonly group: string;
  readonly about: Point;
}

/** All of them in the form's order. */
export const askedIn = once(({ goalsTitle, goals, supplement, groups }: Plans): readonly Asked[] => [
  ...goals.map((about): Asked => ({ kind: "goal", group: goalsTitle, about })),
  ...(supplement ? [{ kind: "point", group: goalsTitle, about: supplement } as const] : []),
  ...groups.flatMap(({ title, points }) =>
    points.map((about): Asked => ({ kind: "point", group: title, about })),
  ),
]);

/** "M1 Flere i beskæftigelse": by the item's id, as pane, letters and overview call it. */
export const namesIn = once(
  (plans: Plans): ReadonlyMap<string, string> =>
    new Map(askedIn(plans).map(({ about: { id, shortTitle, text } }) => [id, `${id} ${shortTitle ?? text}`])),
);

/** Are these the plans of jobcentres? */
export function isPlans(definition: Definition): definition is Plans {
  return definition.form === GOALS;
}

/** @throws for another form: a mistake of ours */
export function plansIn({ set }: { readonly set: Definition }): Plans {
  if (!isPlans(set)) throw new Error(`No overview of goals can be made from "${set.form}".`);
  return set;
}
