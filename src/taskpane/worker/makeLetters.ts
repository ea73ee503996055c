/** Returns and the secretariat's words → a draft reply to each municipality that has something to do. */
import { keepLedger } from "../../core/ledger/keepLedger";
import { describeReplies } from "../../core/replies/describeReplies";
import { textsOf } from "../../language";
import { safeFileName } from "../../workbook/fileName";
import type { Job, NamedFile } from "./jobs";

export function makeLetters({ order, language }: Extract<Job, { job: "letters" }>): readonly NamedFile[] {
  return describeReplies(keepLedger(order), textsOf(language)).map(({ municipality, to, subject, text }) => ({
    name: `${safeFileName(municipality.name)}.txt`,
    // Windows' own editor wants both signs at a line's end.
    bytes: new TextEncoder().encode(
      [...(to === null ? [] : [to]), subject, "", text].join("\n").replaceAll("\n", "\r\n"),
    ),
  }));
}
