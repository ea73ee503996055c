/** Turns a set and municipalities into blank forms, ready to be saved. */
import { writeWorkbook } from "../adapters/xlsx";
import { formOf } from "../core/forms";
import type { Definition } from "../core/sets/definition";
import type { Texts } from "../language";
import type { ChosenMunicipalities } from "./chooseMunicipalities";
import { safeFileName } from "../workbook/fileName";
import { isoSeconds } from "../workbook/isoSeconds";
import { PACKING_IN_NODE } from "./packing";

export interface MadeForm {
  /** E.g. "Fremdriftsskema København.xlsx". */
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** @param madeAt written into the form; the same moment gives the same bytes */
export async function makeForm(
  set: Definition,
  { municipalities, name }: ChosenMunicipalities,
  madeAt: Date,
  texts: Texts,
): Promise<MadeForm> {
  const description = formOf(set).describe({ municipalities, name, madeAt: isoSeconds(madeAt), texts });
  return {
    fileName: safeFileName(texts.cli.files.formName(name)) + ".xlsx",
    bytes: await writeWorkbook(description, PACKING_IN_NODE),
  };
}
