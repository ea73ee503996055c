/** Turns a sheet's part into its cells, merged areas and links as they are written. */
import { cellReader } from "../cells/cellReader";
import type { WrittenControl } from "../parts/controls";
import { mergedArea, rowNumber } from "../cells/place";
import type { WrittenLink } from "../cells/withLinks";
import type { WrittenCell } from "../cells/writtenCell";
import { scanPart, type Package } from "../../../ooxml/read/package";
import type { Attributes } from "../../../ooxml/read/xml/attributes";

export interface WrittenAround {
  readonly merges: readonly string[];
  readonly links: readonly WrittenLink[];
  readonly controls: readonly WrittenControl[];
}

/** @param put is told of each cell, in the order in which they are written */
export function scanSheet(of: Package, part: string, put: (cell: WrittenCell) => void): WrittenAround {
  const merges: string[] = [];
  const links: WrittenLink[] = [];
  const controls: WrittenControl[] = [];
  const cell = cellReader(part);
  let row = 0;
  let inRow = false;
  const openRow = (address: string | undefined): void => {
    inRow = true;
    row = rowNumber(address, row, part);
    cell.beginRow();
  };
  scanPart(of, part, "worksheet", {
    open: (name, attributes) => {
      if (cell.isOpen()) cell.inside(name, attributes);
      else if (name === "c") cell.open(attributes, inRow ? row : 0);
      else if (name === "row") openRow(attributes.get("r"));
      else if (name === "mergeCell") merges.push(mergedArea(attributes.get("ref"), part));
      else if (name === "hyperlink") links.push(linkOf(attributes));
      else if (name === "control") {
        const [shape = "", id = ""] = [attributes.get("shapeId"), attributes.getPrefixed("id")];
        controls.push({ shape, id });
      }
    },
    text: cell.text,
    close: (name) => {
      if (name === "c") put(cell.close());
      else if (cell.isOpen()) cell.ended(name);
      else if (name === "row") inRow = false;
    },
  });
  return { merges, links, controls };
}

function linkOf(attributes: Attributes): WrittenLink {
  return {
    area: attributes.get("ref") ?? "",
    id: attributes.getPrefixed("id") ?? "",
    place: attributes.get("location") ?? "",
  };
}
