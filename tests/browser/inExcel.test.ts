/** The pane beside Excel: Microsoft's office.js, unmodified, in a real browser, on the emulated Excel. */
import type { Page } from "playwright-core";
import { withProgram } from "../programs";
import { goHome, openPane, startWorld, type OpenPane, type World } from "./pane";
import { nameless, plainReturns, rivals } from "./returns";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.end());

const SHEET = "Fremdriftsskema";

/** The person in front of Excel types or pastes; no dropdown stands in the way of pasting. */
const types = (page: Page, cell: string, value: string) =>
  page.evaluate(([at, words]) => window.emulatedExcel?.user.types("Fremdriftsskema", at, words), [
    cell,
    value,
  ] as const);

const sheets = (page: Page) =>
  page.evaluate(() => window.emulatedExcel?.workbook.sheets.map(({ name }) => name) ?? []);

const cellIn = (page: Page, sheet: string, cell: string) =>
  page.evaluate(
    ([name, at]) => window.emulatedExcel?.dump().sheets.find((one) => one.name === name)?.cells[at]?.value,
    [sheet, cell] as const,
  );

const faults = (page: Page) => page.evaluate(() => window.emulatedExcel?.faults() ?? []);

/** A form for Ballerup in the open workbook, made as the secretariat makes it. */
async function withForm(): Promise<OpenPane> {
  const pane = await openPane(world, { excel: true });
  const { page } = pane;
  await page.getByRole("button", { name: "Lav skemaer" }).click();
  await page.getByLabel("Kommune", { exact: true }).selectOption({ label: "Ballerup" });
  await page.getByRole("button", { name: "Lav skemaet her" }).click();
  await page.getByText("Skemaet til Ballerup er lavet.").waitFor();
  return pane;
}

/** The same workbook, as the municipality opens it: the first screen shows the form. */
async function openedByMunicipality(): Promise<OpenPane> {
  const pane = await withForm();
  await goHome(pane.page);
  await pane.page.getByRole("heading", { name: "Fremdriftsskema for Ballerup" }).waitFor();
  return pane;
}

withProgram("chromium", "the secretariat makes a form in the open workbook", async () => {
  const { page, trouble } = await withForm();
  expect(await sheets(page)).toEqual(expect.arrayContaining(["Ark1", SHEET, "Vejledning", "_fremdrift"]));
  expect(await cellIn(page, SHEET, "D4")).toBe("Ballerup");
  expect(await faults(page)).toEqual([]);
  expect(trouble).toEqual([]);
});

withProgram(
  "chromium",
  "the municipality types, pastes a wrong word, is told, repairs, and is done",
  async () => {
    const { page, trouble } = await openedByMunicipality();
    await page.getByText("0 af 12 besvaret").first().waitFor();
    await page.getByRole("heading", { name: "Mangler (5)" }).waitFor();

    await types(page, "C11", "Grøn");
    await page.getByText("1 af 12 besvaret").first().waitFor();

    await types(page, "C15", "Lilla");
    await page
      .getByRole("alert")
      .filter({ hasText: /^Se her: .*Lilla.*C15/ })
      .waitFor();
    await page.getByText("sat noget ind oven i en rulleliste").waitFor();
    await page.getByRole("button", { name: "Gendan lister og farver" }).click();
    await page.getByText("Lister og farver er på plads igen. Svarene er ikke ændret.").waitFor();
    expect(await cellIn(page, SHEET, "C15")).toBe("Lilla");

    await page.getByRole("button", { name: /\(C15\)/ }).click();
    await page.waitForFunction(() => window.emulatedExcel?.workbook.selection.area.from.row === 15);

    for (const cell of ["C15", "C23", "C30", "C38"]) await types(page, cell, "Grøn");
    await page.getByText("Klar til at sende").waitFor();
    await page.getByLabel("Behandlet i kommunalbestyrelsen").fill("2017-11-27");
    await page.getByRole("button", { name: "Skriv datoen i skemaet" }).click();
    await page.getByText("I skemaet står 27. november 2017.").waitFor();
    await page.getByRole("button", { name: "Kontrollér" }).click();
    await page.getByText("Kontrolleret. Der er ikke noget at rette.").waitFor();
    expect(await faults(page)).toEqual([]);
    expect(trouble).toEqual([]);
  },
);

withProgram(
  "chromium",
  "the secretariat gathers 31 returns in Excel, settles what is in doubt, writes the overview",
  async () => {
    const { page, trouble } = await openPane(world, { excel: true, view: "collect" });
    const [first = "", second = ""] = await rivals();
    const files = [...(await plainReturns()), first, second, await nameless()];
    await page.getByRole("button", { name: "Vælg filer" }).waitFor();
    // The worker's script is held back, so that there is time to stop.
    await page.route("**/pane/*.js", () => undefined);
    await page.locator("[data-picks=returns]").setInputFiles(files);
    await page.getByRole("button", { name: "Stop" }).click();
    await page.getByText("Stoppet. Filerne er ikke taget med. Du kan vælge dem igen.").waitFor();
    await page.unrouteAll();
    expect(await sheets(page)).toEqual(["Ark1"]);

    await page.locator("[data-picks=returns]").setInputFiles(files);
    await page.getByRole("button", { name: "Brug Bornholm A.xlsx" }).click();
    await page.getByRole("button", { name: "Brug det ikke" }).click();
    expect(await sheets(page)).toEqual(["Ark1"]);
    await page.getByRole("button", { name: "Lav overblik" }).click();
    await page.getByText("Overblikket er lavet. Gem projektmappen.").waitFor();
    expect(await sheets(page)).toEqual(
      expect.arrayContaining(["Ark1", "Regionalt overblik", "Matrix", "Data"]),
    );
    expect(await faults(page)).toEqual([]);

    // Beside the overview: selecting a cell in Data tells where it comes from.
    await goHome(page);
    await page.getByRole("heading", { name: "Regionalt overblik" }).waitFor();
    await page.getByText("29 af 29 kommuner har svaret").waitFor();
    await page.waitForFunction(() =>
      window.emulatedExcel?.registered.some((event) => event.includes("Selection")),
    );
    await page.evaluate(() => window.emulatedExcel?.user.selects("Data", "J2"));
    await page.getByRole("definition").filter({ hasText: "København.xlsx" }).waitFor();
    expect(trouble).toEqual([]);
  },
);
