/** Tells the form's own texts in a Word document, where several stand in one cell and words are put before them. */
import { BLANKS, trimmed } from "../../workbook/trimmed";
import type { FormTexts } from "./formTexts";
import type { Written } from "./written";

/** "Tema 2: …", "2. …", "SKAL: …", "• …". */
const BEFORE =
  /^[\s•▪–-]*((tema|theme)\s*)?(\d+(\.\d+)*\s*[.:)–-]?|(skal|kan)\s*[:–-]|(tema|theme)\s*[:–-])?\s*/i;
/** "• SKAL:", "Tema 2.", "–": said of the texts beside them, without these signs. */
const ALONE = /^((tema|theme)\s*\d*|skal|kan)?$/i;
const OPENING = `•▪–-${BLANKS}`;
const CLOSING = `.:)–-${BLANKS}`;

/** Every line of the text is the form's own. */
export function isOurText(written: Written, texts: FormTexts): boolean {
  if (texts.has(written)) return true;
  return written.text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .every((line) => {
      const bare = line.replace(BEFORE, "");
      return (
        ALONE.test(trimmed(line, OPENING, CLOSING)) ||
        texts.has(written.part(line)) ||
        (bare !== "" && texts.has(written.part(bare)))
      );
    });
}
