/** Turns a seed into a mutated workbook, and says what the reader did wrong with it. */
import { readWorkbook } from "../../src/adapters/xlsx/read/readWorkbook";
import { LAST_COLUMN, LAST_ROW, parseArea } from "../../src/workbook/address";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { dice, type Dice } from "./dice";
import { randomRows } from "./fuzzRows";
import { fullParts } from "./fullPackage";
import { zipOf, worksheet, type Parts } from "./smallPackage";

/** What has broken readers before, put in where it hurts. */
const NASTY = [
  "",
  "-1",
  "0",
  "4294967295",
  "1e999",
  "NaN",
  "__proto__",
  "constructor",
  "XFD1048576",
  "XFE1",
  "A0",
  "$A$1",
  "\u0000",
  "\uFFFF",
  "\uD800",
  "&",
  "&#0;",
  "&#x110000;",
  "&lt;",
  "<",
  ">",
  "</c>",
  "<c>",
  "<v>",
  "<f t='shared' si='0'/>",
  "<!--",
  "]]>",
  "<![CDATA[",
  "<!DOCTYPE x>",
  "<?x",
  "_x000D_",
  "_xD800_",
  "_x005F_x000D_",
  'xmlns="x"',
  'xmlns:r="y"',
  "x:",
  `${"../".repeat(4)}etc/passwd`,
  "http://example.dk/",
  "=cmd|' /C calc'!A0",
  "æøå😀\r\n",
  "9".repeat(400),
  "[".repeat(400),
  "'".repeat(401),
] as const;

export function inputFor(seed: number): Uint8Array {
  const roll = dice(seed);
  const kind = roll(4);
  const sound = fullParts();
  const parts =
    kind === 0
      ? sound
      : kind === 1
        ? { ...sound, "xl/worksheets/sheet2.xml": worksheet(randomRows(roll)) }
        : mutatedParts(sound, roll);
  const bytes = zipOf(parts, roll(2) === 0 ? 0 : 6);
  return kind === 0 ? mutatedBytes(bytes, roll) : bytes;
}

/** One to four changes in the text of parts; the zip around them stays sound, so that the changes are met. */
function mutatedParts(parts: Parts, roll: Dice): Parts {
  const changed = new Map(Object.entries(parts));
  for (let left = 1 + roll(4); left > 0; left -= 1) {
    const names = [...changed.keys()];
    const name = names[roll(names.length)] ?? "";
    const content = changed.get(name);
    const what = roll(12);
    if (what === 0) changed.delete(name);
    else if (what === 1) changed.set(names[roll(names.length)] ?? "", content ?? "");
    else if (typeof content === "string") changed.set(name, mutatedText(content, roll));
  }
  return Object.fromEntries(changed);
}

function mutatedText(text: string, roll: Dice): string {
  const nasty = NASTY[roll(NASTY.length)] ?? "";
  const from = roll(text.length + 1);
  const to = Math.min(text.length, from + roll(30));
  const piece = text.slice(from, to);
  switch (roll(6)) {
    case 0:
      return text.slice(0, from) + nasty + text.slice(from);
    case 1:
      return text.slice(0, from) + text.slice(to);
    case 2:
      return text.slice(0, to) + piece.repeat(1 + roll(50)) + text.slice(to);
    case 3:
      return text.slice(0, from);
    case 4: {
      // The value of one attribute, or the text of one element.
      const places = [...text.matchAll(/(?<==")[^"]*(?=")|(?<=>)[^<]+(?=<)/g)];
      const place = places[roll(places.length)];
      return place ? text.slice(0, place.index) + nasty + text.slice(place.index + place[0].length) : text;
    }
    default: {
      const at = roll(text.length + 1);
      return text.slice(0, from) + text.slice(to, Math.max(to, at)) + piece + text.slice(Math.max(to, at));
    }
  }
}

function mutatedBytes(bytes: Uint8Array, roll: Dice): Uint8Array {
  const changed = bytes.slice(0, roll(8) === 0 ? roll(bytes.length) : bytes.length);
  // Half of the changes near the end, where the zip's directory is.
  const place = () =>
    roll(2) === 0 ? roll(changed.length) : changed.length - 1 - roll(Math.min(changed.length, 900));
  for (let left = 1 + roll(6); left > 0 && changed.length > 0; left -= 1) {
    changed[place()] = [0, 0xff, roll(256), roll(256)][roll(4)] ?? 0;
  }
  return changed;
}

/** Most milliseconds for one input; a sound one takes about one. */
const PATIENCE = 3_000;

/** Null when the reader answered as it must: in time, with a reason or a sound snapshot, without an exception. */
export function complaint(bytes: Uint8Array): string | null {
  const before = performance.now();
  const fault = answerFault(bytes);
  const took = performance.now() - before;
  return fault ?? (took > PATIENCE ? `took ${Math.round(took)} ms` : null);
}

function answerFault(bytes: Uint8Array): string | null {
  try {
    const read = readWorkbook(bytes);
    return read.readable
      ? snapshotFault(read.snapshot)
      : read.detail === ""
        ? "a reason without detail"
        : null;
  } catch (error) {
    return `threw ${error instanceof Error ? error.stack : String(error)}`;
  }
}

/** What the snapshot promises and this one does not keep. */
function snapshotFault({ sheets, names }: WorkbookSnapshot): string | null {
  if (sheets.length === 0) return "no sheets";
  for (const { cells, merges } of sheets) {
    let before = 0;
    for (const { row, column, value, formula, fill, notes } of cells) {
      const place = row * (LAST_COLUMN + 1) + column;
      if (place <= before) return "cells out of order";
      before = place;
      if (!(row >= 1 && row <= LAST_ROW && column >= 1 && column <= LAST_COLUMN))
        return "a cell outside the sheet";
      if (value.kind === "number" && !Number.isFinite(value.number)) return "a number that is none";
      if (value.kind === "text" && (value.text === "" || value.text.includes("\r")))
        return "a text that is none";
      if (value.kind === "date" && !isDay(value.date)) return `the date ${value.date}`;
      if (fill !== undefined && !/^#[0-9A-F]{6}$/.test(fill)) return `the colour ${fill}`;
      if (value.kind === "blank" && formula === undefined && fill === undefined && !notes)
        return "a cell for nothing";
    }
    if (merges.some((merge) => parseArea(merge) === null)) return "a merge that is none";
  }
  return names.some(({ scope }) => scope !== null && !sheets.some(({ name }) => name === scope))
    ? "a lost scope"
    : null;
}

function isDay(date: string): boolean {
  const time = Date.parse(`${date}${date.includes("T") ? "" : "T00:00:00"}Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
