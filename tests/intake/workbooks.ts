/** Builds small workbooks as a municipality might return them: from the real form, or from a written table. */
import { formOf } from "../../src/core/forms";
import { progressAnswer } from "../../src/core/forms/progress/reading/answers";
import { describeForm } from "../../src/core/forms/progress/form/describeForm";
import { placeText } from "../../src/workbook/place";
import type { RecommendationSet } from "../../src/core/forms/progress/set/recommendationSet";
import { remarkCellName, statusCellName } from "../../src/core/forms/progress/reading/fields";
import { readReturn } from "../../src/core/intake/readReturn";
import type { Return } from "../../src/core/intake/return";
import { builtInSets, registry } from "../../src/data";
import { koebenhavnReturn } from "../../src/demo/answers";
import { textsOf } from "../../src/language";
import { parseA1, parseReference, reference } from "../../src/workbook/address";
import type { CellDescription, WorkbookDescription } from "../../src/workbook/description";
import type {
  CellSnapshot,
  CellValue,
  NameSnapshot,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../src/workbook/snapshot";

export function setOf(id: string): RecommendationSet {
  const set = builtInSets.find((candidate) => candidate.id === id);
  if (!set) throw new Error(id);
  return set;
}

export const SET_2016 = setOf("kkr-hovedstaden-2016-2017");
export const SET_2015 = setOf("kkr-hovedstaden-2015");

/** The form that a municipality is sent, unanswered. */
export function blankForm(name = "København", set = SET_2016): WorkbookSnapshot {
  const municipalities = name.split("-").map((part) => {
    const found = registry.municipalities.find((one) => one.name === part);
    if (!found) throw new Error(part);
    return found;
  });
  const texts = textsOf("da");
  return taken(describeForm({ set, municipalities, name, madeAt: "2017-09-01T08:00:00Z", texts }));
}

/** What an adapter would read of a workbook that was made just so. */
export function taken(description: WorkbookDescription): WorkbookSnapshot {
  return {
    sheets: description.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      merges: sheet.merges,
      cells: [...sheet.cells].map((cell) => cellOf(cell)).filter((cell) => cell.value.kind !== "blank"),
    })),
    names: description.names.map(({ name, sheet, range }) => {
      const position = parseA1(range);
      if (!position) throw new Error(range);
      return { name, refersTo: reference(sheet, { from: position, to: position }), scope: null };
    }),
    customProperties: new Map(Object.entries(description.properties.custom)),
    properties: {
      title: description.properties.title,
      lastModifiedBy: null,
      modified: "2017-11-20T09:30:00Z",
      created: description.properties.created,
    },
    ignoredContent: [],
  };
}

function cellOf({ row, column, content }: CellDescription): CellSnapshot {
  switch (content.kind) {
    case "blank":
      return { row, column, value: { kind: "blank" } };
    case "formula":
      return {
        row,
        column,
        formula: content.formula,
        value:
          typeof content.value === "string"
            ? { kind: "text", text: content.value }
            : { kind: "number", number: content.value },
      };
    case "link":
      return { row, column, value: { kind: "text", text: content.text } };
    default:
      return { row, column, value: content };
  }
}

export const text = (value: string): CellValue => ({ kind: "text", text: value });

/** Puts cells in place of those at the same position, on the first sheet unless another is named. */
export function withCells(
  workbook: WorkbookSnapshot,
  cells: readonly CellSnapshot[],
  sheetName = workbook.sheets[0]?.name,
): WorkbookSnapshot {
  const isReplaced = (old: CellSnapshot) =>
    cells.some(({ row, column }) => row === old.row && column === old.column);
  return onSheet(workbook, sheetName, (sheet) => ({
    ...sheet,
    cells: [...sheet.cells.filter((old) => !isReplaced(old)), ...cells].sort(
      (a, b) => a.row - b.row || a.column - b.column,
    ),
  }));
}

export function onSheet(
  workbook: WorkbookSnapshot,
  sheetName: string | undefined,
  change: (sheet: SheetSnapshot) => SheetSnapshot,
): WorkbookSnapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (sheet.name === sheetName ? change(sheet) : sheet)),
  };
}

/** Where a name of the form leads, e.g. the status cell of 2.1. */
export function placeOf(workbook: WorkbookSnapshot, name: string): { row: number; column: number } {
  const target = parseReference(workbook.names.find((one) => one.name === name)?.refersTo ?? "");
  if (!target) throw new Error(name);
  return target.area.from;
}

export const statusPlace = (workbook: WorkbookSnapshot, id: string) => placeOf(workbook, statusCellName(id));
export const remarkPlace = (workbook: WorkbookSnapshot, id: string) => placeOf(workbook, remarkCellName(id));

/** Answers by recommendation id: the status, or status and remark. */
export type Filling = Readonly<Record<string, string | readonly [string, string]>>;

export function filled(workbook: WorkbookSnapshot, filling: Filling): WorkbookSnapshot {
  return withCells(
    workbook,
    Object.entries(filling).flatMap(([id, said]) => {
      const [status, remark = ""] = typeof said === "string" ? [said] : said;
      return [
        { ...statusPlace(workbook, id), value: text(status) },
        { ...remarkPlace(workbook, id), value: text(remark) },
      ];
    }),
  );
}

/** Everything that marks a form as ours taken away: what is left of it in a new workbook. */
export function unmarked(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return {
    ...workbook,
    sheets: workbook.sheets
      .filter(({ visibility }) => visibility === "visible")
      .map((sheet) => ({
        ...sheet,
        cells: sheet.cells.filter(
          ({ value }) => value.kind !== "text" || !/^[\w-]+#[\d.]+$/.test(value.text),
        ),
      })),
    names: [],
    customProperties: new Map(),
  };
}

/** Rows and columns put in or taken out: every cell and name is moved as a spreadsheet program does it. */
export function shifted(
  workbook: WorkbookSnapshot,
  move: Mover,
  sheetName = "Fremdriftsskema",
): WorkbookSnapshot {
  const names = workbook.names.map((name): NameSnapshot => {
    const target = parseReference(name.refersTo);
    if (!target || target.sheet !== sheetName) return name;
    const place = move(target.area.from);
    return { ...name, refersTo: place ? reference(sheetName, { from: place, to: place }) : "#REF!" };
  });
  return onSheet({ ...workbook, names }, sheetName, (sheet) => ({
    ...sheet,
    cells: sheet.cells
      .flatMap((cell) => {
        const place = move(cell);
        return place ? [{ ...cell, ...place }] : [];
      })
      .sort((a, b) => a.row - b.row || a.column - b.column),
  }));
}

type Mover = (place: { row: number; column: number }) => { row: number; column: number } | null;

/** A sheet from lines such as "1.1 | Alle kommuner … | Grøn | Godt på vej"; blank fields are blank cells. */
export function table(lines: string, name = "Ark1"): WorkbookSnapshot {
  const cells = lines
    .trim()
    .split("\n")
    .flatMap((line, index) =>
      line.split("|").flatMap((field, column): CellSnapshot[] => {
        const value = field.trim();
        return value === "" ? [] : [{ row: index + 1, column: column + 1, value: text(value) }];
      }),
    );
  return {
    sheets: [{ name, visibility: "visible", cells, merges: [] }],
    names: [],
    customProperties: new Map(),
    properties: { title: null, lastModifiedBy: null, modified: null, created: null },
    ignoredContent: [],
  };
}

/** København's own answers of 2017, word for word. */
export const KOEBENHAVN = koebenhavnReturn().filling.answers;

const ASKED = registry.municipalities.filter(({ kkr }) => kkr === "Hovedstaden").map(({ code }) => code);

/** Reads a workbook as the answer to the 2016-2017 set from the 29 municipalities of KKR Hovedstaden. */
export function readAs2016(snapshot: WorkbookSnapshot, name = "skema.xlsx"): Return {
  return readReturn({
    file: { name, sha256: "00" },
    read: { readable: true, snapshot },
    form: formOf(SET_2016),
    known: [SET_2015, SET_2016].map(formOf),
    registry,
    asked: ASKED,
  });
}

/** Every recommendation Grøn with a remark that tells which it is. */
export function allGreen(set = SET_2016): Filling {
  return Object.fromEntries(
    set.themes.flatMap(({ recommendations }) =>
      recommendations.map(({ id }) => [id, ["Grøn", `Om ${id}`] as const] as const),
    ),
  );
}

/** The findings as "code cell recommendation", for short comparisons. */
export function brief({ findings }: Return): readonly string[] {
  return findings.map(({ code, place, item: recommendation }) =>
    [code, place && placeText(place).replace("Fremdriftsskema!", ""), recommendation]
      .filter(Boolean)
      .join(" "),
  );
}

/** Status and remark by recommendation. */
export function said({ answers }: Return): Readonly<Record<string, readonly [string | null, string]>> {
  return Object.fromEntries(
    answers
      .map(progressAnswer)
      .map(({ recommendation, status, remark }) => [recommendation, [status, remark] as const]),
  );
}
