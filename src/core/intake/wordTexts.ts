/** Tells the form's own texts in a Word document, where several stand in one cell and words are put before them. */
import { comparable } from "../status/comparable";
import type { FormTexts } from "./formTexts";

/** "Tema 2: …", "2. …", "SKAL: …", "• …". */
const BEFORE =
  /^[\s•▪–-]*((tema|theme)\s*)?(\d+(\.\d+)*\s*[.:)–-]?|(skal|kan)\s*[:–-]|(tema|theme)\s*[:–-])?\s*/i;
const ALONE = /^[\s•▪–-]*((tema|theme)\s*\d*|skal|kan)?[\s.:)–-]*$/i;

/** Every line of the text is the form's own. */
export function isOurText(text: string, texts: FormTexts): boolean {
  if (texts.has(comparable(text))) return true;
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .every((line) => {
      const bare = line.replace(BEFORE, "");
      return ALONE.test(line) || texts.has(comparable(line)) || (bare !== "" && texts.has(comparable(bare)));
    });
}
