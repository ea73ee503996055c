/** What a person does and sees in the workbook beside the pane, and the short ways to a form or an overview in it. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { filledForm } from "../cli/returnFiles";
import { temporaryFolder } from "../programs";

/** The person in front of Excel types or pastes; no dropdown stands in the way of pasting. */
export const types = (page: Page, sheet: string, cell: string, value: string) =>
  page.evaluate(([name, at, words]) => window.emulatedExcel?.user.types(name, at, words), [
    sheet,
    cell,
    value,
  ] as const);

export const sheetsIn = (page: Page) =>
  page.evaluate(() => window.emulatedExcel?.workbook.sheets.map(({ name }) => name) ?? []);

export const cellIn = (page: Page, sheet: string, cell: string) =>
  page.evaluate(
    ([name, at]) => window.emulatedExcel?.dump().sheets.find((one) => one.name === name)?.cells[at]?.value,
    [sheet, cell] as const,
  );

/** All that stands in the workbook; a property that holds nothing is none. */
export const everything = (page: Page) =>
  page.evaluate(() =>
    JSON.stringify(window.emulatedExcel?.dump(), (_key, value: unknown) =>
      value === "" ? undefined : value,
    ),
  );

/** How many new workbooks were opened. */
export const newWorkbooks = (page: Page) =>
  page.evaluate(() => window.emulatedExcel?.workbook.created.length ?? 0);

/** Where a sheet has the row of a key ("201|1.1") and the column below a heading. */
export async function placeOf(page: Page, sheet: string, key: string, heading: string): Promise<string> {
  const cells = await page.evaluate(
    (name) =>
      Object.entries(window.emulatedExcel?.dump().sheets.find((one) => one.name === name)?.cells ?? {}).map(
        ([at, { value }]) => [at, String(value)] as const,
      ),
    sheet,
  );
  // A file is named among the municipalities too, above the list of files.
  const at = (text: string) => cells.findLast(([, value]) => value === text)?.[0] ?? "";
  return at(heading).replace(/\d/g, "") + at(key).replace(/\D/g, "");
}

export async function makeFormHere(page: Page, municipality: string): Promise<void> {
  await page.getByLabel("Kommune", { exact: true }).selectOption({ label: municipality });
  await page.getByRole("button", { name: "Lav skemaet her" }).click();
}

/** Three statuses and a remark, as Ballerup may have begun. */
export async function answersOfBallerup(page: Page): Promise<void> {
  const sheet = "Fremdriftsskema";
  for (const cell of ["C11", "C15", "C23"]) await types(page, sheet, cell, "Grøn");
  await types(page, sheet, "D11", "Vi er godt i gang.");
}

/** Returns from these municipalities, each with a remark on 1.1, saved at this time. */
export async function remarkedReturns(
  codes: readonly string[],
  savedAt = "2017-11-20T09:00:00Z",
): Promise<readonly string[]> {
  const folder = temporaryFolder();
  return Promise.all(
    codes.map(async (code) => {
      const path = join(folder, `${code}.xlsx`);
      const answers = { "1.1": ["Gul", `Bemærkning fra ${code}.`] } as const;
      writeFileSync(path, await filledForm({ codes: [code], answers, savedAt }));
      return path;
    }),
  );
}

export const question = (page: Page) => page.getByRole("dialog");

export async function answerQuestion(page: Page, choice: string): Promise<void> {
  await question(page).getByRole("button", { name: choice, exact: true }).click();
}
