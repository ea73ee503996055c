/** Turns replies into files: for each a plain text and a draft that opens in the mail program. */
import { join } from "node:path";
import { lettersOf } from "../../app/lettersOf";
import type { Ledger } from "../../core/ledger/ledger";
import type { Reply } from "../../core/replies/describeReplies";
import { isOurLetter } from "../../core/replies/letterFile";
import type { Texts } from "../../language";
import { emailDraft, isOurDraft } from "../../app/emailDraft";
import type { Ends, Files } from "../system/files";
import { CommandError } from "../system/commandError";
import { strangersAt } from "./outputs";
import type { NewFile } from "../system/replaceFiles";

/** Two files per reply, named after the municipality, e.g. "København.txt" and "København.eml". */
export function makeReplies(ledger: Ledger, folder: string, texts: Texts): readonly NewFile[] {
  return lettersOf(ledger, texts).flatMap(({ reply, file: { name, bytes } }) => [
    { path: join(folder, name), bytes },
    { path: join(folder, name.replace(/txt$/, "eml")), bytes: draftOf(reply) },
  ]);
}

function draftOf({ to, subject, text }: Reply): Uint8Array {
  const address = to ?? "";
  return emailDraft({ to: [{ name: "", address }], subject, text, attachments: [] });
}

/** Is it a reply that we have written, by what stands in it? */
export function isOurReply(path: string, { first }: Ends): boolean {
  const beginning = new TextDecoder("utf-8", { ignoreBOM: true }).decode(first);
  return /\.eml$/i.test(path) ? isOurDraft(beginning) : isOurLetter(beginning);
}

/** @throws CommandError naming the files that stand where replies are to be saved and are none of ours */
export async function keepLetters(replies: readonly NewFile[], files: Files, texts: Texts): Promise<void> {
  const places = replies.map(({ path }) => ({ path, isOurs: (ends: Ends) => isOurReply(path, ends) }));
  const strangers = await strangersAt(places, files);
  if (strangers.length > 0) throw new CommandError(texts.cli.files.notOurs(strangers));
}

/** Names of replies in the folder from an earlier time that these do not replace, so that nobody sends them by mistake. */
export async function olderReplies(
  folder: string,
  replies: readonly NewFile[],
  files: Pick<Files, "kind" | "list">,
): Promise<readonly string[]> {
  if ((await files.kind(folder)) === null) return [];
  const made = new Set(replies.map(({ path }) => path));
  return (await files.list(folder))
    .map(({ name }) => name)
    .filter((name) => /\.(txt|eml)$/i.test(name) && !name.startsWith(".") && !made.has(join(folder, name)))
    .toSorted();
}
