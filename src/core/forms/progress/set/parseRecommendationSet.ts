/** Turns JSON from a file into a recommendation set, or into everything that is wrong with it. */
import * as v from "valibot";
import { type DataProblem, problem } from "../../../sets/dataProblem";
import { PROGRESS, type Recommendation, type RecommendationSet, type Theme } from "./recommendationSet";
import { problemsOf } from "../../../sets/schemaProblems";
import { incoherences, themeId, themeNumber } from "./setCoherence";
import { tooManyFields } from "./setLimits";
import { misplacements, type SetSurroundings } from "./setSurroundings";
import { recommendationSetSchema, type SetFile } from "./setSchema";

export type ParsedSet =
  | { readonly ok: true; readonly set: RecommendationSet }
  | { readonly ok: false; readonly problems: readonly DataProblem[] };

/**
 * Reads a set. Required are id, title, body, period, and themes with title and recommendations (id,
 * kind, text). All problems of one sort come at once: first those of shape, then contradictions.
 *
 * @param around what the set is held against; null for the built-in sets, which need nothing beside them
 */
export function parseRecommendationSet(json: unknown, around: SetSurroundings | null = null): ParsedSet {
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    return { ok: false, problems: [problem("not-an-object", "")] };
  }
  const tooMany = tooManyFields(json);
  if (tooMany) return { ok: false, problems: [tooMany] };
  const result = v.safeParse(recommendationSetSchema, json);
  if (!result.success) return { ok: false, problems: problemsOf(result.issues) };
  const file = result.output;
  const kkr = file.kkr ?? kkrInName(file.body);
  const set = toSet(file, kkr ?? "");
  const problems = [
    ...(kkr === null ? [problem("kkr-unknown", "kkr")] : []),
    ...incoherences(file),
    ...(around ? misplacements(set, around) : []),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const previous = around?.previous ?? null;
  return {
    ok: true,
    set: previous === null || previous === "itself" ? set : { ...set, previousSet: previous.id },
  };
}

/** "KKR Hovedstaden" or "KKR Region Hovedstaden" → "Hovedstaden". */
function kkrInName(body: string): string | null {
  return /\bKKR[\s-]+(?:Region\s+)?(\p{L}[\p{L}-]*)/iu.exec(body)?.[1] ?? null;
}

function toSet(file: SetFile, kkr: string): RecommendationSet {
  const { approved, source, background, guidelines, proposals, themes, ...rest } = file;
  return {
    ...rest,
    form: PROGRESS,
    kkr: kkr.replace(/^KKR\s+/i, ""),
    approved: approved ? { by: approved.by ?? file.body, date: approved.date } : null,
    ...(source ? { source } : {}),
    ...(background ? { background } : {}),
    ...(guidelines ? { guidelines } : {}),
    // That they may is what holds where nothing is said.
    ...(proposals === false ? { proposals } : {}),
    themes: themes.map(toTheme),
  };
}

function toTheme(theme: SetFile["themes"][number], index: number): Theme {
  const { derivedFromTheme, recommendations, ...rest } = theme;
  return {
    ...rest,
    id: themeId(theme, index),
    number: themeNumber(theme, index),
    ...(derivedFromTheme ? { derivedFromTheme } : {}),
    recommendations: recommendations.map(toRecommendation),
  };
}

function toRecommendation(
  recommendation: SetFile["themes"][number]["recommendations"][number],
): Recommendation {
  const { change, lineageNote, shortTitle, variants, ...rest } = recommendation;
  return {
    ...rest,
    variants: variants.map(({ text }) => text),
    ...(change ? { change } : {}),
    ...(lineageNote ? { lineageNote } : {}),
    ...(shortTitle ? { shortTitle } : {}),
  };
}
