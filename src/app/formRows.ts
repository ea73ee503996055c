/** The form that is open → a row for each item that is asked about: where it is answered, and what stands there now. */
import { formOf } from "../core/forms";
import type { AskedItem, Field } from "../core/intake/formLayout";
import { displayText } from "../core/intake/displayText";
import { groupedBy } from "../core/intake/groupedBy";
import { type Answer, fieldOf, type Return } from "../core/intake/return";
import { EARLIER_MARK } from "../core/marks/marks";
import type { Definition } from "../core/sets/definition";
import { parseA1, parseReference, type Position, toA1 } from "../workbook/address";
import type { SeenText } from "../workbook/openWorkbook";
import type { CellReference } from "../workbook/reference";
import type { CellSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { LANGUAGES, type Texts } from "../language";

export interface FormRow {
  readonly item: AskedItem;
  /** Where one of a few values is chosen; null where the item has nothing to choose. */
  readonly choice: AnswerCell | null;
  /** Where any text may be written. */
  readonly words: AnswerCell | null;
  /** What the form says of last time's answer; null where it says nothing. */
  readonly lastTime: string | null;
}

/** One of a row's cells. */
export interface AnswerCell {
  readonly at: CellReference;
  /** What stands in it; null for what is no text, such as a formula: that is left alone. */
  readonly text: string | null;
  /** The value that it says; null where it says none. */
  readonly value: string | null;
  /** What the form prints in the row: when something else stands there, it is another row by now. */
  readonly beside: readonly SeenText[];
}

/** Items whose row is not found are left out. */
export function formRows(
  set: Definition,
  { answers }: Return,
  snapshot: WorkbookSnapshot,
): readonly FormRow[] {
  const form = formOf(set);
  const cells = new Map(snapshot.sheets.map((sheet) => [sheet.name, byRow(sheet.cells)]));
  const said = new Map(answers.map((answer) => [answer.item, answer]));
  return form.items.flatMap((item): readonly FormRow[] => {
    const answer = said.get(item.id);
    if (!answer) return [];
    const [choice, words] = [true, false].map((isChoice) => {
      const field = form.fields.find((one) => (one.choice !== null) === isChoice);
      return field ? answerCell(answer, field, cells) : null;
    });
    const found = words ?? choice;
    if (!found) return [];
    return [
      {
        item,
        choice: item.allowed.length > 0 ? (choice ?? null) : null,
        words: words ?? null,
        lastTime: lastTime(found.at, cells),
      },
    ];
  });
}

/** The language that a form was made in, told by its sheet's name; Danish where the sheet has another name. */
export function languageOfForm(sheet: string): Texts {
  return Object.values(LANGUAGES).find(({ form }) => form.sheet === sheet) ?? LANGUAGES.da;
}

type Cells = ReadonlyMap<string, ReadonlyMap<number, readonly CellSnapshot[]>>;

function byRow(cells: readonly CellSnapshot[]): ReadonlyMap<number, readonly CellSnapshot[]> {
  return groupedBy(cells, ({ row }) => row);
}

function answerCell(answer: Answer, field: Field, cells: Cells): AnswerCell | null {
  const { cell, value } = fieldOf(answer, field.name);
  const place = cell === null ? null : parseReference(cell);
  if (!place) return null;
  const { row, column } = place.area.from;
  const inRow = cells.get(place.sheet)?.get(row) ?? [];
  return {
    at: { sheet: place.sheet, cell: toA1({ row, column }) },
    text: textIn(inRow.find((one) => one.column === column)),
    value,
    beside: printedLeftOf({ row, column }, inRow),
  };
}

function textIn(cell: CellSnapshot | undefined): string | null {
  if (cell?.formula !== undefined || cell?.shows !== undefined) return null;
  if (!cell || cell.value.kind === "blank") return "";
  return cell.value.kind === "text" ? cell.value.text : null;
}

/** Number and text of the item: the first two cells of the row. */
function printedLeftOf({ column }: Position, inRow: readonly CellSnapshot[]): readonly SeenText[] {
  return inRow
    .slice(0, 2)
    .flatMap((cell) =>
      cell.column < column && cell.value.kind === "text" && cell.formula === undefined
        ? [{ cell: toA1(cell), text: cell.value.text }]
        : [],
    );
}

/** In a row of its own below the answer, which is marked as such. */
function lastTime({ sheet, cell }: CellReference, cells: Cells): string | null {
  const below = cells.get(sheet)?.get((parseA1(cell)?.row ?? 0) + 1) ?? [];
  if (!below.some((one) => displayText(one) === EARLIER_MARK)) return null;
  const words = below.map(displayText).filter((text) => text !== "" && text !== EARLIER_MARK);
  return words.join(" ") || null;
}
