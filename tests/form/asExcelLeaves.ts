/** A form in which a cell was dragged in Excel: contents, names and every reference as Excel leaves them. */
import { parseA1 } from "../../src/workbook/address";
import type { CellDescription, WorkbookDescription } from "../../src/workbook/description";

/**
 * What referred to the cell refers to it where it lies now; what referred to the cell it was dropped on says
 * #REF!, and a name of that cell is gone. References to longer stretches and whole columns stay as they are.
 */
export function dragged(form: WorkbookDescription, from: string, to: string): WorkbookDescription {
  const follow = (formula: string): string =>
    formula.replace(/"(?:[^"]|"")*"|(?<![A-Za-z0-9_.:$])\$?[A-Z]{1,3}\$?\d+(?![A-Za-z0-9_.:(])/g, (word) => {
      const cell = word.replaceAll("$", "");
      return cell === from ? to : cell === to ? "#REF!" : word;
    });
  const sheets = form.sheets.map((sheet, index) => {
    const cells = [...sheet.cells].map((cell) =>
      cell.content.kind === "formula"
        ? { ...cell, content: { ...cell.content, formula: follow(cell.content.formula) } }
        : cell,
    );
    const moved = cells.find((cell) => stands(cell, from));
    if (index > 0 || !moved) return { ...sheet, cells };
    return {
      ...sheet,
      cells: cells.map((cell): CellDescription => {
        if (stands(cell, from)) return { ...cell, content: { kind: "blank" } };
        return stands(cell, to) ? { ...cell, content: moved.content } : cell;
      }),
    };
  });
  const names = form.names
    .filter(({ range }) => range !== to)
    .map((name) => (name.range === from ? { ...name, range: to } : name));
  return { ...form, sheets, names };
}

function stands({ row, column }: CellDescription, cell: string): boolean {
  const position = parseA1(cell);
  return position?.row === row && position.column === column;
}

/** The form with these texts in its cells, as typed. */
export function withTexts(
  form: WorkbookDescription,
  texts: Readonly<Record<string, string>>,
): WorkbookDescription {
  const [first, ...others] = form.sheets;
  if (!first) return form;
  const cells = [...first.cells].map((cell): CellDescription => {
    const typed = Object.entries(texts).find(([place]) => stands(cell, place));
    return typed ? { ...cell, content: { kind: "text", text: typed[1] } } : cell;
  });
  return { ...form, sheets: [{ ...first, cells }, ...others] };
}
