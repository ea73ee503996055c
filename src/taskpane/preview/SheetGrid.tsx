/** A sheet → a table with its cells, colours and charts, as it will look in Excel. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useMemo, useRef, useState } from "react";
import type { SheetDescription, WorkbookDescription } from "../../workbook/description";
import { useTexts } from "../state/useTexts";
import { chartData } from "./chartData";
import { ChartDrawing } from "./ChartDrawing";
import { conditionsOf } from "./conditions";
import { gridOf, type Grid } from "./gridOf";
import { SheetRow } from "./SheetRow";

/** More at once make a page slow; the rest comes when it is asked for. */
const ROWS_AT_ONCE = 100;

const useStyles = makeStyles({
  scroll: {
    position: "relative",
    overflow: "auto",
    maxHeight: "70vh",
    backgroundColor: "#FFFFFF",
    color: "#000000",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontFamily: "Calibri, Carlito, 'Segoe UI', sans-serif",
    forcedColorAdjust: "none",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: "collapse", tableLayout: "fixed" },
  chart: { position: "absolute" },
});

interface SheetGridProps {
  readonly workbook: WorkbookDescription;
  readonly sheet: SheetDescription;
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function SheetGrid({ workbook, sheet }: SheetGridProps) {
  const texts = useTexts();
  const words = texts.pane.preview;
  const styles = useStyles();
  const grid = useMemo(() => gridOf(sheet), [sheet]);
  const conditions = useMemo(() => conditionsOf(sheet.conditionalFormats), [sheet]);
  const [limit, setLimit] = useState(ROWS_AT_ONCE);
  const table = useRef<HTMLTableElement>(null);
  const [places, setPlaces] = useState<readonly Place[]>([]);
  const shown = sheet.charts.length > 0 ? grid.rows : Math.min(grid.rows, limit);
  // Rows are as high as their text, so where a chart lies is only known once they are drawn.
  useLayoutEffect(() => {
    if (table.current) setPlaces(chartPlaces(sheet, grid, table.current));
  }, [sheet, grid]);
  const columns = useMemo(() => numbersTo(grid.columns).filter((column) => grid.width(column) > 0), [grid]);
  const sheetParts = { workbook, grid, conditions, gridlines: sheet.gridlines };
  return (
    <>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.grid(sheet.name)}>
        <table
          ref={table}
          className={styles.table}
          style={{ width: columns.reduce((sum, column) => sum + grid.width(column), 0) }}
        >
          <colgroup>
            {columns.map((column) => (
              <col key={column} style={{ width: grid.width(column) }} />
            ))}
          </colgroup>
          <tbody>
            {numbersTo(shown).map((row) => (
              <SheetRow key={row} row={row} columns={columns} {...sheetParts} />
            ))}
          </tbody>
        </table>
        {places.map((place, index) => {
          const chart = sheet.charts[index];
          return (
            chart && (
              <div key={chart.name} className={styles.chart} style={{ left: place.left, top: place.top }}>
                <ChartDrawing
                  chart={chart}
                  data={chartData(chart, workbook)}
                  width={place.width}
                  height={place.height}
                />
              </div>
            )
          );
        })}
      </div>
      {shown < grid.rows && (
        <p>
          {words.rowsShown(shown, grid.rows)}{" "}
          <Button size="small" onClick={() => setLimit(limit + ROWS_AT_ONCE)}>
            {words.moreRows}
          </Button>
        </p>
      )}
    </>
  );
}

const numbersTo = (last: number): readonly number[] => Array.from({ length: last }, (_, index) => index + 1);

function chartPlaces(sheet: SheetDescription, grid: Grid, table: HTMLTableElement): readonly Place[] {
  const rows = new Map(
    [...table.querySelectorAll<HTMLTableRowElement>("tr[data-row]")].map((row) => [
      Number(row.dataset["row"]),
      row.offsetTop,
    ]),
  );
  const top = (row: number) => rows.get(row) ?? table.offsetHeight;
  const left = (column: number) => numbersTo(column - 1).reduce((sum, before) => sum + grid.width(before), 0);
  return sheet.charts.map(({ anchor: { from, to } }) => ({
    left: left(from.column),
    top: top(from.row),
    width: left(to.column) - left(from.column),
    height: top(to.row) - top(from.row),
  }));
}
