/** Chosen files → returns; returns and decisions → the overview and the letters. */
import type { Return } from "../../core/intake/return";
import type { LanguageName } from "../../language";
import type { CellDescription, WorkbookDescription } from "../../workbook/description";
import { isoSeconds } from "../../workbook/isoSeconds";
import type { Asked, NamedFile, OverviewOrder } from "../../app/order";
import type { Tell } from "../worker/jobs";
import { inWorker, runJob, WorkerFailure } from "./runJob";

/** Handing over a file takes the pane a moment: with no more than these at once nobody feels it. */
const FILES_AT_ONCE = 8;

/** @throws Cancelled, WorkerFailure */
export function readReturns(
  files: readonly File[],
  asked: Asked,
  signal: AbortSignal,
  tell: Tell,
): Promise<readonly Return[]> {
  return inWorker(signal, async (ask) => {
    const returns: Return[] = [];
    tell(0, files.length);
    // A mail or an archive is one file and may hold many returns.
    for (let before = 0; before < files.length; before += FILES_AT_ONCE) {
      const some = files.slice(before, before + FILES_AT_ONCE);
      const outcome = await ask({ job: "read", files: some, asked }, (portion) => {
        if (portion.about === "progress") tell(before + portion.done, files.length);
      });
      if (outcome.about !== "read") throw new WorkerFailure(outcome.about);
      returns.push(...outcome.returns);
    }
    return returns;
  });
}

export interface MadeOverview {
  readonly description: WorkbookDescription;
  readonly file: Uint8Array<ArrayBuffer>;
}

/** @throws Cancelled, WorkerFailure */
export async function makeOverview(
  order: OverviewOrder,
  language: LanguageName,
  signal: AbortSignal,
): Promise<MadeOverview> {
  const madeAt = isoSeconds(new Date());
  const cells = new Map<number, CellDescription[]>();
  const outcome = await runJob({ job: "overview", order, madeAt, language }, signal, (portion) => {
    if (portion.about !== "cells") return;
    const known = cells.get(portion.sheet);
    if (known) known.push(...portion.cells);
    else cells.set(portion.sheet, [...portion.cells]);
  });
  if (outcome.about !== "overview") throw new WorkerFailure(outcome.about);
  const sheets = outcome.description.sheets.map((sheet, at) => ({ ...sheet, cells: cells.get(at) ?? [] }));
  return { description: { ...outcome.description, sheets }, file: outcome.file };
}

/** @throws Cancelled, WorkerFailure */
export async function makeLetters(
  order: OverviewOrder,
  language: LanguageName,
  signal: AbortSignal,
): Promise<readonly NamedFile[]> {
  const outcome = await runJob({ job: "letters", order, language }, signal);
  if (outcome.about !== "letters") throw new WorkerFailure(outcome.about);
  return outcome.files;
}
