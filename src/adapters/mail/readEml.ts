/** A mail as it was sent (.eml) → what it says of itself, and what lies in it. Bounded by its own size. */
import { tooLarge } from "../ooxml/read/limits/unreadable";
import { isDecoration } from "./decoration";
import { harmlessName } from "./harmlessName";
import { addressIn, described, type Fields, fieldsOf, readable, timeIn } from "./headers";
import { asLatin1, decoded, fromBase64, fromQuotedPrintable } from "./letters";
import {
  DEEPEST_PART,
  LARGEST_MAIL,
  LONGEST_BOUNDARY,
  LONGEST_HEADERS,
  LONGEST_TEXT,
  type MailMeter,
  mailMeter,
} from "./limits";
import type { Enclosed, OpenedContainer, Unopened } from "./openedContainer";
import { isTnef, readTnef } from "./readTnef";

interface Found {
  readonly bytes: Uint8Array;
  /** The same, one character a byte. */
  readonly all: string;
  readonly meter: MailMeter;
  readonly texts: string[];
  readonly files: Enclosed[];
  readonly unopened: Unopened[];
}

/** @throws UnreadableError "tooLarge" beyond the limits */
export function readEml(bytes: Uint8Array, meter = mailMeter()): OpenedContainer {
  if (bytes.length > LARGEST_MAIL) throw tooLarge(`mail of ${bytes.length} bytes`);
  meter.mail();
  const found: Found = { bytes, all: asLatin1(bytes), meter, texts: [], files: [], unopened: [] };
  const head = takePart(found, 0, bytes.length, 0);
  return {
    head: {
      sender: addressIn(head.get("from") ?? "") ?? addressIn(head.get("sender") ?? ""),
      sent: timeIn(head.get("date") ?? ""),
      subject: readable(head.get("subject") ?? "").slice(0, 1000),
    },
    text: found.texts.join("\n").slice(0, LONGEST_TEXT),
    files: found.files,
    mails: [],
    unopened: found.unopened,
  };
}

function takePart(found: Found, from: number, to: number, depth: number): Fields {
  found.meter.part();
  if (depth > DEEPEST_PART) throw tooLarge(`more than ${DEEPEST_PART} parts inside each other in a mail`);
  const { headTo, bodyFrom } = headIn(found.all, from, to);
  const fields = fieldsOf(found.all.slice(from, headTo));
  const type = described(fields.get("content-type") ?? "text/plain");
  const boundary = type.value.startsWith("multipart/") ? type.raw("boundary") : null;
  if (type.value === "multipart/encrypted") found.unopened.push({ kind: "encrypted", name: "" });
  else if (boundary !== null && boundary !== "" && boundary.length <= LONGEST_BOUNDARY) {
    for (const [start, end] of partsBetween(found.all, bodyFrom, to, boundary)) {
      takePart(found, start, end, depth + 1);
    }
  } else takeLeaf(found, fields, bodyFrom, to);
  return fields;
}

/** The head ends at the first empty line. */
function headIn(all: string, from: number, to: number): { headTo: number; bodyFrom: number } {
  if (/^(\r\n|\n|\r)/.test(all.slice(from, from + 2))) return { headTo: from, bodyFrom: from };
  const limit = Math.min(to, from + LONGEST_HEADERS + 4);
  const empty = /\r?\n\r?\n|\r\r/.exec(all.slice(from, limit));
  if (empty) return { headTo: from + empty.index, bodyFrom: from + empty.index + empty[0].length };
  if (to > limit) throw tooLarge(`a mail's head of more than ${LONGEST_HEADERS} bytes`);
  return { headTo: to, bodyFrom: to };
}

/** Without an end the last part goes on to the end of what it lies in. Nothing beyond `to` is looked at. */
function* partsBetween(all: string, from: number, to: number, boundary: string): Generator<[number, number]> {
  const own = all.slice(from, to);
  const mark = `--${boundary}`;
  let start: number | null = null;
  for (let at = own.indexOf(mark); at >= 0; at = own.indexOf(mark, at + mark.length)) {
    const before = at === 0 ? "\n" : own[at - 1];
    if (before !== "\n" && before !== "\r") continue;
    const behind = own.slice(at + mark.length, at + mark.length + 2);
    const isEnd = behind === "--";
    if (!isEnd && !/^\s|^$/.test(behind)) continue;
    if (start !== null) yield [from + start, from + lineEndBefore(own, at, start)];
    if (isEnd) return;
    const line = own.indexOf("\n", at);
    start = line < 0 ? own.length : line + 1;
  }
  if (start !== null && start < own.length) yield [from + start, to];
}

/** The line end before a boundary belongs to the boundary. */
function lineEndBefore(all: string, at: number, start: number): number {
  const end = all[at - 1] === "\n" ? (all[at - 2] === "\r" ? at - 2 : at - 1) : at - 1;
  return Math.max(end, start);
}

function takeLeaf(found: Found, fields: Fields, from: number, to: number): void {
  const type = described(fields.get("content-type") ?? "text/plain");
  const disposition = described(fields.get("content-disposition") ?? "");
  const given = disposition.parameter("filename") ?? type.parameter("name") ?? "";
  const content = () => bodyOf(found, fields, from, to);
  if (type.value === "message/rfc822" || type.value === "message/global") {
    found.meter.attachment();
    found.files.push({ name: harmlessName(given, "mail.eml"), bytes: content });
    return;
  }
  if (/^application\/(x-)?pkcs7-mime$/.test(type.value) || type.value === "application/pgp-encrypted") {
    found.unopened.push({ kind: "encrypted", name: harmlessName(given, "smime.p7m") });
    return;
  }
  const isText = type.value.startsWith("text/") && given === "" && disposition.value !== "attachment";
  if (isText) {
    if (type.value === "text/plain") {
      found.texts.push(decoded(content().subarray(0, LONGEST_TEXT), type.parameter("charset")));
    }
    return;
  }
  if (isDecoration(type.value, given)) return;
  found.meter.attachment();
  const file = { name: harmlessName(given, "uden navn"), bytes: content };
  if (type.value !== "application/ms-tnef" && !/^winmail\.dat$/i.test(given)) found.files.push(file);
  else {
    const inside = content();
    if (isTnef(inside)) found.files.push(...readTnef(inside, found.meter));
    else found.files.push(file);
  }
}

function bodyOf({ bytes }: Found, fields: Fields, from: number, to: number): Uint8Array {
  const packed = bytes.subarray(from, to);
  const encoding = (fields.get("content-transfer-encoding") ?? "").trim().toLowerCase();
  if (encoding === "base64") return fromBase64(packed);
  return encoding === "quoted-printable" ? fromQuotedPrintable(packed) : packed;
}
