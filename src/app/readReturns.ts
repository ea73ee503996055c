/** Returned files → returns, one at a time, so that many files need no more memory than a few. */
import type { ReadingOptions } from "../adapters/ooxml/read/openPackage";
import { readReturnedFile } from "../adapters/readReturnedFile";
import { readMarksAlone } from "../adapters/xlsx/read/readMarksAlone";
import { finding, plainFinding } from "../core/findings/finding";
import { formOf } from "../core/forms";
import { internReturns } from "../core/intake/internReturns";
import { readTogether } from "../core/intake/together/readTogether";
import { readReturn } from "../core/intake/readReturn";
import { rejectedReturn } from "../core/intake/rejectedReturn";
import type { IncomingFile, Return } from "../core/intake/return";
import { MARK_KEYS, OVERVIEW_KIND } from "../core/marks/marks";
import { registry } from "../data";
import type { ReadFile } from "../document/snapshot";
import type { Asked } from "./order";
import { unfold, type Unfolded } from "./unfold";

/** A file somewhere: on a disk, or chosen in a browser. */
export interface ReturnedFile {
  readonly name: string;
  /** In bytes. */
  readonly size: () => Promise<number>;
  readonly read: () => Promise<Uint8Array>;
  /** SHA-256 in hexadecimal of a file that is too large to be read; null where that would take too long. */
  readonly fingerprint: () => Promise<string | null>;
}

/** What the place where it runs does in its own way. */
export interface Host {
  readonly reading: ReadingOptions;
  /** SHA-256 in hexadecimal. */
  readonly sha256: (bytes: Uint8Array) => string;
  /** Why a file could not be opened, in the system's own word, e.g. "EACCES"; null when the fault is ours. */
  readonly refusal: (error: unknown) => string | null;
}

/** A file above this is not taken into memory at all: no return comes near it. In bytes. */
export const LARGEST_FILE = 100 * 1024 * 1024;

/** A return and the place of its file among those that were handed over. */
export interface ReadFrom {
  readonly at: number;
  readonly one: Return;
}

/**
 * One return per file, in their order; of a mail or an archive one per file in it. A file that cannot be
 * opened or read is a rejected return with a finding that says so; the others go on.
 *
 * @param tell is told how many have been read
 * @param held what other returns hold already is not held twice
 */
export async function readReturns(
  files: readonly ReturnedFile[],
  asked: Asked,
  host: Host,
  tell?: (done: number) => void,
  held: (one: Return) => Return = internReturns(),
): Promise<readonly ReadFrom[]> {
  const returns: ReadFrom[] = [];
  for (const [at, file] of files.entries()) {
    for (const one of await readFrom(file, asked, host)) returns.push({ at, one: held(one) });
    tell?.(at + 1);
  }
  return returns;
}

async function readFrom(file: ReturnedFile, asked: Asked, host: Host): Promise<Iterable<Return>> {
  let opened: Opened;
  try {
    opened = await open(file, host);
  } catch (error) {
    const reason = host.refusal(error);
    if (reason === null) throw error;
    // Nothing is known of such a file but its name; it has no fingerprint either.
    const said = reason === "" ? plainFinding("file-unopened") : finding("file-unopened", {}, { reason });
    return [rejectedReturn({ name: file.name, sha256: "" }, [said])];
  }
  if (opened.unfolded !== null) return returnsIn(opened.unfolded, opened.sha256, asked, host);
  return returnsOf({ name: file.name, sha256: opened.sha256 }, opened.read, asked);
}

/** One at a time: what has been read of an archive need not be kept while the next is unpacked. */
function* returnsIn(
  unfolded: Iterable<Unfolded>,
  container: string,
  asked: Asked,
  { reading, sha256 }: Host,
): Generator<Return> {
  for (const { name, bytes, from, told } of unfolded) {
    if (bytes !== null)
      yield* returnsOf({ name, sha256: sha256(bytes), from }, readIt(bytes, reading), asked);
    // What is told of a mail has the mail's own fingerprint: the same mail told twice is one.
    else yield rejectedReturn({ name, sha256: container, from }, told === null ? [] : [told]);
  }
}

/** One; of a workbook in which all have answered together one for each row. */
function returnsOf(file: IncomingFile, read: ReadFile, asked: Asked): readonly Return[] {
  const question = {
    file,
    read,
    form: formOf(asked.set),
    known: asked.known.map(formOf),
    registry,
    asked: asked.municipalities.map(({ code }) => code),
  };
  return readTogether(question) ?? [readReturn(question)];
}

type Opened =
  | { readonly sha256: string; readonly read: ReadFile; readonly unfolded: null }
  | { readonly sha256: string; readonly unfolded: Iterable<Unfolded> };

async function open(file: ReturnedFile, { reading, sha256 }: Host): Promise<Opened> {
  const size = await file.size();
  if (size > LARGEST_FILE) {
    const read: ReadFile = { readable: false, reason: "tooLarge", detail: String(size) };
    return { sha256: (await file.fingerprint()) ?? "", read, unfolded: null };
  }
  const bytes = await file.read();
  const unfolded = unfold(file.name, bytes, reading);
  if (unfolded !== null) return { sha256: sha256(bytes), unfolded };
  return { sha256: sha256(bytes), read: readIt(bytes, reading), unfolded: null };
}

function readIt(bytes: Uint8Array, reading: ReadingOptions): ReadFile {
  const read = readReturnedFile(bytes, reading);
  return (isTooLarge(read) && asOverview(bytes, reading)) || read;
}

const isTooLarge = (read: ReadFile) => !read.readable && read.reason === "tooLarge";

/** A large overview that lies among the returns is known by its marks; null for any other file. */
function asOverview(bytes: Uint8Array, reading: ReadingOptions): ReadFile | null {
  const marks = readMarksAlone(bytes, reading);
  const kind = marks.readable ? marks.snapshot.customProperties.get(MARK_KEYS.kind) : null;
  return kind === OVERVIEW_KIND ? marks : null;
}
