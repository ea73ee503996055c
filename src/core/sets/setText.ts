/** Turns a set file's bytes into its text, or says how else it was saved. */
import { type DataProblem, problem } from "./dataProblem";

export type SetText =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: DataProblem };

/** JSON is UTF-8; letters such as æ, ø and å would be lost if anything else were taken for it. */
export function textOfSet(bytes: Uint8Array): SetText {
  if (isUtf16(bytes)) return { ok: false, problem: problem("utf-16", "") };
  // The byte order mark goes, as it may stand there.
  const text = new TextDecoder("utf-8").decode(bytes);
  // Bytes that are no UTF-8 become this sign.
  const lost = text.indexOf("\uFFFD");
  if (lost >= 0) {
    const line = text.slice(0, lost).split("\n").length;
    return { ok: false, problem: problem("not-utf-8", "", { line }) };
  }
  return text.trim() === "" ? { ok: false, problem: problem("empty-file", "") } : { ok: true, text };
}

/** By its mark, or by the zero beside the first letter, which is a bracket or a space. */
function isUtf16([first, second]: Uint8Array): boolean {
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return marked || (first === 0) !== (second === 0);
}
