/** A file → the set in it, a workbook or JSON: what it names as the set before it, and how the rest is read. */
import { readWorkbook } from "../../adapters/xlsx";
import type { Environment as Around, ParsedDefinition } from "../../core/forms/contract/formType";
import { readDefinition } from "../../core/forms";
import { openSetWorkbook } from "../../core/forms/setWorkbooks";
import { markValue, readMarks } from "../../core/intake/readMarks";
import { FORM_KIND, OVERVIEW_KIND } from "../../core/marks/marks";
import type { DataProblem } from "../../core/sets/dataProblem";
import { previousSetIn, tooLongFile } from "../../core/sets/setJson";
import { textOfSet } from "../../core/sets/setText";
import type { Files } from "../system/files";
import { UNPACKING_IN_NODE } from "../system/unpacking";

export type SetSource =
  | {
      readonly kind: "set";
      readonly previousSet: string | null;
      readonly parse: (around: Around | null) => ParsedDefinition;
    }
  | { readonly kind: "faulty"; readonly problem: DataProblem }
  /** A workbook, but no set: what it is instead, as far as that can be seen. */
  | { readonly kind: "other"; readonly is: "form" | "overview" | "workbook" | "unreadable" };

/** Workbooks are zip files, and every zip file begins so. */
const ZIP = [0x50, 0x4b];

/** @throws what the file system says where the file cannot be read */
export async function openSetFile(path: string, files: Files): Promise<SetSource> {
  if (path.toLowerCase().endsWith(".xlsx")) return openWorkbookFile(await files.read(path));
  // A character takes three bytes at most: what is too long by then need not be held to be counted.
  const tooLong = tooLongFile((await files.size(path)) / 3);
  if (tooLong) return { kind: "faulty", problem: tooLong };
  const bytes = await files.read(path);
  if (ZIP.every((byte, at) => bytes[at] === byte)) return openWorkbookFile(bytes);
  const read = textOfSet(bytes);
  if (!read.ok) return { kind: "faulty", problem: read.problem };
  return {
    kind: "set",
    previousSet: previousSetIn(read.text),
    parse: (around) => readDefinition(read.text, around),
  };
}

function openWorkbookFile(bytes: Uint8Array): SetSource {
  const read = readWorkbook(bytes, { unpacking: UNPACKING_IN_NODE });
  if (!read.readable) return { kind: "other", is: "unreadable" };
  const opened = openSetWorkbook(read.snapshot);
  if (opened) return { kind: "set", previousSet: opened.previousSet, parse: opened.parse };
  const kind = markValue(readMarks(read.snapshot), "kind");
  return {
    kind: "other",
    is: kind === FORM_KIND ? "form" : kind === OVERVIEW_KIND ? "overview" : "workbook",
  };
}
