/** Recommendation sets in the pane: begun, opened with faults and without, compared, and made into forms. */
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { readWorkbook } from "../../src/adapters/xlsx";
import { recognise } from "../../src/app/recognise";
import { withProgram } from "../programs";
import { displayText } from "../../src/core/intake/displayText";
import { saveForm } from "../cli/returnFiles";
import { fremdrift, newFolder } from "../cli/world";
import { NEW } from "../sets/setWorkbooks";
import { downloaded, goHome, openPane, startWorld, type World } from "./pane";
import { faultySet, saved } from "./setFiles";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.end());

function recognised(bytes: Uint8Array) {
  const read = readWorkbook(bytes);
  if (!read.readable) throw new Error(read.detail);
  return recognise(read.snapshot, "");
}

const picture = (page: Page, name: string) =>
  process.env["SETS_PICTURES"]
    ? page.screenshot({ path: join(process.env["SETS_PICTURES"], `${name}.png`), fullPage: true })
    : Promise.resolve();

withProgram(
  "chromium",
  "in a browser a next set is drafted; a faulty one tells its cells; a sound one becomes forms with another deadline",
  async () => {
    const { page, trouble } = await openPane(world, { width: 350, height: 750 });
    await page.getByRole("button", { name: "Anbefalinger" }).click();
    await page.getByRole("radio", { name: "Et tidligere sæt" }).waitFor();
    await expectValue(page, "År", "2018-2019");
    await picture(page, "new");
    const draft = await downloaded(page, "Lav udkast til næste sæt");
    expect(draft.name).toBe("Anbefalinger KKR Hovedstaden 2018-2019.xlsx");
    const found = recognised(draft.bytes);
    expect(found.kind === "set" && found.set.parsed.ok && found.set.parsed.set.previousSet).toBe(NEW.id);

    await goHome(page);
    await page.locator("[data-picks=form-or-overview]").setInputFiles(await faultySet());
    await page.getByText("Der er 1 ting at rette.").waitFor();
    await page.getByText("Anbefalinger!C5").waitFor();
    await picture(page, "faulty");
    expect(await page.getByRole("button", { name: "Lav skemaer af dette sæt" }).count()).toBe(0);

    await page.getByRole("button", { name: "Åbn en anden fil" }).click();
    await page.locator("[data-picks=form-or-overview]").setInputFiles(draft.path);
    await page.getByText("Uændrede: 12 · justerede: 0 · nye: 0 · udgåede: 0").waitFor();
    await picture(page, "sound");
    await page.getByRole("button", { name: "Lav skemaer af dette sæt" }).click();
    await page.getByText("2018 og 2019 · 5 SKAL og 7 KAN").waitFor();
    await page.getByRole("radio", { name: "Alle kommuner i KKR Hovedstaden" }).check();
    await page.getByLabel("Svarfrist").fill("2019-11-29");
    await page.getByLabel("Kontakt (e-mail)").fill("sekretariat@eksempel.dk");
    await picture(page, "forms");
    await page.getByRole("radio", { name: "Flere kommuner" }).check();
    await page.getByText("Vælg først de kommuner, der skal have et skema.").waitFor();
    for (const name of ["Tårnby", "Ballerup"]) await page.getByRole("checkbox", { name }).check();
    await picture(page, "several");
    const two = await downloaded(page, "Hent 2 skemaer");
    expect(Object.keys(unzipSync(two.bytes)).toSorted()).toEqual([
      "Fremdriftsskema Ballerup.xlsx",
      "Fremdriftsskema Tårnby.xlsx",
    ]);
    await page.getByRole("radio", { name: "Alle kommuner i KKR Hovedstaden" }).check();
    const forms = await downloaded(page, "Hent 29 skemaer");
    const [one = new Uint8Array()] = Object.values(unzipSync(forms.bytes));
    const read = readWorkbook(one);
    const texts = read.readable ? JSON.stringify(read.snapshot.sheets) : "";
    expect(texts).toContain("29. november 2019");
    expect(texts).toContain("sekretariat@eksempel.dk");

    await page.locator("[data-picks=set]").setInputFiles(saved("Skema.xlsx", one));
    await page.getByText("Det er et skema til en kommune.").waitFor();
    expect(trouble).toEqual([]);
  },
);

withProgram(
  "chromium",
  "in Excel a set is made in the open workbook, a fault leads to its cell",
  async () => {
    const { page, trouble } = await openPane(world, { excel: true, view: "sets", width: 350, height: 750 });
    await page.getByRole("radio", { name: "Et tidligere sæt" }).waitFor();
    await page.getByRole("button", { name: "Lav det her" }).click();
    await page.getByText("Anbefalingssættet er lavet.").waitFor();
    const faults = () => page.evaluate(() => window.emulatedExcel?.faults() ?? []);
    expect(await faults()).toEqual([]);
    await goHome(page);
    await page.getByText("Sættet kan bruges: 5 SKAL og 7 KAN.").waitFor();
    await page.evaluate(() => window.emulatedExcel?.user.types("Anbefalinger", "C5", "BØR"));
    await page.getByRole("button", { name: /Anbefalinger!C5/ }).click();
    await page.waitForFunction(() => window.emulatedExcel?.workbook.selection.area.from.row === 5);
    await picture(page, "excel");
    await staysWhereItIs(page);
    expect(await faults()).toEqual([]);
    expect(trouble).toEqual([]);
  },
);

withProgram("chromium", "the next set is drafted from the overview that is open", async () => {
  const folder = await newFolder();
  const form = await saveForm(folder, "Ballerup.xlsx", {
    codes: ["151"],
    answers: { "2.1": ["Rød", "Vi mangler penge (eksempeldata)"] },
    proposals: [{ theme: "Nyt", text: "Fælles kalender (eksempeldata)", reason: "" }],
  });
  const overview = join(folder, "overblik.xlsx");
  await fremdrift(["merge", form, "--out", overview]);
  const { page, trouble } = await openPane(world, { width: 350, height: 750 });
  await page.locator("[data-picks=form-or-overview]").setInputFiles(overview);
  await page.getByRole("button", { name: "Lav udkast til næste sæt" }).click();
  const from = page.getByRole("radio", { name: "Overblikket for KKR Hovedstaden 2016-2017" });
  expect(await from.isChecked()).toBe(true);
  await expectValue(page, "År", "2018-2019");
  const draft = await downloaded(page, "Lav udkast til næste sæt");
  const read = readWorkbook(draft.bytes);
  const cells = read.readable ? read.snapshot.sheets.find(({ name }) => name === "Anbefalinger")?.cells : [];
  const inRow = (row: number) => cells?.filter((cell) => cell.row === row).map(displayText);
  expect(inRow(6)).toEqual(expect.arrayContaining(["2.1", "Rød 1 · Mangler 28", "Ballerup"]));
  expect(inRow(17)).toEqual(
    expect.arrayContaining(["Nyt", "Foreslået", "Fælles kalender (eksempeldata)", "Forslag fra Ballerup"]),
  );
  expect(trouble).toEqual([]);
});

/** A form is not put in the set's place without a question. */
async function staysWhereItIs(page: Page): Promise<void> {
  await page.evaluate(() => window.emulatedExcel?.user.types("Anbefalinger", "C5", "SKAL"));
  await page.getByRole("button", { name: "Lav skemaer af dette sæt" }).click();
  await page.getByLabel("Kommune", { exact: true }).selectOption({ label: "Ballerup" });
  await page.getByRole("button", { name: "Lav skemaet her" }).click();
  await page.getByText("Her ligger anbefalingssættet KKR Hovedstaden 2018-2019.").waitFor();
  await page.getByRole("button", { name: "Annullér" }).click();
}

async function expectValue(page: Page, label: string, value: string): Promise<void> {
  expect(await page.getByLabel(label, { exact: true }).inputValue()).toBe(value);
}
