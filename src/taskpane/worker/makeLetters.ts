/** Returns and the secretariat's words → a draft reply to each municipality that has something to do. */
import { formOf } from "../../core/forms";
import { buildLedger } from "../../core/ledger/buildLedger";
import { describeReplies } from "../../core/replies/describeReplies";
import { letterFile } from "../../core/replies/letterFile";
import { textsOf } from "../../language";
import type { Job, NamedFile } from "./jobs";

export function makeLetters({ order, language }: Extract<Job, { job: "letters" }>): readonly NamedFile[] {
  const texts = textsOf(language);
  return describeReplies(buildLedger({ ...order, set: formOf(order.set) }), texts).map((reply) => {
    const { name, text } = letterFile(reply, texts);
    return { name, bytes: new TextEncoder().encode(text) };
  });
}
