/** Files read and choices made are there as long as the pane is; whoever leaves them unsaved is asked. */
import type { Dialog, Page } from "playwright-core";
import { withProgram } from "../programs";
import { answerQuestion, question, remarkedReturns } from "./excelSteps";
import { downloaded, goHome, openPane, startWorld, type World } from "./pane";
import { fewerAnswers, rivals } from "./returns";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.end());

const NOT_MADE = "Overblikket er ikke lavet endnu";

/** Three files are read, and it is chosen which of Bornholm's two counts. */
async function gathered(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Saml svar" }).click();
  const files = [...(await rivals()), ...(await remarkedReturns(["201"]))];
  await page.locator("[data-picks=returns]").setInputFiles(files);
  await page.getByRole("button", { name: "Brug Bornholm B.xlsx" }).click();
  await page.getByText("2 af 29 kommuner har svaret").waitFor();
}

/** What the browser itself asks when the page is to go; every time it is told to stay. */
function staying(page: Page): readonly Dialog[] {
  const asked: Dialog[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog);
    void dialog.dismiss();
  });
  return asked;
}

for (const excel of [true, false]) {
  const where = excel ? "in Excel" : "in a browser";
  withProgram("chromium", `${where}, back to the start asks, and everything is still there`, async () => {
    const { page, trouble } = await openPane(world, excel ? { excel } : {});
    await gathered(page);
    await goHome(page);
    await question(page).getByRole("heading", { name: NOT_MADE }).waitFor();
    await answerQuestion(page, "Bliv her");
    await page.getByRole("heading", { name: "Se svarene igennem" }).waitFor();
    await goHome(page);
    await answerQuestion(page, "Gå til forsiden");
    await page.getByRole("heading", { name: "Hvad vil du?" }).waitFor();
    await page.getByRole("button", { name: "Saml svar" }).click();
    await page.getByText("2 af 29 kommuner har svaret").waitFor();
    await page.getByText("Bornholm B.xlsx tæller med for Bornholm.").waitFor();
    expect(trouble).toEqual([]);
  });
}

withProgram("chromium", "help and settings take nothing away, and nobody is asked", async () => {
  const { page } = await openPane(world);
  await gathered(page);
  await page.getByRole("button", { name: "Hjælp" }).click();
  await page.getByRole("heading", { name: "Hjælp" }).waitFor();
  await goHome(page);
  await page.getByRole("button", { name: "Saml svar" }).click();
  await page.getByText("Bornholm B.xlsx tæller med for Bornholm.").waitFor();
});

withProgram("chromium", "loading the page anew and closing it ask, until the overview is made", async () => {
  const { page } = await openPane(world);
  const asked = staying(page);
  await gathered(page);
  await page.evaluate(() => setTimeout(() => location.reload()));
  await page.waitForTimeout(500);
  expect(asked.map((dialog) => dialog.type())).toEqual(["beforeunload"]);
  await page.close({ runBeforeUnload: true });
  await page.waitForTimeout(500);
  expect(asked.map((dialog) => dialog.type())).toEqual(["beforeunload", "beforeunload"]);
  await page.getByText("2 af 29 kommuner har svaret").waitFor();

  await downloaded(page, "Lav overblik");
  await page.getByText("Sådan ser overblikket ud").waitFor();
  await page.reload();
  await page.getByRole("heading", { name: "Hvad vil du?" }).waitFor();
  expect(asked).toHaveLength(2);
});

withProgram("chromium", "starting over asks, and so does another overview", async () => {
  const { page } = await openPane(world);
  await gathered(page);
  const { path } = await downloaded(page, "Lav overblik");
  await page.getByRole("button", { name: "Begynd forfra" }).click();
  await page.getByRole("heading", { name: "Saml svar" }).waitFor();

  const [file = ""] = await remarkedReturns(["153"]);
  await page.locator("[data-picks=returns]").setInputFiles([file]);
  await page.getByText("1 af 29 kommuner har svaret").waitFor();
  await page.getByRole("button", { name: "Begynd forfra" }).click();
  await answerQuestion(page, "Behold det");
  await page.getByText("1 af 29 kommuner har svaret").waitFor();

  await goHome(page);
  await answerQuestion(page, "Gå til forsiden");
  await page.locator("[data-picks=form-or-overview]").setInputFiles(path);
  await page.getByRole("button", { name: "Saml flere svar" }).click();
  await question(page).getByRole("heading", { name: "Der er et andet overblik i gang" }).waitFor();
  await answerQuestion(page, "Fortsæt med det");
  await page.getByText("1 af 29 kommuner har svaret").waitFor();
  await goHome(page);
  await answerQuestion(page, "Gå til forsiden");
  await page.getByRole("button", { name: "Saml flere svar" }).click();
  await answerQuestion(page, "Begynd på dette i stedet");
  await page.getByText("Det husker 3 skemaer").waitFor();
});

withProgram("chromium", "a newer return that says less waits, with the differences shown", async () => {
  const { page } = await openPane(world, { view: "collect" });
  await page.locator("[data-picks=returns]").setInputFiles([...(await fewerAnswers())]);
  const which = page.getByRole("region", { name: "Allerød har sendt flere skemaer. Hvilket gælder?" });
  await which.getByText("Det nyeste har 9 svar, et ældre har 12").first().waitFor();
  await which.getByText("Se forskellene").click();
  await expect(which.getByText("Lilla").count()).resolves.toBe(3);
  await which.getByRole("button", { name: "Brug Allerød.xlsx" }).click();
  await page.getByText("1 af 29 kommuner har svaret").waitFor();
  // The one that was passed over shows what it answers differently.
  await page.locator("summary").filter({ hasText: "Allerød ny.xlsx" }).click();
  await page.getByRole("heading", { name: "Forskelle fra Allerød.xlsx" }).waitFor();
  expect(await page.getByRole("definition").filter({ hasText: "Lilla" }).count()).toBe(3);
});
