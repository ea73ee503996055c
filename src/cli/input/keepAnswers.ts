/** Makes sure that a blank form takes the place of nothing but a blank form. */
import { parse } from "node:path";
import type { Asked } from "../../app/order";
import type { Return } from "../../core/intake/return";
import type { Texts } from "../../language";
import type { Files } from "../system/files";
import { CommandError } from "../system/commandError";
import { readReturns } from "./readReturns";

/** @throws CommandError naming the files where blank forms are to be saved that are no blank forms themselves */
export async function keepAnswers(
  paths: readonly string[],
  asked: Asked,
  files: Files,
  texts: Texts,
): Promise<void> {
  const present: { readonly path: string; readonly name: string }[] = [];
  for (const path of paths) {
    if ((await files.kind(path)) === "file" && (await files.size(path)) > 0)
      present.push({ path, name: parse(path).base });
  }
  const returns = await readReturns(present, asked, files);
  const kept = present.filter((file) => !returns.every((read) => read.file !== file || isBlank(read.one)));
  if (kept.length > 0) {
    throw new CommandError(texts.cli.files.wouldReplaceAnswers(kept.map(({ path }) => path)));
  }
}

/** A form in which nobody has written anything, not in the fields for the contact either. */
export function isBlank(one: Return): boolean {
  // A mail or an archive is somebody's, whatever lies in it.
  if (one.file.from) return false;
  const { contact, email, councilDate } = one.head;
  return (
    one.findings.some(({ code, parameters }) => code === "form-blank" && !parameters.elsewhere) &&
    [contact, email, councilDate].every((field) => field.trim() === "")
  );
}
