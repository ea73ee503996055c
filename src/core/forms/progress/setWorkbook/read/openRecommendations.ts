/** A set workbook as somebody left it → the recommendation set, or everything that is wrong with it, cell by cell. */
import type { WorkbookSnapshot } from "../../../../../workbook/snapshot";
import type { Environment } from "../../../contract/formType";
import type { OpenedSetWorkbook } from "../../../contract/setWorkbook";
import { parseRecommendationSet } from "../../set/parseRecommendationSet";
import { isRecommendationSet, type RecommendationSet, recommendationsOf } from "../../set/recommendationSet";
import { longTextIn, lineIn, numberIn } from "./cells";
import { fieldsJson } from "./fieldsJson";
import { findFields } from "./findFields";
import { findTable, type FoundTable } from "./findTable";
import { withCell } from "./placed";
import { type ReadRow, recommendationRows, recommendationTable } from "./recommendationRows";
import { type ThemeRow, themeRows } from "./themeRows";
import { LANGUAGES } from "../../../../../language";

/** Null for a workbook without fields or without a table of recommendations: it is something else. */
export function openRecommendations(snapshot: WorkbookSnapshot): OpenedSetWorkbook | null {
  const fields = findFields(snapshot);
  const table = recommendationTable(snapshot);
  if (!fields || !table) return null;
  const named = lineIn(fields.cell("previousSet"));
  return {
    previousSet: named === "" ? null : named,
    parse: (around) => {
      const about = fieldsJson(fields);
      const themes = themeRows(snapshot) ?? [];
      const { rows, problems, goes } = recommendationRows(table, themes);
      const kept = themes.filter((theme) => goes.length === 0 || rows.some((row) => row.theme === theme));
      const previous = around && previousIn(around);
      const json = {
        ...about.json,
        ...guidelinesIn(snapshot),
        ...backgroundIn(snapshot),
        themes: kept.map((theme) => ({
          ...theme.json,
          recommendations: rows.filter((row) => row.theme === theme).map((row) => row.json),
        })),
        removed: removedIn(snapshot, rows, goes, previous),
      };
      const places = new Map([
        ...about.places,
        ["themes", table.place] as const,
        ...kept.flatMap((theme, index) => placesOf(theme, index, rows)),
      ]);
      const parsed = parseRecommendationSet(json, around ? surroundings(around, previous) : undefined);
      if (parsed.ok && problems.length === 0) return parsed;
      const found = parsed.ok ? [] : parsed.problems;
      return { ok: false, problems: [...problems, ...found].map((one) => withCell(one, places)) };
    },
  };
}

function previousIn({ previous }: Environment): RecommendationSet | "itself" | null {
  if (previous === null || previous === "itself") return previous;
  return isRecommendationSet(previous) ? previous : null;
}

function surroundings({ builtIn, registry }: Environment, previous: RecommendationSet | "itself" | null) {
  return { builtIn: builtIn.filter(isRecommendationSet), registry, previous };
}

function placesOf(
  theme: ThemeRow,
  index: number,
  rows: readonly ReadRow[],
): readonly (readonly [string, string])[] {
  const at = `themes[${index}]`;
  const own = rows.filter((row) => row.theme === theme);
  return [
    ...[...theme.places].map(([field, cell]) => [field === "" ? at : `${at}.${field}`, cell] as const),
    ...own.flatMap(({ places }, row) =>
      [...places].map(
        ([field, cell]) => [`${at}.recommendations[${row}]${field === "" ? "" : `.${field}`}`, cell] as const,
      ),
    ),
  ];
}

/**
 * Those of the previous set that nothing comes from, in its order; where it is not at hand, those that the
 * workbook names and nothing comes from.
 */
function removedIn(
  snapshot: WorkbookSnapshot,
  rows: readonly ReadRow[],
  goes: readonly string[],
  previous: RecommendationSet | "itself" | null,
): readonly string[] {
  const alive = new Set(rows.flatMap(({ json }) => idsIn(json["derivedFrom"])).map((id) => id.toLowerCase()));
  const table = findTable(snapshot, "removedColumns", ["number", "text"], ["number"], PAIR_HEADS);
  const named = [...(table?.rows.map(({ cell }) => numberIn(cell("number"))) ?? []), ...goes];
  const all =
    previous !== null && previous !== "itself"
      ? recommendationsOf(previous).map(({ recommendation }) => recommendation.id)
      : named;
  return [...new Set(all)].filter((id) => !alive.has(id.toLowerCase()));
}

/** Headings that the sheet of the comparison has and that of what is gone has not. */
const PAIR_HEADS = Object.values(LANGUAGES).map(({ setWorkbook }) => setWorkbook.pairColumns.newText);

function idsIn(links: unknown): readonly string[] {
  if (!Array.isArray(links)) return [];
  return links.flatMap((link: unknown) =>
    typeof link === "object" && link !== null && "id" in link && typeof link.id === "string" ? [link.id] : [],
  );
}

function guidelinesIn(snapshot: WorkbookSnapshot): { readonly guidelines?: readonly object[] } {
  const table = findTable(snapshot, "guidelineColumns", ["title", "text"], ["title", "text"]);
  const guidelines = rowsOf(table).map(({ cell }) => ({
    title: lineIn(cell("title")),
    text: longTextIn(cell("text")),
  }));
  return guidelines.length > 0 ? { guidelines } : {};
}

/** A paragraph a row; rows without a heading of their own belong to the section above. */
function backgroundIn(snapshot: WorkbookSnapshot): { readonly background?: readonly object[] } {
  const table = findTable(snapshot, "backgroundColumns", ["heading", "text"], ["heading", "text"]);
  const sections: { heading: string; paragraphs: string[] }[] = [];
  for (const { cell } of rowsOf(table)) {
    const heading = lineIn(cell("heading"));
    const paragraph = longTextIn(cell("text"));
    const last = sections.at(-1);
    const section = last && (heading === "" || heading === last.heading) ? last : { heading, paragraphs: [] };
    if (section !== last) sections.push(section);
    if (paragraph !== "") section.paragraphs.push(paragraph);
  }
  return sections.length > 0 ? { background: sections } : {};
}

const rowsOf = (table: FoundTable | null) => table?.rows ?? [];
