/** The pane beside an Excel that is busy, late, on a Mac, or refuses something: what is said is true, and nothing is lost. */
import { withProgram } from "../programs";
import { answersOfBallerup, everything, makeFormHere, remarkedReturns, types } from "./excelSteps";
import { goHome, openPane, startWorld, type World } from "./pane";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.end());

withProgram(
  "chromium",
  "while somebody types in a cell, the form stays on show and follows afterwards",
  async () => {
    const { page, trouble } = await openPane(world, { excel: true, view: "form" });
    await makeFormHere(page, "Ballerup");
    await page.getByText("Skemaet til Ballerup er lavet.").waitFor();
    await goHome(page);
    await page.getByText("0 af 12 besvaret").first().waitFor();
    await answersOfBallerup(page);
    await page.evaluate(() => window.emulatedExcel?.user.startsEditing());
    await page.getByRole("button", { name: "Kontrollér" }).click();
    await page.waitForTimeout(1_000);
    await page.getByRole("heading", { name: "Fremdriftsskema for Ballerup" }).waitFor();
    await page.evaluate(() => window.emulatedExcel?.user.stopsEditing());
    await page.getByText("3 af 12 besvaret").first().waitFor();
    // It still listens.
    await types(page, "Fremdriftsskema", "C30", "Gul");
    await page.getByText("4 af 12 besvaret").first().waitFor();
    expect(trouble).toEqual([]);
  },
);

withProgram(
  "chromium",
  "with another workbook in front the pane says where to go, and nothing is written",
  async () => {
    const { page } = await openPane(world, { excel: true, view: "form" });
    const before = await everything(page);
    await page.evaluate(() => window.emulatedExcel?.user.goesToAnotherWorkbook());
    await makeFormHere(page, "Ballerup");
    await page.getByText("En anden projektmappe ligger forrest. Gå tilbage til projektmappen").waitFor();
    expect(await everything(page)).toBe(before);
    await page.evaluate(() => window.emulatedExcel?.user.comesBack());
    await page.getByRole("button", { name: "Lav skemaet her" }).click();
    await page.getByText("Skemaet til Ballerup er lavet.").waitFor();
  },
);

withProgram("chromium", "what Excel refuses of the looks is told, and the data are there", async () => {
  const excel = { manners: { refuses: ["chartTitles", "pageLayout"] } } as const;
  const { page } = await openPane(world, { excel, view: "collect" });
  await page.locator("[data-picks=returns]").setInputFiles([...(await remarkedReturns(["201"]))]);
  await page.getByRole("button", { name: "Lav overblik" }).click();
  const told = page.getByRole("status").filter({ hasText: "Overblikket er lavet." });
  await told.filter({ hasText: "diagrammernes farver og titler" }).waitFor();
  await told.filter({ hasText: "sidens opsætning til print" }).waitFor();
  await goHome(page);
  await page.getByText("1 af 29 kommuner har svaret").waitFor();
});

withProgram("chromium", "where no new workbook can be opened, the file is offered", async () => {
  const excel = { manners: { refuses: ["createWorkbook"] } } as const;
  const { page } = await openPane(world, { excel, view: "form" });
  await page.getByLabel("Kommune", { exact: true }).selectOption({ label: "Ballerup" });
  await page.getByRole("button", { name: "Åbn som ny projektmappe" }).click();
  await page.getByText("Din udgave af Excel kan ikke åbne en ny projektmappe.").waitFor();
});

withProgram("chromium", "on a Mac no file is promised, and the browser is offered instead", async () => {
  const { page } = await openPane(world, { excel: { platform: "Mac" }, view: "collect" });
  await page.getByRole("button", { name: "Vælg filer" }).waitFor();
  await page.getByRole("button", { name: "Vælg en mappe" }).waitFor({ state: "detached" });
  await page.locator("[data-picks=returns]").setInputFiles([...(await remarkedReturns(["201"]))]);
  await page.getByRole("button", { name: "Lav overblik" }).waitFor();
  expect(await page.getByRole("button", { name: /^Hent/ }).count()).toBe(0);
  // What the pane asks of everything around Excel goes through here.
  await page.evaluate(() => {
    const host: object = window.external;
    const execute: unknown = Reflect.get(host, "Execute");
    Reflect.set(host, "Execute", (...given: readonly unknown[]) => {
      document.body.append(JSON.stringify(given));
      if (typeof execute === "function") Reflect.apply(execute, host, given);
    });
  });
  await page.getByRole("button", { name: "Åbn Fremdrift i browseren" }).click();
  await page.getByText(`${world.address}/taskpane.html`).waitFor();
});

withProgram("chromium", "Excel that answers late is heard, and until then that is said", async () => {
  const { page } = await openPane(world, { excel: { late: 12_000 } });
  await page.getByText("Excel svarer ikke, så her arbejder du med filer").waitFor();
  await page.getByText("er der hverken et fremdriftsskema, et overblik eller et anbefalingssæt").waitFor();
  expect(await page.getByText("Excel svarer ikke").count()).toBe(0);
});
