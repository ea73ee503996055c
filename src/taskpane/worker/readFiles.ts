/** Returned files → returns, one at a time, so that many files need no more memory than a few. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { readReturnedFile } from "../../adapters/readReturnedFile";
import { plainFinding } from "../../core/findings/finding";
import { formOf } from "../../core/forms";
import { readReturn } from "../../core/intake/readReturn";
import type { Return } from "../../core/intake/return";
import { registry } from "../../data";
import type { Asked, Tell } from "./jobs";

/** A file above this is not taken into memory at all: no return comes near it. In bytes. */
const LARGEST_FILE = 100 * 1024 * 1024;

/** One return per file, in their order; a file that cannot be opened is a rejected return, and the others go on. */
export async function readFiles(
  files: readonly File[],
  asked: Asked,
  tell: Tell,
): Promise<readonly Return[]> {
  const returns: Return[] = [];
  for (const file of files) {
    returns.push(await readFile(file, asked));
    tell(returns.length, files.length);
  }
  return returns;
}

async function readFile(file: File, asked: Asked): Promise<Return> {
  if (file.size > LARGEST_FILE) return rejected(file.name, "file-too-large");
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    // The browser's own refusals: the file was moved, or another program holds it.
    if (error instanceof DOMException) return rejected(file.name, "file-unopened");
    throw error;
  }
  const understood = readReturn({
    file: { name: file.name, sha256: bytesToHex(sha256(bytes)) },
    workbook: readReturnedFile(bytes),
    form: formOf(asked.set),
    known: asked.known.map(formOf),
    registry,
    asked: asked.municipalities.map(({ code }) => code),
  });
  // A text cut out of a longer one keeps the longer one in memory: a copy lets the workbook go.
  return structuredClone(understood);
}

function rejected(name: string, code: "file-too-large" | "file-unopened"): Return {
  return {
    file: { name, sha256: "" },
    municipalities: [],
    setId: null,
    savedBy: null,
    savedAt: null,
    head: { municipality: "", contact: "", email: "", councilDate: "" },
    answers: [],
    findings: [plainFinding(code)],
    standing: "rejected",
  };
}
