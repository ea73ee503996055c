/** Excel fails at each request in turn: the user is told what to do, and the workbook is as it was. */
import type { Page } from "playwright-core";
import { withProgram } from "../programs";
import { excelScript, openPane, startWorld, type World } from "./pane";
import { plainReturns } from "./returns";

let world: World;
let excel: string;
beforeAll(async () => {
  excel = excelScript();
  world = await startWorld();
});
afterAll(() => world.end());

/** What stands in the workbook; a property that holds nothing is none. */
const dump = (page: Page) =>
  page.evaluate(() =>
    JSON.stringify(window.emulatedExcel?.dump(), (_key, value: unknown) =>
      value === "" ? undefined : value,
    ),
  );

/** More requests than any work sends. */
const MANY = 20;

/**
 * Presses the button again and again, each time with a failure one request later, until none is met.
 * @returns how many requests were made to fail
 */
async function failEach(page: Page, button: string, done: string): Promise<number> {
  const before = await dump(page);
  for (let request = 1; request <= MANY; request += 1) {
    await page.evaluate((at) => window.emulatedExcel?.failAt(at), request);
    await page.getByRole("button", { name: button, exact: true }).click();
    const failed = page.getByRole("alert").filter({ hasText: "Projektmappen er, som den var. Prøv igen." });
    const succeeded = page.getByText(done);
    await failed.or(succeeded).first().waitFor();
    if ((await failed.count()) === 0) return request - 1;
    expect(await dump(page)).toBe(before);
  }
  throw new Error("It never succeeded.");
}

withProgram("chromium", "while a form is made", async () => {
  const { page } = await openPane(world, { excel, view: "form" });
  await page.getByLabel("Kommune", { exact: true }).selectOption({ label: "Ballerup" });
  expect(await failEach(page, "Lav skema her", "Skemaet til Ballerup er lavet.")).toBeGreaterThan(0);
});

withProgram("chromium", "while the overview is written", async () => {
  const { page } = await openPane(world, { excel, view: "collect" });
  await page.locator("[data-picks=returns]").setInputFiles([...(await plainReturns())]);
  await page.getByText("28 af 29 kommuner har svaret").waitFor();
  expect(await failEach(page, "Skriv overblik", "Overblikket er skrevet.")).toBeGreaterThan(1);
});
