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
afterEach(() => world.closePanes());
afterAll(() => world.end());

const FORM = "Fremdriftsskema";

/** The person picks from a dropdown and goes on to another cell. */
async function chooses(page: Page, cell: string, value: string): Promise<void> {
  const selects = (at: string) =>
    page.evaluate((there) => window.emulatedExcel?.user.selects("Fremdriftsskema", there), at);
  await selects(cell);
  // Nobody is quicker than Excel's own events.
  await page.waitForTimeout(300);
  await page.evaluate(([at, word]) => window.emulatedExcel?.user.chooses("Fremdriftsskema", at, word), [
    cell,
    value,
  ] as const);
  await selects("D5");
}

/** In the page the client is Excel for Windows: what it does on a Mac and on the web is tried in the contract. */
const onWindows = EXCELS.filter(([, { platform }]) => platform === undefined);

for (const [which, options] of onWindows) {
  withProgram("chromium", `with ${which}: made, replaced, taken back, filled in, and repaired`, async () => {
    const { page, trouble } = await openPane(world, { excel: { manners: options.manners } });
    await page.getByRole("button", { name: "Lav skemaer" }).click();
    await makeFormHere(page, "Ballerup");
    await page.getByText("Skemaet til Ballerup er lavet.").waitFor();
    // A form has neither charts nor, in what is said, more than what this Excel refuses.
    const refused = refusedBy(options).filter((kind) => kind !== "chartLooks");
    const missing = page.getByText("Excel ville ikke være med til alt.");
    expect((await missing.count()) > 0).toBe(refused.length > 0);
    await page.evaluate(() => window.emulatedExcel?.user.types("Fremdriftsskema", "C11", "Gul"));
    const before = await everything(page);
    await makeFormHere(page, "Brøndby");
    await answerQuestion(page, "Erstat det, der ligger her");
    await page.getByText("Skemaet til Brøndby er lavet.").waitFor();
    expect(await cellIn(page, FORM, "D4")).toBe("Brøndby");
    await page.getByRole("button", { name: "Fortryd", exact: true }).click();
    await page.getByText("Det er fortrudt.").waitFor();
    expect(await everything(page)).toBe(before);

    await goHome(page);
    await page.getByText("1 af 12 besvaret").first().waitFor();
    await chooses(page, "C15", "Grøn");
    await page.getByText("2 af 12 besvaret").first().waitFor();
    await page.getByRole("button", { name: "Gendan lister og farver" }).click();
    await page.getByText("Lister og farver er på plads igen.").waitFor();
    expect(trouble).toEqual([]);
  });
}
