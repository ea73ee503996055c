/** A ledger → the letters to those who have something to do, each as a text file. */
import type { Ledger } from "../core/ledger/ledger";
import { describeReplies, type Reply } from "../core/replies/describeReplies";
import { letterFile } from "../core/replies/letterFile";
import type { Texts } from "../language";
import type { NamedFile } from "./order";

export interface Letter {
  readonly reply: Reply;
  /** Named after the municipality, e.g. "København.txt". */
  readonly file: NamedFile;
}

export function lettersOf(ledger: Ledger, texts: Texts): readonly Letter[] {
  return describeReplies(ledger, texts).map((reply) => {
    const { name, text } = letterFile(reply, texts);
    return { reply, file: { name, bytes: new TextEncoder().encode(text) } };
  });
}
