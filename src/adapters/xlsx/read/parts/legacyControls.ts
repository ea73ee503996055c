/** Turns a sheet's legacy drawing into the buttons and other form controls in it: Excel 2007 writes them nowhere else. */
import type { ControlSnapshot, TextBoxSnapshot } from "../../../../workbook/snapshot";
import { UnreadableError } from "../../../ooxml/read/limits/unreadable";
import { entryOf, type Package } from "../../../ooxml/read/package";
import { readEntry } from "../../../ooxml/read/zip/inflate";
import { placeIn } from "./drawing";

/** A control as VML draws it, by the number that newer parts know it by too; "" where it has none. */
export interface LegacyControl {
  readonly shape: string;
  readonly box: TextBoxSnapshot;
}

/**
 * What is a control, of all that ECMA-376 part 4, 19.4.2.19 lets lie over cells: notes, pictures and plain shapes are
 * drawn by other parts, or are nobody's answer.
 */
const KINDS: ReadonlyMap<string, ControlSnapshot["kind"]> = new Map([
  ["Radio", "option"],
  ["Checkbox", "tickBox"],
  ...["Button", "Drop", "List", "Edit", "Spin", "Scroll", "GBox", "Label"].map(
    (name): [string, ControlSnapshot["kind"]] => [name, "other"],
  ),
]);

/**
 * VML is older than strict XML: Excel leaves line breaks in it open and packs pictures into attributes. So it is
 * looked through for what is known, never refused for the rest; only a DOCTYPE is refused as everywhere.
 *
 * Every step looks no further than the next tag, so the time grows with the part's size and no faster.
 */
export function readLegacyControls(of: Package, part: string): readonly LegacyControl[] {
  const vml = new TextDecoder().decode(readEntry(entryOf(of, part), of.meter, of.unpacking));
  if (/<!DOCTYPE/i.test(vml)) throw new UnreadableError("forbiddenXml", `${part} has a DOCTYPE`);
  const found: LegacyControl[] = [];
  for (const shape of between(vml, /<v:shape\s/g, "</v:shape>")) {
    const control = controlOf(shape);
    if (!control) continue;
    of.meter.cells(1);
    const text = textOf(shape);
    of.meter.characters(text.length);
    found.push({ shape: numberOf(shape), box: { ...placeOf(shape), text, control } });
  }
  return found;
}

function controlOf(shape: string): ControlSnapshot | null {
  const type = /<x:ClientData\s[^<>]*?ObjectType\s?=\s?["'](\w{1,20})["']/.exec(shape)?.[1] ?? "";
  const kind = KINDS.get(type);
  // The arrows of filters and of lists in cells are no controls of anybody's.
  if (kind === undefined || shape.includes("<x:UIObj")) return null;
  return { kind, chosen: kind === "other" ? null : contentOf(shape, "Checked") === "1" };
}

/** Excel says the number in o:spid where the control has a name, and in id where it has none. */
function numberOf(shape: string): string {
  const tag = shape.slice(0, shape.indexOf(">") + 1);
  return (
    (/o:spid=["']_x0000_s(\d{1,9})["']/.exec(tag) ?? /\sid=["']_x0000_s(\d{1,9})["']/.exec(tag))?.[1] ?? ""
  );
}

/** The anchor counts from 0: column, a distance in it, row, a distance in it; then the other corner. */
function placeOf(shape: string): { readonly row: number; readonly column: number } {
  const [column = "", , row = ""] = contentOf(shape, "Anchor").split(",", 3);
  return { row: placeIn("row", row), column: placeIn("col", column) };
}

/** Of the one element with this name in a control's data; "" where there is none. */
function contentOf(shape: string, name: string): string {
  const open = `<x:${name}>`;
  const from = shape.indexOf(open);
  if (from < 0) return "";
  const content = shape.slice(from + open.length);
  return content.slice(0, Math.max(0, content.indexOf("<"))).trim();
}

/** The words beside it, as HTML of the simplest kind. */
function textOf(shape: string): string {
  return between(shape, /<v:textbox[\s>]/g, "</v:textbox>")
    .map((html) =>
      html
        .slice(html.indexOf(">") + 1)
        .replace(/\s+/g, " ")
        .replace(/<(?:br\s?\/?|\/div|\/p)>/gi, "\n")
        .replace(/<[^<>]*>/g, ""),
    )
    .map((text) => text.replace(/&(?:(amp|lt|gt|quot|apos|nbsp)|#(\d{1,7}));/g, characterOf))
    .join("\n")
    .replace(/ ?\n ?/g, "\n")
    .trim();
}

const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " }),
);

/** A reference that names no character stays as it is written. */
function characterOf(reference: string, name: string | undefined, number: string | undefined): string {
  if (name !== undefined) return NAMED.get(name) ?? reference;
  const code = Number(number);
  return code <= 0x10ffff ? String.fromCodePoint(code) : reference;
}

/** What stands from each `open` to the `close` behind it. */
function between(text: string, open: RegExp, close: string): readonly string[] {
  const found: string[] = [];
  for (let from = text.search(open); from >= 0;) {
    const end = text.indexOf(close, from);
    if (end < 0) break;
    found.push(text.slice(from, end));
    open.lastIndex = end;
    from = open.exec(text)?.index ?? -1;
  }
  return found;
}
