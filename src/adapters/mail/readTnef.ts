/** winmail.dat, in which Outlook wraps what it attaches to a mail in its own format → the files in it ([MS-OXTNEF]). */
import { damaged } from "../ooxml/read/limits/unreadable";
import { isDecoration } from "./decoration";
import { harmlessName } from "./harmlessName";
import { decoded } from "./letters";
import type { MailMeter } from "./limits";
import type { Enclosed } from "./openedContainer";

const SIGNATURE = 0x223e9f78;
const RENDERING = 0x9002;
const DATA = 0x800f;
const TITLE = 0x8010;
const PROPERTIES = 0x9005;

const LONG_NAME = 0x3707;

export function isTnef(bytes: Uint8Array): boolean {
  return bytes.length > 6 && viewOf(bytes).getUint32(0, true) === SIGNATURE;
}

/** @throws UnreadableError "damaged" where an attribute goes beyond the end; "tooLarge" beyond the limits */
export function readTnef(bytes: Uint8Array, meter: MailMeter): readonly Enclosed[] {
  const view = viewOf(bytes);
  const found: { title: string; long: string | null; data: Uint8Array | null }[] = [];
  for (let at = 6; at + 11 <= bytes.length;) {
    const id = view.getUint16(at + 1, true);
    const length = view.getUint32(at + 5, true);
    const from = at + 9;
    if (from + length > bytes.length) throw damaged("winmail.dat is cut short");
    const content = bytes.subarray(from, from + length);
    const last = found.at(-1);
    if (id === RENDERING) {
      meter.attachment();
      found.push({ title: "", long: null, data: null });
    } else if (last) {
      if (id === DATA) last.data = content;
      if (id === TITLE) last.title = decoded(content, null).replaceAll("\0", "");
      if (id === PROPERTIES) last.long = longNameIn(content);
    }
    at = from + length + 2;
  }
  return found.flatMap(({ title, long, data }) => {
    const name = harmlessName(long ?? title, "uden navn");
    return data === null || isDecoration("", name) ? [] : [{ name, bytes: () => data }];
  });
}

/** Bytes of a value by its type; others begin with how many values and how long each is. */
const FIXED: ReadonlyMap<number, number> = new Map([
  [0x02, 4],
  [0x03, 4],
  [0x04, 4],
  [0x05, 8],
  [0x06, 8],
  [0x07, 8],
  [0x0a, 4],
  [0x0b, 4],
  [0x14, 8],
  [0x40, 8],
  [0x48, 16],
]);

const padded = (length: number) => (length + 3) & ~3;

/** The name in full; null where the properties do not tell, or cannot be read. */
function longNameIn(content: Uint8Array): string | null {
  const view = viewOf(content);
  if (content.length < 4) return null;
  let at = 4;
  for (let left = Math.min(view.getUint32(0, true), 2000); left > 0 && at + 4 <= content.length; left -= 1) {
    const type = view.getUint16(at, true);
    const id = view.getUint16(at + 2, true);
    at += 4;
    if (id >= 0x8000) {
      if (at + 24 > content.length) return null;
      at += view.getUint32(at + 16, true) === 0 ? 24 : 24 + padded(view.getUint32(at + 20, true));
    }
    const fixed = FIXED.get(type & 0x0fff);
    const many = (type & 0x1000) !== 0 || fixed === undefined;
    if (at + 4 > content.length) return null;
    let values = many ? view.getUint32(at, true) : 1;
    if (values > 1000) return null;
    if (many) at += 4;
    for (; values > 0; values -= 1) {
      if (fixed !== undefined) {
        at += fixed;
        continue;
      }
      if (at + 4 > content.length) return null;
      const length = view.getUint32(at, true);
      at += 4;
      if (at + length > content.length) return null;
      if (id === LONG_NAME) return textOf(content.subarray(at, at + length), type);
      at += padded(length);
    }
  }
  return null;
}

function textOf(bytes: Uint8Array, type: number): string {
  return decoded(bytes, (type & 0x0fff) === 0x1f ? "utf-16le" : null).replaceAll("\0", "");
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
