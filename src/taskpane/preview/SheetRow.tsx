/** One row of a sheet's picture: drawn by itself, so that a long sheet does not hold the pane up. */
import { makeStyles } from "@fluentui/react-components";
import { memo } from "react";
import { columnLetters } from "../../workbook/address";
import type { CellStyle, WorkbookDescription } from "../../workbook/description";
import { visibleLines } from "../../language/quoting/shown";
import { useTexts } from "../state/useTexts";
import { cellLook } from "./cellLook";
import { formatFor, type Condition } from "./conditions";
import type { Grid } from "./gridOf";
import { shownText } from "./shownText";

const useStyles = makeStyles({
  cell: { padding: "1px 3px", lineHeight: 1.25, boxSizing: "border-box" },
  gridlines: { border: "1px solid #E1DFDD" },
  // Excel lets text on one line run out over empty cells, to the side that it is not aligned to.
  right: { display: "flex", justifyContent: "flex-end" },
  center: { display: "flex", justifyContent: "center" },
});

interface SheetRowProps {
  readonly row: number;
  /** Those that are shown. */
  readonly columns: readonly number[];
  readonly workbook: WorkbookDescription;
  readonly grid: Grid;
  readonly conditions: readonly Condition[];
  readonly gridlines: boolean;
}

export const SheetRow = memo(function SheetRow(props: SheetRowProps) {
  const { row, columns, workbook, grid, conditions, gridlines } = props;
  const texts = useTexts();
  const styles = useStyles();
  const height = grid.height(row);
  if (height === 0) return null;
  return (
    <tr data-row={row} style={{ height: height ?? 20 }}>
      {columns.map((column) => {
        const span = grid.spanAt(row, column);
        if (!span) return null;
        const cell = grid.cellAt(row, column);
        const style = cell?.style === undefined ? undefined : workbook.styles[cell.style];
        const leaning = runsOver(style);
        const text = cell ? visibleLines(shownText(cell.content, style, texts)) : "";
        return (
          <td
            key={column}
            rowSpan={span.down}
            colSpan={span.across}
            data-cell={`${columnLetters(column)}${row}`}
            className={gridlines ? `${styles.cell} ${styles.gridlines}` : styles.cell}
            style={cellLook(style, cell?.content, formatFor(conditions, row, column, text))}
          >
            {leaning ? <div className={styles[leaning]}>{text}</div> : text}
          </td>
        );
      })}
    </tr>
  );
});

/** Which way text on one line leans; null where it begins at the left or is wrapped. */
function runsOver(style: CellStyle | undefined): "right" | "center" | null {
  const { horizontal, wrap, rotation } = style ?? {};
  return wrap || rotation || horizontal === undefined || horizontal === "left" ? null : horizontal;
}
