/** Returns and the secretariat's words → a draft reply to each municipality that has something to do. */
import { lettersOf } from "../../app/lettersOf";
import { ledgerOf } from "../../app/ledgerOf";
import type { NamedFile } from "../../app/order";
import { textsOf } from "../../language";
import type { Job } from "./jobs";

export function makeLetters({ order, language }: Extract<Job, { job: "letters" }>): readonly NamedFile[] {
  return lettersOf(ledgerOf(order), textsOf(language)).map(({ file }) => file);
}
