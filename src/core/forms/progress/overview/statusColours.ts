/** Status words in cells → their colours, as conditional formats that follow when a word is corrected. */
import type { Texts } from "../../../../language";
import { quoted } from "../../../../workbook/content";
import type { ConditionalFormat } from "../../../../workbook/description";
import { OUTCOMES } from "./observations";
import { statusWords } from "./statusWords";
import { OUTCOME_LOOK } from "./styles";

/** @param first the range's upper left cell */
export function statusColours(range: string, first: string, texts: Texts): readonly ConditionalFormat[] {
  const words = statusWords(texts);
  return OUTCOMES.filter((outcome) => OUTCOME_LOOK[outcome].fill !== "#FFFFFF").map((outcome) => ({
    range,
    formula: `${first}=${quoted(words[outcome])}`,
    fill: OUTCOME_LOOK[outcome].fill,
    font: { colour: OUTCOME_LOOK[outcome].text },
  }));
}
