/** Turns the elements of a run that stand for a character, and its texts, into text. */
import { trimmed } from "../../../workbook/trimmed";
import { isSignFont, signOf } from "../../../workbook/signs";
import type { Attributes } from "../../ooxml/read/xml/attributes";

/** "" for every other element. A soft hyphen is only a place where a line may break. */
export function runText(name: string, attributes: Attributes): string {
  switch (name) {
    case "tab":
    case "ptab":
      return "\t";
    case "br":
    case "cr":
      return "\n";
    case "noBreakHyphen":
      return "\u2011";
    case "sym":
      return symbol(attributes.getPrefixed("font") ?? "", attributes.getPrefixed("char"));
    default:
      return "";
  }
}

/** Of a font of letters, the letter; a sign of a font of signs is the sign that everybody has. */
function symbol(font: string, written: string | undefined): string {
  const code = /^[0-9a-f]{2,4}$/i.test(written ?? "") ? Number.parseInt(written ?? "", 16) : 0;
  if (isSignFont(font) || (code >= 0xf000 && code <= 0xf0ff)) return signOf(font, code);
  return code >= 0x20 && (code < 0xd800 || code >= 0xe000) ? String.fromCharCode(code) : "";
}

/** Word shows blanks at the ends of a text only where it is told to keep them, and line feeds as blanks. */
export function writtenText(text: string, preserved: boolean): string {
  return (preserved ? text : trimmed(text, " \t\n")).replaceAll("\n", " ");
}
