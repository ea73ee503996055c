/** A group → who takes part in its collaboration, as far as anybody has said. */
import type { Ledger } from "../../../ledger/ledger";
import { danishOrder } from "../../../overview/danishOrder";
import type { Group } from "./groups";
import { type Participants, participantsIn } from "./participants";
import type { Telling } from "./tellings";

export interface TakingPart {
  /** Names of those that are asked. */
  readonly municipalities: readonly string[];
  /** Others, as written. */
  readonly elsewhere: readonly string[];
  /** Of the municipalities that are asked: those that are named, or as many as somebody says; 0 where nobody knows. */
  readonly size: number;
}

/** The bands of the mapping of 2015. */
export const BANDS = ["one", "three", "seven", "ten", "unknown"] as const;
export type Band = (typeof BANDS)[number];

export function bandOf({ size }: Pick<TakingPart, "size">): Band {
  if (size === 0) return "unknown";
  if (size <= 2) return "one";
  if (size <= 6) return "three";
  return size <= 9 ? "seven" : "ten";
}

export function takingPart({ nodes }: Group, tellings: readonly Telling[], ledger: Ledger): TakingPart {
  const asked = ledger.entries.map(({ municipality }) => municipality);
  const known = nodes.flatMap((node) => node.known ?? []);
  const partaking = tellings.filter(({ state }) => state !== "none");
  const told = partaking.flatMap((telling) => telling.told.get("municipalities") ?? []);
  const left = partaking.some((one) => one.known !== null && !one.told.has("municipalities"));
  // Whoever corrects the list takes the place of what was known, unless somebody has confirmed that.
  const before = told.length === 0 || left ? known.map((one) => one.municipalities.join(", ")) : [];
  const lists = [...before, ...told].map((words): Participants => participantsIn(words, asked));
  const out = new Set(tellings.filter(({ state }) => state === "none").map((one) => one.municipality.name));
  const named = new Set([
    ...lists.flatMap((list) => list.asked),
    ...partaking.map(({ municipality }) => municipality.name),
  ]);
  const municipalities = [...named].filter((name) => !out.has(name)).toSorted(danishOrder);
  const stated = [...known.map((one) => one.statedCount ?? 0), ...lists.map(({ count }) => count ?? 0)];
  return {
    municipalities,
    elsewhere: [...new Set(lists.flatMap(({ others }) => others))],
    size: Math.max(municipalities.length, ...stated),
  };
}
