/** Finds the recommendation set that a form was made from. */
import { type Finding, finding } from "../findings/finding";
import { fingerprint } from "../recommendations/fingerprint";
import type { RecommendationSet } from "../recommendations/recommendationSet";
import { comparable } from "../status/comparable";
import { exactly } from "./knownTexts";
import { markValue, type Marks } from "./readMarks";
import { type SheetView, writtenAt } from "./sheetView";

export interface IdentifiedSet {
  /** As the form says, known or not; null where nothing tells. */
  readonly id: string | null;
  /** The set whose texts the rows are compared with. */
  readonly set: RecommendationSet;
  readonly findings: readonly Finding[];
  /** False when the form says that it is made from a set that nobody here knows. */
  readonly known: boolean;
}

interface Question {
  readonly views: readonly SheetView[];
  readonly marks: Marks;
  readonly fileName: string;
  readonly asked: RecommendationSet;
  readonly sets: readonly RecommendationSet[];
}

/**
 * By custom properties, hidden sheet, row marks, the recommendations' own texts, title, file name. What
 * the marks say is checked against the texts: a table pasted into another form brings its texts along.
 */
export function identifySet(question: Question): IdentifiedSet {
  const { asked, marks, views } = question;
  const sets = [asked, ...question.sets.filter(({ id }) => id !== asked.id)];
  const byTexts = mostTexts(views, sets);
  const marked = markValue(marks, "setId") ?? markedRows(views);
  if (marked === null) {
    const set = byTexts.set ?? titled(views, sets) ?? inFileName(question.fileName, sets);
    return { id: set?.id ?? null, set: set ?? asked, findings: [], known: true };
  }
  const set = sets.find(({ id }) => id.toLowerCase() === marked.toLowerCase());
  if (!set) {
    const unknown = finding("set-unknown", {}, { set: marked });
    return { id: marked, set: byTexts.set ?? asked, findings: [unknown], known: false };
  }
  if (byTexts.set && byTexts.set !== set && (byTexts.counts.get(set) ?? 0) * 2 <= byTexts.most) {
    const conflict = finding("set-conflict", {}, { marked: set.title, read: byTexts.set.title });
    return { id: byTexts.set.id, set: byTexts.set, findings: [conflict], known: true };
  }
  const print = markValue(marks, "setFingerprint");
  const changed = print !== null && print !== fingerprint(set) ? [finding("set-changed")] : [];
  return { id: set.id, set, findings: changed, known: true };
}

/** Fewer exact texts than this may be a quotation. */
const ENOUGH_TEXTS = 2;

/** The set of which most recommendations stand in the workbook word for word; of equals, the first. */
function mostTexts(views: readonly SheetView[], sets: readonly RecommendationSet[]) {
  const texts = views.flatMap((view) =>
    view.sheet.cells
      .filter(({ value }) => value.kind === "text")
      .map((cell) => writtenAt(view, cell).comparable),
  );
  const counts = new Map(
    sets.map((set) => [set, new Set(texts.flatMap((text) => exactly(set, text))).size] as const),
  );
  const most = Math.max(...counts.values());
  const set = most >= ENOUGH_TEXTS ? (sets.find((one) => counts.get(one) === most) ?? null) : null;
  return { set, most, counts };
}

/** The set that most hidden row marks name. */
function markedRows(views: readonly SheetView[]): string | null {
  const counts = new Map<string, number>();
  for (const view of views) {
    for (const cell of view.sheet.cells) {
      const mark = writtenAt(view, cell).rowMark;
      if (mark) counts.set(mark.setId, (counts.get(mark.setId) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

function titled(views: readonly SheetView[], sets: readonly RecommendationSet[]): RecommendationSet | null {
  const texts = new Set(views.flatMap((view) => [...view.written.values()].map((one) => one.comparable)));
  return (
    sets.find(({ title, formTitle }) =>
      [title, formTitle ?? ""].some((one) => one !== "" && texts.has(comparable(one))),
    ) ?? null
  );
}

/** All the years of one set's period and of no other's: "Fremdriftsskema 2016-2017 Herlev.xlsx". */
function inFileName(fileName: string, sets: readonly RecommendationSet[]): RecommendationSet | null {
  const years = new Set(fileName.match(/(?<!\d)20\d\d(?!\d)/g) ?? []);
  const fitting = sets.filter(({ period }) => years.has(String(period.from)) && years.has(String(period.to)));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
