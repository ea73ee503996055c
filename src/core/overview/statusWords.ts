/** Which word stands for each outcome in the sheet Data: the only words that anything counts. */
import type { Texts } from "../../language";
import type { Outcome } from "./observations";

export function statusWords(texts: Texts): Readonly<Record<Outcome, string>> {
  return { ...texts.status.labels, ...texts.overview.cells };
}

/** SKAL or KAN, as they are written in headings. */
export function kindWord(kind: "skal" | "kan", texts: Texts): string {
  return kind === "skal" ? texts.overview.skal : texts.overview.kan;
}
