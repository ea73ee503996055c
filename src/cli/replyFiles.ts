/** Turns replies into files: for each a plain text and a draft that opens in the mail program. */
import { join } from "node:path";
import type { Ledger } from "../core/ledger/ledger";
import { describeReplies } from "../core/replies/describeReplies";
import type { Texts } from "../language";
import { emailDraft } from "./emailDraft";
import { safeFileName } from "../workbook/fileName";
import type { Files } from "./files";
import type { NewFile } from "./replaceFiles";

/** Two files per reply, named after the municipality, e.g. "København.txt" and "København.eml". */
export function makeReplies(ledger: Ledger, folder: string, texts: Texts): readonly NewFile[] {
  return describeReplies(ledger, texts).flatMap((reply) => {
    const name = safeFileName(reply.municipality.name);
    // The byte order mark tells older Windows programs that æ, ø and å are written as UTF-8.
    const text = `\uFEFF${reply.to ? `${reply.to}\n` : ""}${reply.subject}\n\n${reply.text}`;
    return [
      {
        path: join(folder, `${name}.txt`),
        bytes: new TextEncoder().encode(text.replaceAll("\n", "\r\n")),
      },
      { path: join(folder, `${name}.eml`), bytes: emailDraft(reply) },
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
    .filter((name) => /\.(txt|eml)$/i.test(name) && !name.startsWith(".") && !made.has(join(folder, name)))
    .toSorted();
}
