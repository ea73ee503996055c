/** Turns replies into files: for each a plain text and a draft that opens in the mail program. */
import { join } from "node:path";
import type { Ledger } from "../core/ledger/ledger";
import { describeReplies } from "../core/replies/describeReplies";
import { letterFile } from "../core/replies/letterFile";
import type { Texts } from "../language";
import { emailDraft } from "./emailDraft";
import type { Files } from "./files";
import type { NewFile } from "./replaceFiles";

/** Two files per reply, named after the municipality, e.g. "København.txt" and "København.eml". */
export function makeReplies(ledger: Ledger, folder: string, texts: Texts): readonly NewFile[] {
  return describeReplies(ledger, texts).flatMap((reply) => {
    const letter = letterFile(reply, texts);
    return [
      { path: join(folder, letter.name), bytes: new TextEncoder().encode(letter.text) },
      { path: join(folder, letter.name.replace(/txt$/, "eml")), bytes: emailDraft(reply) },
    ];
  });
}

/** Names of replies in the folder from an earlier time that these do not replace, so that nobody sends them by mistake. */
export async function olderReplies(
  folder: string,
  replies: readonly NewFile[],
  files: Pick<Files, "list">,
): Promise<readonly string[]> {
  const made = new Set(replies.map(({ path }) => path));
  return (await files.list(folder))
    .map(({ name }) => name)
    .filter((name) => /\.(txt|eml)$/i.test(name) && !name.startsWith(".") && !made.has(join(folder, name)))
    .toSorted();
}
