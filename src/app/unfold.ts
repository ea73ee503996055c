/** A mail or an archive → the files in it, one at a time, each with where it comes from; and what is to be told of the rest. */
import type { ReadingOptions } from "../adapters/ooxml/read/openPackage";
import { UnreadableError } from "../adapters/ooxml/read/limits/unreadable";
import { mailMeter, type MailMeter } from "../adapters/mail/limits";
import { openContainer } from "../adapters/mail/openContainer";
import type { OpenedContainer, Unopened } from "../adapters/mail/openedContainer";
import { type Finding, finding, plainFinding } from "../core/findings/finding";
import type { Origin } from "../core/intake/return";
import { unreadableFinding } from "../core/intake/unreadable";

/** A file out of a container, or what is told of something in it that is no file. */
export interface Unfolded {
  readonly name: string;
  readonly bytes: Uint8Array | null;
  readonly from: Origin;
  /** Why there are no bytes; null where there are. */
  readonly told: Finding | null;
}

/** Containers inside each other. */
const DEEPEST = 3;
/** Of one file that was handed over: no county's mailbox comes near it. */
const MOST_FILES = 2_000;
const MOST_BYTES = 512 * 1024 * 1024;
/** In characters. */
const LONGEST_QUOTATION = 200;

interface Walk {
  readonly meter: MailMeter;
  readonly unpacking: ReadingOptions["unpacking"];
  files: number;
  bytes: number;
}

/** @returns null for a file that is neither a mail nor an archive */
export function unfold(
  name: string,
  bytes: Uint8Array,
  { unpacking }: ReadingOptions,
): Iterable<Unfolded> | null {
  const walk: Walk = { meter: mailMeter(), unpacking, files: 0, bytes: 0 };
  const top: Origin = { container: name, sender: null, received: null, subject: "" };
  const opened = open(bytes, walk);
  if (opened === null) return null;
  if (!("files" in opened)) return [{ name, bytes: null, from: top, told: opened.told }];
  return everything(name, opened, walk, top);
}

function* everything(name: string, opened: OpenedContainer, walk: Walk, top: Origin): Generator<Unfolded> {
  let some = false;
  try {
    for (const one of filesIn(opened, top, walk, 1)) {
      some = true;
      yield one;
    }
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    some = true;
    yield { name, bytes: null, from: top, told: unreadableFinding(error.reason, error.message) };
  }
  if (!some) yield { name, bytes: null, from: originOf(opened, top), told: nothingIn(opened) };
}

function* filesIn(opened: OpenedContainer, outer: Origin, walk: Walk, depth: number): Generator<Unfolded> {
  if (depth > DEEPEST)
    throw new UnreadableError("tooLarge", `more than ${DEEPEST} containers inside each other`);
  const from = originOf(opened, outer);
  for (const one of opened.unopened)
    yield { name: one.name || from.container, bytes: null, from, told: toldOf(one) };
  for (const file of opened.files) {
    const bytes = taken(file.bytes, walk);
    if (!(bytes instanceof Uint8Array)) {
      yield { name: file.name, bytes: null, from, told: bytes };
      continue;
    }
    const inner = open(bytes, walk);
    if (inner === null) yield { name: file.name, bytes, from, told: null };
    else if ("files" in inner) yield* filesIn(inner, from, walk, depth + 1);
    else yield { name: file.name, bytes: null, from, told: inner.told };
  }
  for (const mail of opened.mails) yield* filesIn(mail, from, walk, depth + 1);
}

/** The bytes, or why they cannot be had. @throws UnreadableError when there is too much of it altogether */
function taken(read: () => Uint8Array, walk: Walk): Uint8Array | Finding {
  let bytes: Uint8Array;
  try {
    bytes = read();
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return unreadableFinding(error.reason, error.message);
  }
  walk.files += 1;
  walk.bytes += bytes.length;
  if (walk.files > MOST_FILES || walk.bytes > MOST_BYTES) {
    throw new UnreadableError("tooLarge", `${walk.files} files of ${walk.bytes} bytes in one`);
  }
  return bytes;
}

function open(bytes: Uint8Array, { meter, unpacking }: Walk): OpenedContainer | { told: Finding } | null {
  try {
    return openContainer(bytes, { meter, unpacking });
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return { told: unreadableFinding(error.reason, error.message) };
  }
}

/** The innermost mail is the one that the municipality wrote: those around it have passed it on. */
function originOf({ head }: OpenedContainer, outer: Origin): Origin {
  if (head === null) return outer;
  return {
    container: outer.container,
    sender: head.sender ?? outer.sender,
    received: head.sent ?? outer.received,
    subject: head.subject === "" ? outer.subject : head.subject,
  };
}

function toldOf({ kind, name }: Unopened): Finding {
  if (kind === "encrypted") return plainFinding("file-mail-encrypted");
  return kind === "link"
    ? finding("file-link", {}, { file: name })
    : finding("file-object", {}, { file: name });
}

function nothingIn({ head, text }: OpenedContainer): Finding {
  if (head === null) return finding("file-zip", {}, {});
  const words = text.replaceAll(/\s+/g, " ").trim().slice(0, LONGEST_QUOTATION);
  return finding("file-mail", {}, words === "" ? {} : { words });
}
