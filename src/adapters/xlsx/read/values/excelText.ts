/** Turns text as spreadsheet files write it into the text that stood in the cell. */
import { detached } from "../../../ooxml/read/limits/detached";

/**
 * Decodes Excel's _xHHHH_ and makes every line break a line feed.
 *
 * Excel writes a break as LF or as _x000D_ and LF, LibreOffice as LF, pasted text brings CR LF: they
 * look the same in the cell, so they are the same here.
 */
export function excelText(written: string): string {
  const text = written.includes("_x") ? written.replace(/_x([0-9A-Fa-f]{4})_/g, character) : written;
  return detached(text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);
}

function character(_whole: string, hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16));
}
