/** Turns files into returns, one at a time, so that many files need no more memory than a few. */
import { createHash } from "node:crypto";
import { readReturnedFile } from "../adapters/readReturnedFile";
import { readMarksAlone } from "../adapters/xlsx/read/readMarksAlone";
import { finding } from "../core/findings/finding";
import { MARK_KEYS, OVERVIEW_KIND } from "../core/marks/marks";
import { internReturns } from "../core/intake/internReturns";
import { formOf } from "../core/forms";
import { readReturn } from "../core/intake/readReturn";
import type { Return } from "../core/intake/return";
import type { Municipality } from "../core/respondents/municipality";
import type { Definition } from "../core/sets/definition";
import { registry } from "../data";
import type { ReadWorkbook } from "../workbook/snapshot";
import { errorCode } from "./errorCode";
import type { Files } from "./files";
import type { FoundFile } from "./findFiles";
import { UNPACKING_IN_NODE } from "./unpacking";

export interface Asked {
  /** The set that is asked about. */
  readonly set: Definition;
  /** Every set that a return may have been made from. */
  readonly known: readonly Definition[];
  readonly municipalities: readonly Municipality[];
}

type NamedFile = Pick<FoundFile, "path" | "name">;

/** A file above this is not taken into memory at all: no return comes near it. In bytes. */
const LARGEST_FILE = 100 * 1024 * 1024;

/**
 * One return per file, in their order. A file that cannot be opened or read is a rejected return with a
 * finding that says so; the others go on.
 *
 * @param tell is told how many have been read
 * @param held what other returns hold already is not held twice
 */
export async function readReturns(
  found: readonly NamedFile[],
  asked: Asked,
  files: Pick<Files, "read" | "size" | "fingerprint">,
  tell?: (done: number) => void,
  held: (one: Return) => Return = internReturns(),
): Promise<readonly Return[]> {
  const returns: Return[] = [];
  for (const file of found) {
    returns.push(held(await readFrom(file, asked, files)));
    tell?.(returns.length);
  }
  return returns;
}

async function readFrom(
  { path, name }: NamedFile,
  asked: Asked,
  files: Pick<Files, "read" | "size" | "fingerprint">,
): Promise<Return> {
  let opened: { readonly sha256: string; readonly workbook: ReadWorkbook };
  try {
    opened = await open(path, files);
  } catch (error) {
    const code = errorCode(error);
    // Only the system's own refusals are faults of the file; anything else is a fault of ours.
    if (code === "") throw error;
    return unopened(name, code);
  }
  const { sha256, workbook } = opened;
  return readReturn({
    file: { name, sha256 },
    workbook,
    form: formOf(asked.set),
    known: asked.known.map(formOf),
    registry,
    asked: asked.municipalities.map(({ code }) => code),
  });
}

async function open(path: string, files: Pick<Files, "read" | "size" | "fingerprint">) {
  const size = await files.size(path);
  if (size > LARGEST_FILE) {
    const workbook: ReadWorkbook = { readable: false, reason: "tooLarge", detail: String(size) };
    return { sha256: await files.fingerprint(path), workbook };
  }
  const bytes = await files.read(path);
  const workbook = readReturnedFile(bytes, { unpacking: UNPACKING_IN_NODE });
  return {
    sha256: createHash("sha256").update(bytes).digest("hex"),
    workbook: (isTooLarge(workbook) && asOverview(bytes)) || workbook,
  };
}

const isTooLarge = (workbook: ReadWorkbook) => !workbook.readable && workbook.reason === "tooLarge";

/** A large overview that lies among the returns is known by its marks; null for any other file. */
function asOverview(bytes: Uint8Array): ReadWorkbook | null {
  const marks = readMarksAlone(bytes, { unpacking: UNPACKING_IN_NODE });
  const kind = marks.readable ? marks.snapshot.customProperties.get(MARK_KEYS.kind) : null;
  return kind === OVERVIEW_KIND ? marks : null;
}

/** Nothing is known of such a file but its name; it has no fingerprint either. */
function unopened(name: string, reason: string): Return {
  return {
    file: { name, sha256: "" },
    municipalities: [],
    setId: null,
    savedBy: null,
    savedAt: null,
    head: { municipality: "", contact: "", email: "", councilDate: "" },
    answers: [],
    findings: [finding("file-unopened", {}, { reason })],
    standing: "rejected",
  };
}
