/** The pane's screens, as somebody walks to them in either language: what every way there begins with. */
import type { Page } from "playwright-core";
import { nameless, plainReturns, rivals } from "./returns";

export const button = (page: Page, name: RegExp) => page.getByRole("button", { name }).first();

export async function makeForm(page: Page): Promise<void> {
  await button(page, /^(Lav skemaer|Make forms)$/).click();
  await page.locator("select").nth(1).selectOption("151");
  // In Excel the sheet itself stands beside; in a browser it is shown here.
  await page
    .getByRole("table")
    .or(button(page, /^(Lav skemaet her|Make the form here)$/))
    .first()
    .waitFor();
}

export async function readReturns(page: Page): Promise<void> {
  await button(page, /^(Saml svar|Gather returns)$/).click();
  const files = [...(await plainReturns()), ...(await rivals()), await nameless()];
  await page.locator("[data-picks=returns]").setInputFiles(files);
  await page
    .getByRole("heading", { level: 1, name: /^(Se svarene igennem|Look through the returns)$/ })
    .waitFor();
}

export async function formHere(page: Page): Promise<void> {
  await makeForm(page);
  await button(page, /^(Lav skemaet her|Make the form here)$/).click();
  await page.getByText(/er lavet|is made/).waitFor();
  await button(page, /^(Til forsiden|Home)$/).click();
  await button(page, /^(Kontrollér|Check)$/).waitFor();
}

/** The overview of the 28 plain returns and no more, in the open workbook. */
export async function overviewHere(page: Page): Promise<void> {
  await button(page, /^(Saml svar|Gather returns)$/).click();
  await page.locator("[data-picks=returns]").setInputFiles([...(await plainReturns())]);
  await writeHere(page);
  await page.getByText(/^(Overblikket er lavet|The overview is made)/).waitFor();
}

export const writeHere = (page: Page) => button(page, /^(Lav overblik|Make overview)$/).click();
export const undo = (page: Page) => button(page, /^(Fortryd|Undo)$/).click();
export const asks = (page: Page) => page.getByRole("dialog").getByRole("button").nth(1).waitFor();

/** Out of a question by Escape, which leaves all as it is. */
export async function goesBack(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "hidden" });
}

/** The part about papers comes when the rest of a screen is already there. */
export const papersThere = (page: Page) => page.getByText(/^(Word-dokumenter|Word documents)$/).waitFor();

/** The person beside the pane types into the second sheet: the form, or the overview's first. */
export const types = (page: Page, cell: string, value: string) =>
  page.evaluate(
    ([at, words]) => {
      const sheet = window.emulatedExcel?.workbook.sheets[1]?.name ?? "";
      window.emulatedExcel?.user.types(sheet, at, words);
    },
    [cell, value] as const,
  );

/** Scripts that are asked for from now on never come: whatever waits for them goes on waiting. */
export const holdScripts = (page: Page) => page.route("**/pane/*.js", () => undefined);
