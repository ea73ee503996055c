/** A set and a recipient → the blank form as a Word document, named after whose it is. */
import type { NamedFile, Recipient } from "../../app/order";
import { formOf } from "../../core/forms";
import { papersOf } from "../../core/forms/papers";
import type { Definition } from "../../core/sets/definition";
import type { Texts } from "../../language";
import { safeFileName } from "../../workbook/fileName";
import { CommandError } from "../system/commandError";
import { makePaper } from "./makePaper";

/**
 * @param madeAt ISO 8601 in UTC; the same moment gives the same bytes
 * @throws CommandError when the form type has no form in Word
 */
export async function makeWordForm(
  set: Definition,
  { name, municipalities }: Recipient,
  madeAt: string,
  texts: Texts,
): Promise<NamedFile> {
  const describe = papersOf(set).form;
  if (describe === null) throw new CommandError(texts.cli.usage.paperNotOfType("form", set.id));
  const description = describe({ definition: set, municipalities, name, madeAt, texts });
  return {
    name: `${safeFileName(formOf(set).fileName(name, texts))}.docx`,
    bytes: new Uint8Array(await makePaper(description)),
  };
}
