/** Turns a workbook's bytes into what Microsoft's Open XML SDK objects to. */
import { openXmlObjections, temporaryFile } from "../programs";

/** One line for each objection: part, place, objection. None is filtered away. */
export function sdkObjections(bytes: Uint8Array): readonly string[] {
  return openXmlObjections(temporaryFile("workbook.xlsx", bytes));
}
