/** A chart's references into the workbook's cells → the words and numbers that it shows. */
import { parseArea } from "../../workbook/address";
import type { ChartDescription } from "../../workbook/chart";
import type { CellDescription, WorkbookDescription } from "../../workbook/description";
import type { CellReference, RangeReference } from "../../workbook/reference";

export interface ChartData {
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly fill: string;
    readonly outline: string;
    readonly label: string | null;
    readonly values: readonly number[];
  }[];
}

export function chartData(chart: ChartDescription, workbook: WorkbookDescription): ChartData {
  const sheets = new Map(
    workbook.sheets.map(({ name, cells }) => [
      name,
      new Map([...cells].map((cell) => [`${cell.row} ${cell.column}`, cell])),
    ]),
  );
  const inRange = ({ sheet, range }: RangeReference): readonly (CellDescription | undefined)[] => {
    const area = parseArea(range);
    const cells = sheets.get(sheet);
    if (!area || !cells) return [];
    const found: (CellDescription | undefined)[] = [];
    for (let row = area.from.row; row <= area.to.row; row += 1)
      for (let column = area.from.column; column <= area.to.column; column += 1)
        found.push(cells.get(`${row} ${column}`));
    return found;
  };
  const word = ({ sheet, cell }: CellReference) => wordIn(inRange({ sheet, range: cell })[0]);
  return {
    title: word(chart.title),
    categories: inRange(chart.categories).map(wordIn),
    series: chart.series.map(({ name, values, fill, outline, label }) => ({
      name: word(name),
      fill,
      outline,
      label: label?.colour ?? null,
      values: inRange(values).map(numberIn),
    })),
  };
}

function wordIn(cell: CellDescription | undefined): string {
  const content = cell?.content;
  if (content?.kind === "text" || content?.kind === "link") return content.text;
  if (content?.kind === "formula") return String(content.value);
  return content?.kind === "number" ? String(content.number) : "";
}

function numberIn(cell: CellDescription | undefined): number {
  const content = cell?.content;
  if (content?.kind === "number") return content.number;
  return content?.kind === "formula" && typeof content.value === "number" ? content.value : 0;
}
