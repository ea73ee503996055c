/** Finds the recommendation set that a form was made from. */
import { type Finding, finding, plainFinding } from "../findings/finding";
import { comparable } from "../text/comparable";
import { type Likeness, sameLetters, sameWords } from "./knownTexts";
import type { FormLayout } from "./formLayout";
import { markValue, type Marks } from "./readMarks";
import { cellsOf, type SheetView } from "./sheetView";
import type { CellText } from "./cellText";

export interface IdentifiedSet {
  /** As the form says, known or not; null where nothing tells. */
  readonly id: string | null;
  /** The set whose texts the rows are compared with. */
  readonly set: FormLayout;
  readonly findings: readonly Finding[];
  /** False when the form says that it is made from a set that nobody here knows. */
  readonly known: boolean;
  /** Do texts in the workbook show that it is this set's? Asked only of a form from a set that nobody knows. */
  readonly read?: boolean;
}

interface Question {
  readonly views: readonly SheetView[];
  readonly marks: Marks;
  readonly fileName: string;
  readonly asked: FormLayout;
  readonly sets: readonly FormLayout[];
}

/**
 * By custom properties, hidden sheet, row marks, the recommendations' own texts, title, file name. What
 * the marks say is checked against the texts: a table pasted into another form brings its texts along.
 */
export function identifySet(question: Question): IdentifiedSet {
  const { asked, marks, views } = question;
  const sets = [asked, ...question.sets.filter(({ id }) => id !== asked.id)];
  const marked = markValue(marks, "setId") ?? markedRows(views);
  if (marked === null) {
    const set = mostTexts(views, sets).set ?? titled(views, sets) ?? inFileName(question.fileName, sets);
    return { id: set?.id ?? null, set: set ?? asked, findings: [], known: true };
  }
  const set = sets.find(({ id }) => id.toLowerCase() === marked.toLowerCase());
  if (!set) {
    const unknown = finding("set-unknown", {}, { set: marked });
    const read = mostTexts(views, sets).set;
    return { id: marked, set: read ?? asked, findings: [unknown], known: false, read: read !== null };
  }
  const other = contradicting(set, views, sets);
  if (other) {
    const conflict = finding("set-conflict", {}, { marked: set.title, read: other.title });
    return { id: other.id, set: other, findings: [conflict], known: true };
  }
  const print = markValue(marks, "setFingerprint");
  const changed = print !== null && print !== set.fingerprint ? [plainFinding("set-changed")] : [];
  return { id: set.id, set, findings: changed, known: true };
}

/** Fewer exact texts than this may be a quotation. */
const ENOUGH_TEXTS = 2;

/** Another set of which at least twice as many recommendations stand in the workbook as of the marked one. */
function contradicting(
  set: FormLayout,
  views: readonly SheetView[],
  sets: readonly FormLayout[],
): FormLayout | null {
  const own = textsIn(views, set);
  const others = sets.filter((one) => one !== set && one.items.length >= own * 2);
  // Nearly every form has all its own texts, and then no other set is large enough to contradict it.
  const by = others.length > 0 ? mostTexts(views, sets) : null;
  return by?.set && by.set !== set && own * 2 <= by.most ? by.set : null;
}

/** The set of which most recommendations stand in the workbook word for word; of equals, the first. */
function mostTexts(views: readonly SheetView[], sets: readonly FormLayout[]) {
  const counts = sets.map((set) => textsIn(views, set));
  const most = Math.max(...counts);
  const set = most >= ENOUGH_TEXTS ? (sets[counts.indexOf(most)] ?? null) : null;
  return { set, most };
}

/** How many of the set's recommendations stand in the workbook word for word. */
function textsIn(views: readonly SheetView[], set: FormLayout): number {
  const all = set.items.length;
  const unchanged = countIn(views, all, ({ text }) => sameLetters(set, text));
  return unchanged === all ? all : countIn(views, all, (written) => sameWords(set, written));
}

/** More than all of them there are not: once they are found, nobody's own words need be looked at. */
function countIn(
  views: readonly SheetView[],
  all: number,
  same: (written: CellText) => readonly Likeness[],
): number {
  const found = new Set<string>();
  for (const { rows } of views) {
    for (const cells of rows.values()) {
      for (const { value, written } of cells) {
        if (value.kind !== "text") continue;
        for (const { item } of same(written)) found.add(item);
        if (found.size === all) return all;
      }
    }
  }
  return found.size;
}

/** The set that most hidden row marks name. */
function markedRows(views: readonly SheetView[]): string | null {
  const counts = new Map<string, number>();
  for (const view of views) {
    for (const cell of cellsOf(view)) {
      const mark = cell.written.rowMark;
      if (mark) counts.set(mark.setId, (counts.get(mark.setId) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

function titled(views: readonly SheetView[], sets: readonly FormLayout[]): FormLayout | null {
  const texts = new Set(views.flatMap((view) => cellsOf(view).map(({ written }) => written.comparable)));
  return (
    sets.find(({ title, formTitle }) =>
      [title, formTitle ?? ""].some((one) => one !== "" && texts.has(comparable(one))),
    ) ?? null
  );
}

/** All the years of one set's period and of no other's: "Fremdriftsskema 2016-2017 Herlev.xlsx". */
function inFileName(fileName: string, sets: readonly FormLayout[]): FormLayout | null {
  const years = new Set(fileName.match(/(?<!\d)20\d\d(?!\d)/g) ?? []);
  const fitting = sets.filter(({ period }) => years.has(String(period.from)) && years.has(String(period.to)));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
