/** Tells the form's own texts in a Word document, where several stand in one cell and words are put before them. */
import { BLANKS, trimmed } from "../../workbook/trimmed";
import type { FormTexts } from "./formTexts";
import type { CellText } from "./cellText";

const OPENING = `•▪–-${BLANKS}`;
const CLOSING = `.:)–-${BLANKS}`;

/** Every line of the text is the form's own. */
export function isOurText(written: CellText, texts: FormTexts): boolean {
  if (texts.has(written)) return true;
  const { before, alone } = openings(texts.labels.join("|"));
  return written.text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .every((line) => {
      const bare = line.replace(before, "");
      return (
        alone.test(trimmed(line, OPENING, CLOSING)) ||
        texts.has(written.part(line)) ||
        (bare !== "" && texts.has(written.part(bare)))
      );
    });
}

/** @param labels alternatives of a pattern, e.g. "skal|kan" */
function openings(labels: string): { readonly before: RegExp; readonly alone: RegExp } {
  const known = made.get(labels);
  if (known) return known;
  const own = {
    // "Tema 2: …", "2. …", "SKAL: …", "• …".
    before: new RegExp(
      `^[\\s•▪–-]*((tema|theme)\\s*)?(\\d+(\\.\\d+)*\\s*[.:)–-]?|(${labels})\\s*[:–-]|(tema|theme)\\s*[:–-])?\\s*`,
      "i",
    ),
    // "• SKAL:", "Tema 2.", "–": said of the texts beside them, without these signs.
    alone: new RegExp(`^((tema|theme)\\s*\\d*|${labels})?$`, "i"),
  };
  made.set(labels, own);
  return own;
}

const made = new Map<string, ReturnType<typeof openings>>();
