/** The municipality's and the secretariat's whole work by keyboard alone, in a plain browser and beside Excel. */
import type { Page } from "playwright-core";
import { withProgram } from "../programs";
import { keyboardOf } from "./keyboard";
import { downloadOf, openPane, startWorld, type World } from "./pane";
import { nameless, plainReturns, rivals } from "./returns";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.end());

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });
const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { name, exact: true });
const list = (page: Page, name: string) => page.getByLabel(name, { exact: true });

withProgram("chromium", "forms are made, looked at and fetched", async () => {
  const { page, trouble } = await openPane(world);
  const keys = keyboardOf(page);
  await keys.press(page.getByRole("link", { name: "Gå til indholdet" }));
  await keys.arrived(page.getByRole("main"));
  await keys.press(button(page, "Lav skemaer"));
  await keys.arrived(heading(page, "Lav skemaer"));

  await keys.choose(list(page, "Kommune"), "Ballerup");
  await page.getByText("Sådan ser skemaet til Ballerup ud").waitFor();
  const one = downloadOf(page);
  await keys.press(button(page, "Hent skemaet"));
  expect((await one).name).toBe("Fremdriftsskema Ballerup.xlsx");
  await keys.press(page.getByRole("tab", { name: "Fremdriftsskema" }), "ArrowRight");
  await keys.arrived(page.getByRole("tab", { name: "Vejledning" }));
  await keys.to(page.getByRole("region", { name: "Arket Vejledning" }));

  await keys.press(page.getByRole("radio", { name: "Én kommune" }), "ArrowDown");
  await keys.press(page.getByRole("checkbox", { name: "Ballerup" }), "Space");
  await button(page, "Hent 1 skema").waitFor();
  await keys.press(page.getByRole("radio", { name: "Flere kommuner" }), "ArrowDown");
  const all = downloadOf(page);
  await keys.press(button(page, "Hent 29 skemaer"), "Space");
  expect((await all).name).toBe("Fremdriftsskemaer KKR Hovedstaden.zip");

  await keys.hand(button(page, "Brug en anden fil med anbefalinger …"), ["package.json"]);
  await page.getByRole("alert").filter({ hasText: "package.json kan ikke bruges" }).waitFor();
  await keys.press(button(page, "Til forsiden"));
  await keys.arrived(heading(page, "Hvad vil du?"));
  expect(trouble).toEqual([]);
});

withProgram("chromium", "returns are gathered, doubts settled, the overview written and opened", async () => {
  const { page, trouble } = await openPane(world);
  const keys = keyboardOf(page);
  const files = [...(await plainReturns()), ...(await rivals()), await nameless()];
  await keys.press(button(page, "Saml svar"));
  await keys.arrived(heading(page, "Saml svar"));

  // The worker's script is held back, so that there is time to stop.
  await page.route("**/pane/*.js", () => undefined);
  await keys.hand(button(page, "Vælg filer"), files);
  await keys.press(button(page, "Stop"));
  await page.getByText("Stoppet. Filerne er ikke taget med. Du kan vælge dem igen.").waitFor();
  await keys.arrived(heading(page, "Saml svar"));
  await page.unrouteAll();
  await keys.hand(button(page, "Vælg filer"), files);
  await keys.arrived(heading(page, "Se svarene igennem"));

  await keys.press(page.getByText("Se forskellene"));
  await page.getByRole("definition").filter({ hasText: "Rød · Ikke begyndt." }).waitFor();
  await keys.press(button(page, "Brug Bornholm B.xlsx"));
  await page.getByText("Bornholm B.xlsx tæller med for Bornholm.").waitFor();
  await keys.arrived(heading(page, "Tag stilling"));
  await keys.choose(list(page, "Hvem er skemaet fra?"), "Allerød");
  await keys.press(button(page, "Brug det ikke"));
  await page.getByText("svar.xlsx bruges ikke.").waitFor();
  await keys.press(button(page, "Fortryd valget").last());
  await heading(page, "Tag stilling").waitFor();
  await keys.press(button(page, "Brug det ikke"));
  await page.getByText("29 af 29 kommuner har svaret").waitFor();
  await keys.press(page.locator("summary").filter({ hasText: "Allerød.xlsx" }));
  await page.getByText("Skriv gerne en bemærkning til status").waitFor();

  const made = downloadOf(page);
  await keys.press(button(page, "Lav overblik"));
  const overview = await made;
  await keys.press(page.getByRole("tab", { name: "Regionalt overblik" }), "End");
  await page.getByRole("tabpanel", { name: "Data" }).waitFor();
  const letters = downloadOf(page);
  await keys.press(button(page, "Hent breve til kommunerne"));
  expect((await letters).name).toBe("Breve til kommunerne.zip");
  await keys.press(button(page, "Begynd forfra"));
  await keys.arrived(heading(page, "Saml svar"));

  await keys.press(button(page, "Til forsiden"));
  await keys.hand(button(page, "Åbn en fil"), [overview.path]);
  await keys.arrived(heading(page, "Regionalt overblik"));
  await keys.choose(list(page, "Kommune"), "Allerød");
  await keys.press(list(page, "Anbefaling"), "ArrowDown");
  await page.getByRole("definition").filter({ hasText: "Allerød.xlsx" }).waitFor();
  await keys.press(page.locator("summary").filter({ hasText: "Allerød.xlsx" }), "Space");
  await keys.press(button(page, "Saml flere svar"));
  await keys.arrived(heading(page, "Saml svar"));
  expect(trouble).toEqual([]);
});

withProgram("chromium", "help is read, and language and colours are chosen", async () => {
  const { page, trouble } = await openPane(world);
  const keys = keyboardOf(page);
  await keys.press(button(page, "Hjælp"));
  await keys.arrived(heading(page, "Hjælp"));
  await keys.press(page.getByRole("tab", { name: "Til kommunen" }), "ArrowRight");
  await keys.arrived(page.getByRole("tab", { name: "Til sekretariatet" }));
  await heading(page, "4. Lav overblik").waitFor();
  await keys.press(button(page, "Indstillinger"));
  await keys.arrived(heading(page, "Indstillinger"));
  await keys.press(page.getByRole("radio", { name: "Dansk" }), "ArrowDown");
  await heading(page, "Settings").waitFor();
  await keys.press(page.getByRole("radio", { name: "Light" }), "ArrowDown");
  await page.waitForFunction(() => localStorage.getItem("fremdrift-theme") === "dark");
  await keys.press(button(page, "Home"));
  await heading(page, "What do you want to do?").waitFor();
  expect(trouble).toEqual([]);
});

/** In Excel's own grid one types as ever; the rest is the pane's. */
const types = (page: Page, cell: string, value: string) =>
  page.evaluate(([at, words]) => window.emulatedExcel?.user.types("Fremdriftsskema", at, words), [
    cell,
    value,
  ] as const);

withProgram("chromium", "in Excel, a form is made, corrected, repaired and ready", async () => {
  const { page, trouble } = await openPane(world, { excel: true });
  const keys = keyboardOf(page);
  await keys.press(button(page, "Lav skemaer"));
  await keys.choose(list(page, "Kommune"), "Ballerup");
  await keys.press(button(page, "Lav skemaet her"));
  await page.getByText("Skemaet til Ballerup er lavet.").waitFor();
  await keys.press(button(page, "Til forsiden"));
  await keys.arrived(heading(page, "Fremdriftsskema for Ballerup"));

  await types(page, "C15", "Lilla");
  await page
    .getByRole("alert")
    .filter({ hasText: /^Se her: .*C15/ })
    .waitFor();
  await keys.press(button(page, "Gendan lister og farver"));
  await page.getByText("Lister og farver er på plads igen.").waitFor();
  await keys.press(button(page, /\(C15\)/));
  await page.waitForFunction(() => window.emulatedExcel?.workbook.selection.area.from.row === 15);
  for (const cell of ["C11", "C15", "C23", "C30", "C38"]) await types(page, cell, "Grøn");
  await page.getByText("Klar til at sende").waitFor();

  await keys.to(list(page, "Behandlet i kommunalbestyrelsen"));
  // The same day in every order of day and month.
  await page.keyboard.type("11112017");
  await keys.press(button(page, "Skriv datoen i skemaet"));
  await page.getByText("I skemaet står 11. november 2017.").waitFor();
  await keys.press(button(page, "Kontrollér"));
  await page.getByText("Kontrolleret. Der er ikke noget at rette.").waitFor();
  expect(trouble).toEqual([]);
});

withProgram(
  "chromium",
  "in Excel, an overview is written and read again, and a failure is got over",
  async () => {
    const { page, trouble } = await openPane(world, { excel: true, view: "collect" });
    const keys = keyboardOf(page);
    await keys.hand(button(page, "Vælg filer"), await plainReturns());
    await keys.arrived(heading(page, "Se svarene igennem"));
    await keys.press(button(page, "Lav overblik"));
    await page.getByText("Overblikket er lavet. Gem projektmappen.").waitFor();
    await keys.press(button(page, "Til forsiden"));
    await keys.arrived(heading(page, "Regionalt overblik"));

    await page.evaluate(() => window.emulatedExcel?.failAt(1));
    await keys.press(button(page, "Læs overblikket igen"));
    await keys.press(button(page, "Prøv igen"));
    await heading(page, "Regionalt overblik").waitFor();
    await keys.press(button(page, "Saml flere svar"));
    await page.getByText("Det husker 28 skemaer").waitFor();
    expect(trouble).toEqual([]);
  },
);
