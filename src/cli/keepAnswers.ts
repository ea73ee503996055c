/** Makes sure that a blank form never takes the place of one that somebody has filled in. */
import { parse } from "node:path";
import type { Return } from "../core/intake/return";
import type { Texts } from "../language";
import type { Files } from "./files";
import { NothingDone } from "./nothingDone";
import { readReturns, type Asked } from "./readReturns";

/** @throws NothingDone naming the filled-in forms that stand where blank ones are to be saved */
export async function keepAnswers(
  paths: readonly string[],
  asked: Asked,
  files: Files,
  texts: Texts,
): Promise<void> {
  const present: { readonly path: string; readonly name: string }[] = [];
  for (const path of paths) {
    if ((await files.kind(path)) === "file") present.push({ path, name: parse(path).base });
  }
  const returns = await readReturns(present, asked, files);
  const filled = present.filter((_, index) => isFilledIn(returns[index]));
  if (filled.length > 0) {
    throw new NothingDone(texts.cli.files.wouldReplaceAnswers(filled.map(({ path }) => path)));
  }
}

function isFilledIn(one: Return | undefined): boolean {
  if (!one) return false;
  const { contact, email, councilDate } = one.head;
  return (
    one.answers.some(
      ({ statusAsWritten, remark }) => statusAsWritten.trim() !== "" || remark.trim() !== "",
    ) || [contact, email, councilDate].some((field) => field.trim() !== "")
  );
}
