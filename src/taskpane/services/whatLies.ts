/** A workbook as it was just read → what lies there that a write would replace, named and counted for whoever decides. */
import { type Answer, fieldOf } from "../../core/intake/return";
import { formOf } from "../../core/forms";
import { MARK_KEYS, MARK_SHEET, OVERVIEW_KIND, SET_KIND } from "../../core/marks/marks";
import { displayText } from "../../core/intake/displayText";
import { markValue, readMarks } from "../../core/intake/readMarks";
import { RECORD_SHEET } from "../../core/record/recordSheet";
import type { Definition } from "../../core/sets/definition";
import { readNotes } from "../../core/refresh/readNotes";
import { readOverview, type Remembered } from "../../core/refresh/readOverview";
import { builtInDefinitions, registry } from "../../data";
import { LANGUAGES, type Texts } from "../../language";
import { parseReference } from "../../workbook/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { readOpenForm } from "../../app/openForm";
import { readOpenOverview } from "../../app/openOverview";
import { readOpenSet } from "../../app/openSet";
import { setName } from "../../core/sets/setName";

export type Lying =
  | {
      readonly kind: "form";
      /** "" where nobody has written it. */
      readonly municipality: string;
      readonly answers: number;
      readonly remarks: number;
    }
  | {
      readonly kind: "overview";
      readonly holds: Counted;
      /** It is gone on with: what the secretariat has said in it comes along. */
      readonly carried: boolean;
    }
  /** A recommendation set; `title` is "" where it cannot be read. */
  | { readonly kind: "set"; readonly title: string }
  /** A sheet of somebody's own, under a name that the write needs. */
  | { readonly kind: "sheet"; readonly name: string; readonly cells: number };

/** How much an overview remembers. */
export interface Counted {
  /** Null where its hidden record is gone. */
  readonly returns: number | null;
  readonly notes: number;
  readonly corrections: number;
  readonly decisions: number;
}

/** What is about to be written. */
export interface Intended {
  /** Names of its sheets. */
  readonly sheets: readonly string[];
  /** The sets that an overview which lies there may be about. */
  readonly sets: readonly Definition[];
  /** Id of the set whose overview is gone on with; null for a form, which carries nothing over. */
  readonly carriedFor: string | null;
}

export function whatLies(snapshot: WorkbookSnapshot, intended: Intended): readonly Lying[] {
  const needed = new Set(intended.sheets.map((name) => name.toLowerCase()));
  const replaced = snapshot.sheets.filter(({ name }) => needed.has(name.toLowerCase()));
  const [ours, ownNames] = ourWork(snapshot, replaced, intended);
  const own = replaced.flatMap((sheet): readonly Lying[] => {
    const cells = filledCells(sheet);
    return cells === 0 || ownNames.has(sheet.name) ? [] : [{ kind: "sheet", name: sheet.name, cells }];
  });
  return [...ours, ...own];
}

/** The form, the overview or the set that lies there, and the names of the sheets that it consists of. */
function ourWork(
  snapshot: WorkbookSnapshot,
  replaced: readonly SheetSnapshot[],
  { sets, carriedFor }: Intended,
): readonly [readonly Lying[], ReadonlySet<string>] {
  const marks = readMarks(snapshot);
  if (markValue(marks, "kind") === OVERVIEW_KIND) {
    const overview = readOpenOverview(snapshot, sets);
    const carried = overview.readable && overview.set.id === carriedFor;
    const everyone = registry.municipalities.map(({ code }) => code);
    // Whatever set it is about: what it remembers is kept in the same way.
    const [any = builtInDefinitions[0]] = sets;
    const remembered = overview.readable
      ? overview.remembered
      : any
        ? readOverview(snapshot, formOf(any), registry, everyone)
        : null;
    const holds = remembered
      ? countedIn(remembered)
      : { returns: null, notes: readNotes(snapshot).length, corrections: 0, decisions: 0 };
    return [[{ kind: "overview", holds, carried }], OVERVIEW_SHEETS];
  }
  const set = markValue(marks, "kind") === SET_KIND ? readOpenSet(snapshot, sets) : null;
  if (set) {
    const { parsed } = set;
    return [[{ kind: "set", title: parsed.ok ? setName(parsed.set) : "" }], SET_SHEETS];
  }
  const form = readOpenForm(snapshot, "", sets);
  const isMarked = snapshot.customProperties.has(MARK_KEYS.kind);
  const places = new Set(replaced.map(({ name }) => name));
  const isReplaced = form?.return.answers.some(({ fields }) =>
    Object.values(fields).some(({ cell }) => places.has(parseReference(cell ?? "")?.sheet ?? "")),
  );
  if (!form || !(isMarked || isReplaced)) return [[], new Set()];
  const { answers, head } = form.return;
  const [key, ...others] = formOf(form.set).fields;
  const lying: Lying = {
    kind: "form",
    municipality: head.municipality,
    answers: countWritten(answers, key ? [key.name] : []),
    remarks: countWritten(
      answers,
      others.map(({ name }) => name),
    ),
  };
  return [[lying], FORM_SHEETS];
}

/** In how many answers something is written in any of the fields. */
function countWritten(answers: readonly Answer[], fields: readonly string[]): number {
  return answers.filter((one) => fields.some((field) => fieldOf(one, field).written.trim() !== "")).length;
}

export function countedIn({ returns, secretariat }: Remembered): Counted {
  const { notes, corrections, decisions, municipalities } = secretariat;
  return {
    returns: returns.length,
    notes: notes.length + municipalities.length,
    corrections: corrections.length,
    decisions: decisions.length,
  };
}

const languages = Object.values(LANGUAGES);
const FORM_SHEETS = new Set([
  MARK_SHEET,
  ...languages.flatMap(({ form, goals, register }) => [
    ...[form.sheet, form.guideSheet],
    ...[goals.sheet, goals.together.sheet, register.sheet],
  ]),
]);
const SET_SHEETS = new Set([
  MARK_SHEET,
  ...languages.flatMap((texts) => Object.values(texts.setWorkbook.sheets)),
]);
const OVERVIEW_SHEETS = new Set(languages.flatMap(overviewSheets));

/** Names of the sheets that an overview in this language has or may have: not each has proposals or an earlier round. */
export function overviewSheets({ overview, yearWheel }: Texts): readonly string[] {
  return [
    ...Object.values(overview.sheets),
    ...[overview.development.sheet, yearWheel.sheet],
    ...[MARK_SHEET, RECORD_SHEET],
  ];
}

function filledCells({ cells, boxes = [] }: SheetSnapshot): number {
  const filled = cells.filter((cell) => displayText(cell) !== "" || cell.formula !== undefined);
  return filled.length + boxes.length;
}
