/** What has changed between two sets → a file of it, in Word or in Excel as its ending says. */
import { writeWorkbook } from "../../adapters/xlsx";
import type { ComparisonRequest } from "../../core/forms/contract/setWorkbook";
import { papersOf } from "../../core/forms/papers";
import { setWorkbooksOf } from "../../core/forms/setWorkbooks";
import { makePaper } from "../output/makePaper";
import { checkOutputFile, save } from "../output/outputs";
import { PACKING_IN_NODE } from "../output/packing";
import { CommandError } from "../system/commandError";
import type { Environment } from "../system/environment";
import { keepWhatIsThere } from "./keepWhatIsThere";

/** @throws CommandError when something stands there, or nothing can be saved there */
export async function saveComparison(
  path: string,
  request: ComparisonRequest,
  { files }: Environment,
): Promise<void> {
  const { next, texts } = request;
  const ending = /\.(docx|xlsx)$/.exec(path.toLowerCase())?.[0];
  if (ending === undefined) throw new CommandError(texts.cli.files.noComparisonEnding(path));
  await checkOutputFile(path, ending, files, texts);
  await keepWhatIsThere(path, files, texts);
  const bytes = await bytesOf(ending === ".docx", request);
  if (bytes === null) throw new CommandError(texts.cli.usage.paperNotOfType("compare", next.id));
  await save([{ path, bytes }], files, texts);
}

/** Null where the form type has no such file. */
async function bytesOf(inWord: boolean, request: ComparisonRequest): Promise<Uint8Array | null> {
  const { next } = request;
  if (inWord) {
    const paper = papersOf(next).comparison?.(request);
    return paper ? makePaper(paper) : null;
  }
  const workbook = setWorkbooksOf(next).comparison?.(request);
  return workbook ? writeWorkbook(workbook, PACKING_IN_NODE) : null;
}
