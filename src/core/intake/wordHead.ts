/** Reads who has answered in a Word document, where there are no fields to write it in. */
import { LANGUAGES } from "../../language";
import { comparable } from "../text/comparable";
import { besideLabel, type HeadField, type ReadHead } from "./readHead";
import type { ReturnHead } from "./return";
import type { SheetForm } from "./sheetForm";
import { cellsOf, cellsWhere, type SeenCell, type SheetView } from "./sheetView";

/** Longer lines are running text, in which neighbours are named too. */
const LONGEST_LINE = 120;
const LONGEST_TITLE = 250;
const TITLE = /fremdriftsskema/i;

/** "Til Herlev Kommune", "2620 Albertslund": who the letter goes to, and where somebody lives. */
const ADDRESSEE = /^(til|att|cc|kopi|sendes til|send til)\b|(^|\D)\d{4}\s+\p{Lu}/iu;

/** @param forms the tables that hold the form, from the top */
export function readWordHead(views: readonly SheetView[], forms: readonly SheetForm[]): ReadHead {
  const areas = areasAbove(views, forms);
  const text = views.find(({ sheet }) => sheet.word?.kind === "text");
  const line = (cell: SeenCell) => ({ cell, text: cell.written.text.trim() });
  const lines = text ? cellsOf(text).map(line) : [];
  const found: SeenCell[] = [];
  const field = (name: HeadField): string => {
    for (const above of areas) {
      const cell = besideLabel(above, name);
      if (cell) return take(cell, cell.written.text);
    }
    const labelled = lines.find((one) => afterLabel(one.text, name) !== null);
    return labelled ? take(labelled.cell, afterLabel(labelled.text, name) ?? "") : "";
  };
  const take = (cell: SeenCell, value: string): string => {
    found.push(cell);
    return value;
  };
  const head: ReturnHead = {
    municipality: field("municipality"),
    contact: field("contact"),
    email: field("email"),
    councilDate: field("councilDate"),
  };
  const written = [...lines, ...areas.flat().map(line)].filter(
    (one) => !found.includes(one.cell) && !ADDRESSEE.test(one.text),
  );
  const isTitle = (one: (typeof written)[number]) => one.cell === lines[0]?.cell || TITLE.test(one.text);
  const named = (some: typeof written, longest: number) =>
    some.map((one) => one.text).filter((line) => line !== "" && line.length <= longest);
  return {
    head,
    cells: found,
    titles: named(written.filter(isTitle), LONGEST_TITLE),
    elsewhere: named(
      written.filter((one) => !isTitle(one)),
      LONGEST_LINE,
    ),
  };
}

/** The texts of the tables before the form, and those of its own first table above the first recommendation. */
function areasAbove(
  views: readonly SheetView[],
  [form]: readonly SheetForm[],
): readonly (readonly SeenCell[])[] {
  if (!form) return [];
  const first = form.placed[0]?.evidence.row ?? Infinity;
  return views
    .slice(0, views.indexOf(form.view) + 1)
    .filter(({ sheet }) => sheet.word?.kind === "table")
    .map((view) =>
      cellsWhere(view, ({ row, value }) => value.kind === "text" && (view !== form.view || row < first)),
    );
}

/** "Kommune: Herlev" and "Kommune⇥Herlev"; null where the line is no such field. */
function afterLabel(line: string, field: HeadField): string | null {
  const [, before, after] = /^([^:\t]{1,60})[:\t](.+)$/s.exec(line) ?? [];
  if (before === undefined || after === undefined) return null;
  const labels = Object.values(LANGUAGES).map(({ form }) => comparable(form.head[field]));
  return labels.includes(comparable(before)) ? after.trim() : null;
}
