/** Turns any text into what a cell can hold. */
import { ImpossibleDescription } from "../../../../workbook/impossibleDescription";
import { LONGEST_TEXT } from "../../../../workbook/longestText";
import { xstring } from "../../../ooxml/write/xstring";

/**
 * The text as `xstring` writes it.
 *
 * @throws ImpossibleDescription for a text that fits no cell
 */
export function fitting(text: string): string {
  if (text.length > LONGEST_TEXT)
    throw new ImpossibleDescription(`A text of ${text.length} characters fits no cell`);
  return xstring(text);
}
