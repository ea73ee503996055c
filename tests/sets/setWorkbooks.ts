/** Set workbooks for tests: written, read back, and altered in between. */
import { readWorkbook, writeWorkbook } from "../../src/adapters/xlsx";
import type { SetWorkbookContent } from "../../src/core/forms/contract/setWorkbook";
import type { ParsedDefinition } from "../../src/core/forms/contract/formType";
import { openSetWorkbook, setWorkbooksOf } from "../../src/core/forms/setWorkbooks";
import { kkrNames, WHOLE_COUNTRY } from "../../src/core/respondents/municipalitiesOfKkr";
import type { Definition } from "../../src/core/sets/definition";
import { builtInSets, registry } from "../../src/data";
import { type LanguageName, textsOf } from "../../src/language";
import type { WorkbookDescription } from "../../src/workbook/description";

export const OLD = builtIn("kkr-hovedstaden-2015");
export const NEW = builtIn("kkr-hovedstaden-2016-2017");

function builtIn(id: string): Definition {
  const set = builtInSets.find((one) => one.id === id);
  if (!set) throw new Error(`${id} is gone.`);
  return set;
}

export function described(content: SetWorkbookContent, language: LanguageName = "da"): WorkbookDescription {
  const { describe } = setWorkbooksOf(NEW);
  if (!describe) throw new Error(`${NEW.id} has no workbook.`);
  return describe({
    content,
    known: builtInSets.map(({ id }) => id),
    kkr: [...kkrNames(registry), WHOLE_COUNTRY],
    madeAt: "2018-02-05T08:00:00Z",
    texts: textsOf(language),
  });
}

export const whole = (definition: Definition, previous: Definition | null): SetWorkbookContent => ({
  kind: "whole",
  definition,
  previous,
});

export async function readBack(description: WorkbookDescription): Promise<ParsedDefinition> {
  return readSet(await writeWorkbook(description));
}

/** As the command line reads it, among the built-in sets. */
export function readSet(bytes: Uint8Array): ParsedDefinition {
  const read = readWorkbook(bytes);
  if (!read.readable) throw new Error(`Unreadable: ${read.reason}`);
  const opened = openSetWorkbook(read.snapshot);
  if (!opened) throw new Error("It is not known as a set workbook.");
  const previous = builtInSets.find(({ id }) => id === opened.previousSet) ?? null;
  return opened.parse({ builtIn: builtInSets, registry, previous });
}
