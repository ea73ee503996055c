/** Turns a set file's text into its JSON, or says what stands in the way. */
import * as v from "valibot";
import { type DataProblem, problem } from "./dataProblem";

export type SetJson =
  { readonly ok: true; readonly json: unknown } | { readonly ok: false; readonly problem: DataProblem };

/** A byte order mark before it does no harm. */
export function jsonOfSet(text: string): SetJson {
  const tooLong = tooLongFile(text.length);
  if (tooLong) return { ok: false, problem: tooLong };
  try {
    const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return { ok: true, json };
  } catch (error) {
    return { ok: false, problem: problem("not-json", "", { line: lineOf(error, text) }) };
  }
}

/** What a file's `previousSet` says, an id or a path; null where there is none to be read. */
export function previousSetIn(text: string): string | null {
  const read = jsonOfSet(text);
  // Reading the whole file says what is wrong with it.
  if (!read.ok) return null;
  const named = v.safeParse(v.object({ previousSet: v.string() }), read.json);
  return named.success ? named.output.previousSet.trim() : null;
}

/** In characters. The largest set that was ever made is a fiftieth of it. */
const LONGEST_FILE = 5_000_000;

/** @param length of the file, in characters. @returns null for what is small enough to be read */
export function tooLongFile(length: number): DataProblem | null {
  return length > LONGEST_FILE ? problem("file-too-long", "", { max: LONGEST_FILE }) : null;
}

/** The line that the parser stumbled on, where it says so; otherwise 0. */
function lineOf(error: unknown, text: string): number {
  const message = error instanceof Error ? error.message : "";
  const line = /\bline (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const position = /\bposition (\d+)/.exec(message)?.[1];
  if (position) return text.slice(0, Number(position)).split("\n").length;
  return /\bend of JSON\b/.test(message) ? text.trimEnd().split("\n").length : 0;
}
