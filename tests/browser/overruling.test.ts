/** What was not simply written is shown as it was read, can be read otherwise by a person, and stays so. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { readWorkbook } from "../../src/adapters/xlsx";
import { readOpenOverview } from "../../src/app/openOverview";
import { filledForm } from "../cli/returnFiles";
import { temporaryFolder, withProgram } from "../programs";
import { downloaded, goHome, openPane, startWorld, type World } from "./pane";
import { plainReturns } from "./returns";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.end());

/** Bornholm has written one status with a spelling of its own, and one that nobody can read. */
async function bornholm(): Promise<string> {
  const path = join(temporaryFolder(), "Bornholm.xlsx");
  const answers = { "1.1": ["groen", "I gang."], "2.1": ["Lilla", "Se bilag."] } as const;
  writeFileSync(path, await filledForm({ codes: ["400"], answers }));
  return path;
}

const reading = (page: Page, words: string) => page.getByRole("combobox", { name: words });

async function overrule(page: Page): Promise<void> {
  await page.locator("summary").filter({ hasText: "Bornholm.xlsx" }).click();
  await reading(page, '1.1: "groen" er læst som').selectOption({ label: "Rød" });
  await reading(page, '2.1: "Lilla" er læst som').selectOption({ label: "Gul" });
}

/** What the overview itself says for Bornholm. */
function outcomes(file: Uint8Array) {
  const read = readWorkbook(file);
  if (!read.readable) throw new Error(read.detail);
  const overview = readOpenOverview(read.snapshot);
  if (!overview.readable) throw new Error(overview.why);
  return overview.remembered.secretariat.corrections.map(({ municipality, item, fields }) => [
    municipality,
    item,
    fields["status"],
  ]);
}

const CORRECTED = [
  ["400", "1.1", "red"],
  ["400", "2.1", "yellow"],
];

withProgram("chromium", "in a browser, and on with the overview that was made", async () => {
  const { page, trouble } = await openPane(world, { view: "collect" });
  const [late = "", ...others] = await plainReturns();
  await page.locator("[data-picks=returns]").setInputFiles([...others, await bornholm()]);
  await page.getByText("28 af 29 kommuner har svaret").waitFor();
  const row = page.locator("summary").filter({ hasText: "Bornholm.xlsx" });
  await row.filter({ hasText: "2 svar tolket" }).waitFor();
  await overrule(page);
  const made = await downloaded(page, "Lav overblik");
  expect(outcomes(made.bytes)).toEqual(CORRECTED);

  await goHome(page);
  await page.locator("[data-picks=form-or-overview]").setInputFiles(made.path);
  await page.getByLabel("Kommune", { exact: true }).selectOption({ label: "Bornholm" });
  await page.getByLabel("Anbefaling", { exact: true }).selectOption("1.1");
  await page.getByRole("definition").filter({ hasText: "Rettet af sekretariatet" }).waitFor();
  await page.getByRole("button", { name: "Saml flere svar" }).click();
  await page.locator("[data-picks=returns]").setInputFiles([late]);
  await page.getByText("29 af 29 kommuner har svaret").waitFor();
  const again = await downloaded(page, "Lav overblik");
  expect(outcomes(again.bytes)).toEqual(CORRECTED);

  // Put back to what was read, it is no correction any more.
  await page.locator("summary").filter({ hasText: "Bornholm.xlsx" }).click();
  await reading(page, '1.1: "groen" er læst som').selectOption({ label: "Grøn (tolket)" });
  expect(outcomes((await downloaded(page, "Lav overblik")).bytes)).toEqual(CORRECTED.slice(1));
  expect(trouble).toEqual([]);
});

withProgram("chromium", "in the open workbook, the sheet Data says it", async () => {
  const { page, trouble } = await openPane(world, { excel: true, view: "collect" });
  await page.locator("[data-picks=returns]").setInputFiles([await bornholm()]);
  await page.getByText("1 af 29 kommuner har svaret").waitFor();
  await overrule(page);
  await page.getByRole("button", { name: "Lav overblik" }).click();
  await page.getByText("Overblikket er lavet. Gem projektmappen.").waitFor();
  const data = await page.evaluate(
    () => window.emulatedExcel?.dump().sheets.find(({ name }) => name === "Data")?.cells ?? {},
  );
  const row = Object.entries(data)
    .find(([, { value }]) => value === "400|1.1")?.[0]
    .replace(/\D/g, "");
  expect(
    Object.entries(data).filter(([at, { value }]) => at.replace(/\D/g, "") === row && value === "Rød"),
  ).toHaveLength(1);
  expect(trouble).toEqual([]);
});
