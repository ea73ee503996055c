/** Turns the part with what lies over a sheet's cells into the texts of its boxes. */
import type { ControlSnapshot, TextBoxSnapshot } from "../../../../workbook/snapshot";
import type { Controls } from "./controls";
import { scanPart, type Package } from "../../../ooxml/read/package";

const ANCHORS = new Set(["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"]);
/** Excel's own limits; a box that says it begins elsewhere is taken to begin in the corner. */
const MOST = { row: 1_048_576, col: 16_384 };

export interface Drawing {
  /** In the order in which they lie over each other. */
  readonly boxes: readonly TextBoxSnapshot[];
  /** The numbers of the controls among them. */
  readonly controls: readonly string[];
}

export function readDrawing(of: Package, part: string, controls: Controls): Drawing {
  const boxes: TextBoxSnapshot[] = [];
  const drawn: string[] = [];
  let row = 1;
  let column = 1;
  let lines: string[] = [];
  let control: ControlSnapshot | undefined;
  let reading: "row" | "col" | "text" | "nothing" = "nothing";
  let number = "";
  let inFrom = false;
  let inBody = false;

  const write = (text: string): void => {
    of.meter.characters(text.length);
    lines[lines.length - 1] = (lines[lines.length - 1] ?? "") + text;
  };

  scanPart(
    of,
    part,
    "wsDr",
    {
      open: (name, attributes, own) => {
        if (own && ANCHORS.has(name)) {
          row = column = 1;
          lines = [];
          control = undefined;
        } else if (own && name === "cNvPr") {
          const shape = attributes.get("id") ?? "";
          if (controls.has(shape)) drawn.push(shape);
          control ??= controls.get(shape);
        } else if (own && name === "from") inFrom = true;
        else if (own && name === "txBody") inBody = true;
        else if (inFrom && (name === "row" || name === "col")) {
          reading = name;
          number = "";
        } else if (inBody && name === "p") lines.push("");
        else if (inBody && name === "br") write("\n");
        else if (inBody && name === "t") reading = "text";
      },
      text: (text) => {
        if (reading === "text") write(text);
        else if (reading !== "nothing") number += text;
      },
      close: (name, own) => {
        if (reading === "row") row = placeIn(reading, number);
        else if (reading === "col") column = placeIn(reading, number);
        reading = "nothing";
        if (own && name === "from") inFrom = false;
        else if (own && name === "txBody") inBody = false;
        else if (own && ANCHORS.has(name)) {
          of.meter.cells(1);
          const text = lines.join("\n").trim();
          if (text !== "" || control) boxes.push({ row, column, text, ...(control && { control }) });
        }
      },
    },
    "all",
  );
  return { boxes, controls: drawn };
}

/** Both kinds of drawings count from 0. */
export function placeIn(direction: "row" | "col", written: string): number {
  const place = /^\s*\d{1,7}\s*$/.test(written) ? Number(written) + 1 : 1;
  return place <= MOST[direction] ? place : 1;
}
