/** A set and a recipient → the blank form as a file, named after whose it is. */
import { writeWorkbook } from "../adapters/xlsx";
import type { Packing } from "../adapters/ooxml/write/zip/packing";
import { formOf } from "../core/forms";
import type { EarlierAnswers } from "../core/forms/contract/form";
import type { Definition } from "../core/sets/definition";
import type { Texts } from "../language";
import { safeFileName } from "../workbook/fileName";
import type { NamedFile, Recipient } from "./order";

/**
 * @param madeAt ISO 8601 in UTC, written into the form; the same moment gives the same bytes
 * @param packing the host's own way to deflate; what runs anywhere where none is given
 * @param earlier what these municipalities answered last time; absent where the form shall not show it
 */
export async function makeForm(
  set: Definition,
  { name, municipalities }: Recipient,
  madeAt: string,
  texts: Texts,
  packing?: Packing,
  earlier?: EarlierAnswers,
): Promise<NamedFile> {
  const form = formOf(set);
  const description = form.describe({ municipalities, name, madeAt, texts, ...(earlier ? { earlier } : {}) });
  return {
    name: `${safeFileName(form.fileName(name, texts))}.xlsx`,
    bytes: await writeWorkbook(description, packing),
  };
}

/** The one workbook in which everybody's answer is filled in; null where the form's type has none. */
export async function makeTogether(
  set: Definition,
  recipients: readonly Recipient[],
  madeAt: string,
  texts: Texts,
  packing?: Packing,
): Promise<Uint8Array | null> {
  const description = formOf(set).describeTogether?.({ recipients, madeAt, texts });
  return description ? writeWorkbook(description, packing) : null;
}
