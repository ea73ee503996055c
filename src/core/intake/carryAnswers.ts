/** Carries answers from the set that a form was made from to the set that is asked about. */
import { type Finding, finding } from "../findings/finding";
import { generations, heirs } from "../sets/lineage";
import { years } from "../sets/definition";
import { once } from "../sets/once";
import type { FormLayout } from "./formLayout";

/** For each recommendation asked about, the one in the form whose answer it takes. */
export interface Carried {
  readonly from: ReadonlyMap<string, string>;
  /** Of recommendations that take none: those in the form that it continues. */
  readonly related: ReadonlyMap<string, readonly string[]>;
  /** In the form, but not continued by anything that is asked about. */
  readonly left: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * The same set: each its own. Another set of the same line: an answer is carried where one
 * recommendation continues one other, alone and with a strong link; a municipality's judgement of several
 * old recommendations, or of one that has become another, is not its judgement of the new one.
 */
export function carryAnswers(form: FormLayout, asked: FormLayout, sets: readonly FormLayout[]): Carried {
  if (form.id === asked.id) return eachItsOwn(asked);
  const isNewer = generations(sets, asked.id, form.id) !== null || form.period.to > asked.period.to;
  const links = isNewer
    ? linksBetween(sets, asked, form).map((link) => ({ ...link, asked: link.older, form: link.newer }))
    : linksBetween(sets, form, asked).map((link) => ({ ...link, asked: link.newer, form: link.older }));
  const from = new Map<string, string>();
  const related = new Map<string, readonly string[]>();
  for (const id of idsOf(asked)) {
    const own = links.filter((link) => link.asked === id);
    const [link] = own;
    const alone = link && own.length === 1 && links.filter((other) => other.form === link.form).length === 1;
    if (link && alone && link.confidence === "strong") from.set(id, link.form);
    else
      related.set(
        id,
        own.map((other) => other.form),
      );
  }
  return {
    from,
    related,
    left: idsOf(form).filter((id) => !links.some((link) => link.form === id)),
    findings: [finding(isNewer ? "set-newer" : "set-older", {}, { set: form.title, period: years(form) })],
  };
}

const eachItsOwn = once((form: FormLayout): Carried => {
  const from = new Map(idsOf(form).map((id) => [id, id]));
  return { from, related: new Map(), left: [], findings: [] };
});

function idsOf({ items }: FormLayout): readonly string[] {
  return items.map(({ id }) => id);
}

function linksBetween(sets: readonly FormLayout[], older: FormLayout, newer: FormLayout) {
  return older.items.flatMap(({ id }) =>
    heirs(sets, older.id, id, newer.id).map((heir) => ({
      older: id,
      newer: heir.id,
      confidence: heir.confidence,
    })),
  );
}
