/** The pane's way through a whole form, beside every Excel that is less kind than the others. */
import type { Page } from "playwright-core";
import { EXCELS, refusedBy } from "../contract/excels";
import { withProgram } from "../programs";
import { answerQuestion, cellIn, everything, makeFormHere } from "./excelSteps";
import { goHome, openPane, startWorld, type World } from "./pane";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.end());

const FORM = "Fremdriftsskema";

/** The person picks from a dropdown and goes on to another cell. */
const chooses = (page: Page, cell: string, value: string) =>
  page.evaluate(
    ([at, word]) => {
      window.emulatedExcel?.user.selects("Fremdriftsskema", at);
      window.emulatedExcel?.user.chooses("Fremdriftsskema", at, word);
      window.emulatedExcel?.user.selects("Fremdriftsskema", "D5");
    },
    [cell, value] as const,
  );

/** In the page the client is Excel for Windows: what it does on a Mac and on the web is tried in the contract. */
const onWindows = EXCELS.filter(([, { platform }]) => platform === undefined);

for (const [which, options] of onWindows) {
  withProgram("chromium", `with ${which}: made, filled in, repaired, replaced, and taken back`, async () => {
    const { page, trouble } = await openPane(world, { excel: { ...options, excelApi: "1.14" } });
    await page.getByRole("button", { name: "Lav skemaer" }).click();
    await makeFormHere(page, "Ballerup");
    await page.getByText("Skemaet til Ballerup er lavet.").waitFor();
    // A form has neither charts nor, in what is said, more than what this Excel refuses.
    const refused = refusedBy(options).filter((kind) => kind !== "chartLooks");
    const missing = page.getByText("Excel ville ikke være med til alt.");
    expect((await missing.count()) > 0).toBe(refused.length > 0);
    await goHome(page);
    await page.getByText("0 af 12 besvaret").first().waitFor();

    await chooses(page, "C11", "Grøn");
    await page.getByText("1 af 12 besvaret").first().waitFor();
    await page.evaluate(() => window.emulatedExcel?.user.types("Fremdriftsskema", "C15", "Lilla"));
    await page.getByRole("button", { name: "Gendan lister og farver" }).click();
    await page.getByText("Lister og farver er på plads igen.").waitFor();

    const before = await everything(page);
    await goHome(page);
    await page.getByRole("button", { name: "Lav skemaer" }).click();
    await makeFormHere(page, "Brøndby");
    await answerQuestion(page, "Erstat det, der ligger her");
    await page.getByText("Skemaet til Brøndby er lavet.").waitFor();
    expect(await cellIn(page, FORM, "D4")).toBe("Brøndby");
    await page.getByRole("button", { name: "Fortryd", exact: true }).click();
    await page.getByText("Det er fortrudt.").waitFor();
    expect(await everything(page)).toBe(before);
    expect(trouble).toEqual([]);
  });
}
