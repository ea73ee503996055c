/** Tellings → groups that are one collaboration each: by their rows, by what people have decided, by likeness. */
import { compared, type Compared, likeness } from "../alike/likeness";
import type { Known } from "../known/register";
import type { Telling } from "./tellings";

/** One collaboration, or what may turn out to be part of one. */
export interface Node {
  /** A known collaboration's number, or a new telling's key. */
  readonly id: string;
  readonly known: Known | null;
  readonly tellings: readonly Telling[];
}

export interface Group {
  /** The known one first. */
  readonly nodes: readonly Node[];
  /** The telling whose words count, because somebody has pointed to it. */
  readonly preferred: Telling | null;
}

export interface Grouped {
  readonly groups: readonly Group[];
  /** Pairs of groups that may be the same, each once. */
  readonly perhaps: readonly (readonly [Group, Group])[];
}

/** Says that a row is like no other. */
const ALONE = "-";

export function groupsOf(known: readonly Known[], tellings: readonly Telling[]): Grouped {
  const nodes = nodesOf(known, tellings);
  const sets = disjointSets(nodes.map(({ id }) => id));
  const decisions = tellings.flatMap((telling) => decisionIn(telling, tellings, nodes));
  for (const { from, to } of decisions) sets.join(from, to);
  const alone = new Set(tellings.filter(({ same }) => same === ALONE).map(nodeId));
  const open = nodes.filter(({ id }) => !alone.has(id));
  const traits = new Map(open.map((node) => [node.id, traitsOf(node)]));
  const perhaps: (readonly [string, string])[] = [];
  for (const [index, a] of open.entries()) {
    for (const b of open.slice(index + 1)) {
      // The known ones have been told apart already.
      if (a.known && b.known) continue;
      const [one, other] = [traits.get(a.id), traits.get(b.id)];
      if (!one || !other || sets.rootOf(a.id) === sets.rootOf(b.id)) continue;
      const found = likeness(one, other);
      if (found === "same") sets.join(a.id, b.id);
      if (found === "perhaps") perhaps.push([a.id, b.id]);
    }
  }
  const byRoot = new Map<string, Node[]>();
  for (const node of nodes) {
    const root = sets.rootOf(node.id);
    byRoot.set(root, [...(byRoot.get(root) ?? []), node]);
  }
  const groups = new Map(
    [...byRoot].map(([root, own]): [string, Group] => {
      const keys = new Set(own.flatMap((node) => node.tellings.map(({ key }) => key)));
      const words = decisions.find(({ telling }) => telling !== null && keys.has(telling.key))?.telling;
      return [root, { nodes: own, preferred: words ?? null }];
    }),
  );
  return { groups: [...groups.values()], perhaps: pairsOf(perhaps, groups, sets.rootOf) };
}

function nodesOf(known: readonly Known[], tellings: readonly Telling[]): readonly Node[] {
  return [
    ...known.map((one): Node => {
      return { id: one.id, known: one, tellings: tellings.filter((telling) => telling.item === one.id) };
    }),
    ...tellings
      .filter((telling) => telling.known === null)
      .map((telling): Node => ({ id: telling.key, known: null, tellings: [telling] })),
  ];
}

interface SameAs {
  readonly from: string;
  readonly to: string;
  /** The telling that is pointed to; null where it is a known collaboration as such. */
  readonly telling: Telling | null;
}

/** A number of the municipality's own form, or a key; whatever leads nowhere decides nothing. */
function decisionIn(
  telling: Telling,
  tellings: readonly Telling[],
  nodes: readonly Node[],
): readonly SameAs[] {
  const pointed = telling.same.toLowerCase();
  if (pointed === "" || pointed === ALONE) return [];
  const own = `${telling.municipality.code}|${pointed}`;
  const other = tellings.find(({ key }) => [pointed, own].includes(key.toLowerCase()));
  const isKey = pointed.includes("|");
  const node = nodes.find(({ id }) => id.toLowerCase() === pointed);
  const from = nodeId(telling);
  if (node?.known && !isKey) return [{ from, to: node.id, telling: null }];
  return other ? [{ from, to: nodeId(other), telling: other }] : [];
}

function nodeId({ item, known, key }: Telling): string {
  return known === null ? key : item;
}

function traitsOf({ known, tellings: [telling] }: Node): Compared {
  if (known) {
    const { text: title, purpose, target, content, municipalities } = known;
    return compared({ title, about: [purpose, target, content].join(" "), municipalities });
  }
  const told = (detail: "title" | "purpose" | "target" | "content" | "municipalities") =>
    telling?.told.get(detail) ?? "";
  return compared({
    title: told("title"),
    about: [told("purpose"), told("target"), told("content")].join(" "),
    municipalities: [telling?.municipality.name ?? "", ...told("municipalities").split(/[,;\n]|\sog\s/)]
      .map((name) => name.trim())
      .filter((name) => name !== ""),
  });
}

function pairsOf(
  pairs: readonly (readonly [string, string])[],
  groups: ReadonlyMap<string, Group>,
  rootOf: (id: string) => string,
): Grouped["perhaps"] {
  const found = new Map<string, readonly [Group, Group]>();
  for (const [a, b] of pairs) {
    const [one, other] = [rootOf(a), rootOf(b)];
    const [first, second] = [groups.get(one), groups.get(other)];
    if (one !== other && first && second) found.set([one, other].toSorted().join(" "), [first, second]);
  }
  return [...found.values()];
}

/** Ids that belong together; of those that are joined the first stands for all. */
function disjointSets(ids: readonly string[]) {
  const order = new Map(ids.map((id, index) => [id, index]));
  const parents = new Map(ids.map((id) => [id, id]));
  const rootOf = (id: string): string => {
    const parent = parents.get(id) ?? id;
    return parent === id ? id : rootOf(parent);
  };
  const join = (a: string, b: string): void => {
    const [one, other] = [rootOf(a), rootOf(b)];
    if (one === other) return;
    const isFirst = (order.get(one) ?? 0) < (order.get(other) ?? 0);
    parents.set(isFirst ? other : one, isFirst ? one : other);
  };
  return { rootOf, join };
}
