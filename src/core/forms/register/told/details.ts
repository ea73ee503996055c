/** A group → what is told of its collaboration, detail by detail, and where the words differ. */
import { comparable } from "../../../text/comparable";
import { type Detail, FINANCING, type Financing, type Known } from "../known/register";
import { readCategory, readFinancing } from "../reading/values";
import type { Group } from "./groups";
import type { Telling } from "./tellings";

/** Where words stand against each other; the others are put together. */
const SETTLED_BY_PERSONS = ["title", "category", "purpose", "target", "content", "success"] as const;
export type Worded = (typeof SETTLED_BY_PERSONS)[number];

export interface Differing {
  readonly detail: Worded;
  /** Each way of saying it once, with the first that says so; null for what was known before. */
  readonly values: readonly { readonly words: string; readonly telling: Telling | null }[];
}

export interface DetailsTold {
  /** As told, or else as known; "" where nothing is. A known category stands by its key. */
  readonly details: Readonly<Record<Worded, string>>;
  readonly financing: readonly Financing[];
  readonly partners: string;
  readonly differing: readonly Differing[];
}

/** @param partaking those that say that they take part */
export function detailsOf({ nodes, preferred }: Group, partaking: readonly Telling[]): DetailsTold {
  const known = nodes.find((node) => node.known)?.known ?? null;
  const all = SETTLED_BY_PERSONS.map((detail) => {
    const values = waysOf(detail, known, partaking);
    const chosen =
      preferred && (toldWords(preferred, detail) ?? (preferred.known ? knownWords(known, detail) : ""));
    return { detail, values, words: chosen || (values[0]?.words ?? knownWords(known, detail)) };
  });
  const words = new Map(all.map((one) => [one.detail, one.words]));
  const of = (detail: Worded) => words.get(detail) ?? "";
  return {
    details: {
      title: of("title"),
      category: of("category"),
      purpose: of("purpose"),
      target: of("target"),
      content: of("content"),
      success: of("success"),
    },
    financing: financingOf(known, partaking),
    partners: together("partners", known?.partners.join(", ") ?? "", partaking),
    differing:
      preferred === null
        ? all.flatMap(({ detail, values }) => (values.length > 1 ? [{ detail, values }] : []))
        : [],
  };
}

/** What was known stands first, unless all who tell of that very row have corrected it. */
function waysOf(detail: Worded, known: Known | null, partaking: readonly Telling[]): Differing["values"] {
  const before = knownWords(known, detail);
  const told = partaking.flatMap((telling) => {
    const words = toldWords(telling, detail);
    return words === null ? [] : [{ words, telling }];
  });
  const confirmed = partaking.some((one) => one.known !== null && !one.told.has(detail));
  const retold = told.some(({ telling }) => telling.known === null);
  const stands = before !== "" && (confirmed || retold || told.length === 0);
  const ways = [...(stands ? [{ words: before, telling: null }] : []), ...told];
  const seen = new Set<string>();
  return ways.filter(({ words }) => {
    const own = comparable(words);
    return !seen.has(own) && seen.add(own);
  });
}

/** A category by its key, where it can be read. */
function toldWords({ told }: Telling, detail: Worded): string | null {
  const words = told.get(detail) ?? null;
  return detail === "category" && words !== null ? (readCategory(words) ?? words) : words;
}

function knownWords(known: Known | null, detail: Worded): string {
  if (known === null) return "";
  return detail === "title" ? known.text : (known[detail] ?? "");
}

/** Whoever corrects it takes the place of what was known; what several say is put together. */
function together(detail: Detail, before: string, partaking: readonly Telling[]): string {
  const told = partaking.flatMap((telling) => telling.told.get(detail) ?? []);
  const left = partaking.some((one) => one.known !== null && !one.told.has(detail));
  const all = [...(told.length === 0 || left ? [before] : []), ...told].flatMap((words) =>
    words.split(/[,;\n]/),
  );
  const seen = new Set<string>();
  return all
    .map((one) => one.trim())
    .filter((one) => one !== "" && !seen.has(comparable(one)) && seen.add(comparable(one)))
    .join(", ");
}

function financingOf(known: Known | null, partaking: readonly Telling[]): readonly Financing[] {
  const told = partaking.flatMap((telling) => telling.told.get("financing") ?? []);
  const left = partaking.some((one) => one.known !== null && !one.told.has("financing"));
  const all = new Set([
    ...(told.length === 0 || left ? (known?.financing ?? []) : []),
    ...told.flatMap(readFinancing),
  ]);
  return FINANCING.filter((one) => all.has(one));
}
