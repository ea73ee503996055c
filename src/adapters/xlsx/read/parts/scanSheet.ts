/** Turns a sheet's part into cells as they are written; what stood in the file before too is not taken apart again. */
import { cellReader } from "../cells/cellReader";
import { firstMet, type KnownCell } from "../cells/knownCell";
import type { WrittenLink } from "../cells/withLinks";
import type { WrittenControl } from "./controls";
import { mergedArea, rowNumber } from "../cells/place";
import { scanPart, type Package } from "../../../package/package";
import type { Attributes } from "../../../package/xml/attributes";
import { noPart, recurring, type LastPart } from "../../../package/xml/recurring";

interface KnownRow {
  readonly row: number;
  readonly cells: readonly KnownCell[];
}

/** What stood in the same sheet of the file before. */
export interface LastSheet {
  readonly cells: LastPart<KnownCell>;
  readonly rows: LastPart<KnownRow>;
  /** What holds neither cells, merged areas, links nor controls: columns, formats, checks. */
  readonly others: LastPart<"nothing">;
}

export interface WrittenSheet {
  /** All of them; null where they are many, or do not all stand for themselves. */
  readonly cells: readonly KnownCell[] | null;
  readonly merges: readonly string[];
  readonly links: readonly WrittenLink[];
  readonly controls: readonly WrittenControl[];
}

/** A form has some hundred cells. */
const MOST_KEPT = 2_000;

export function nothingKnown(): LastSheet {
  return { cells: noPart(), rows: noPart(), others: noPart() };
}

/** @param put is told of each cell, in the order in which they are written */
export function scanSheet(
  of: Package,
  part: string,
  last: LastSheet,
  put: (cell: KnownCell) => void,
): WrittenSheet {
  const merges: string[] = [];
  const links: WrittenLink[] = [];
  const controls: WrittenControl[] = [];
  const cell = cellReader(part);
  let row = 0;
  let inRow = false;
  let sheetCells: KnownCell[] | null = [];
  let rowCells: KnownCell[] | null = null;
  let madeCell: KnownCell | null = null;
  let madeRow: KnownRow | null = null;
  let heldNothing = true;
  let kept = 0;

  const keep = (known: KnownCell | null): void => {
    heldNothing = false;
    kept += 1;
    if (!known || kept > MOST_KEPT) sheetCells = rowCells = null;
    else {
      sheetCells?.push(known);
      rowCells?.push(known);
    }
  };
  const openRow = (address: string | undefined): void => {
    heldNothing = false;
    rowCells = inRow || address === undefined ? null : [];
    inRow = true;
    row = rowNumber(address, row, part);
    cell.follow(0);
  };
  const closeCell = (): void => {
    const known = firstMet(cell.close());
    put(known);
    madeCell = cell.standsAlone() ? known : null;
    keep(madeCell);
  };
  const merge = (area: string | undefined): void => {
    heldNothing = false;
    merges.push(mergedArea(area, part));
    if (inRow) rowCells = null;
  };

  scanPart(of, part, "worksheet", {
    open: (name, attributes) => {
      if (cell.isOpen()) cell.inside(name, attributes);
      else if (name === "c") cell.open(attributes, inRow ? row : 0);
      else if (name === "row") openRow(attributes.get("r"));
      else if (name === "mergeCell") merge(attributes.get("ref"));
      else if (name === "hyperlink") {
        heldNothing = false;
        links.push(linkOf(attributes));
      } else if (name === "control") {
        heldNothing = false;
        const [shape = "", id = ""] = [attributes.get("shapeId"), attributes.getPrefixed("id")];
        controls.push({ shape, id });
      }
    },
    text: cell.text,
    close: (name) => {
      if (name === "c") closeCell();
      else if (cell.isOpen()) cell.ended(name);
      else if (name === "row") {
        inRow = false;
        madeRow = rowCells && { row, cells: rowCells };
      }
    },
    recurring: [
      recurring({
        name: null,
        depth: 1,
        last: last.others,
        take: () => !inRow,
        made: () => {
          const made = heldNothing;
          heldNothing = true;
          return made ? "nothing" : null;
        },
      }),
      recurring({
        name: "row",
        depth: 2,
        last: last.rows,
        take: (known) => {
          if (inRow) return false;
          ({ row } = known);
          heldNothing = false;
          rowCells = null;
          for (const one of known.cells) {
            put(one);
            keep(one);
          }
          return true;
        },
        made: () => madeRow,
      }),
      recurring({
        name: "c",
        depth: 3,
        last: last.cells,
        take: (known) => {
          if (!inRow || cell.isOpen() || known.written.row !== row) return false;
          cell.follow(known.written.column);
          put(known);
          keep(known);
          return true;
        },
        made: () => madeCell,
      }),
    ],
  });
  return { cells: sheetCells, merges, links, controls };
}

function linkOf(attributes: Attributes): WrittenLink {
  return {
    area: attributes.get("ref") ?? "",
    id: attributes.getPrefixed("id") ?? "",
    place: attributes.get("location") ?? "",
  };
}
