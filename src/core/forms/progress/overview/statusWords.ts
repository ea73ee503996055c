/** Which word stands for each outcome in the sheet Data: the only words that anything counts. */
import type { Texts } from "../../../../language";
import type { Kind } from "../set/recommendationSet";
import type { Outcome } from "./observations";

export function statusWords(texts: Texts): Readonly<Record<Outcome, string>> {
  return { ...texts.status.labels, ...texts.overview.cells };
}

/** SKAL or KAN, as they are written in headings. */
export function kindWord(kind: Kind, texts: Texts): string {
  return texts.status[kind];
}
