/** The secretariat's whole way in a plain browser: form, returns, choices, overview, and on with more returns. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readWorkbook } from "../../src/adapters/xlsx";
import { ledgerIn, readOpenOverview } from "../../src/app/openOverview";
import { recognise } from "../../src/app/recognise";
import { temporaryFolder, withProgram } from "../programs";
import { downloaded, goHome, openPane, startWorld, type World } from "./pane";
import { filledForm } from "../cli/returnFiles";
import { nameless, plainReturns, rivals } from "./returns";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.end());

function snapshotOf(bytes: Uint8Array) {
  const read = readWorkbook(bytes);
  if (!read.readable) throw new Error(read.detail);
  return read.snapshot;
}

withProgram("chromium", "a form is made for one municipality, and for all in one file", async () => {
  const { page, trouble } = await openPane(world);
  await page.getByRole("button", { name: "Lav skemaer" }).click();
  await page.getByLabel("Kommune", { exact: true }).selectOption({ label: "Ballerup" });
  await page.getByRole("table").getByText("Behandlet i kommunalbestyrelsen").waitFor();
  const one = await downloaded(page, "Hent skemaet");
  expect(one.name).toBe("Fremdriftsskema Ballerup.xlsx");
  const found = recognise(snapshotOf(one.bytes), one.name);
  expect(found.kind === "form" && found.form.return.municipalities).toEqual(["151"]);

  await page.getByRole("radio", { name: "Alle kommuner i KKR Hovedstaden" }).check();
  const all = await downloaded(page, "Hent 29 skemaer");
  expect(all.name).toBe("Fremdriftsskemaer KKR Hovedstaden.zip");
  const names = Object.keys(unzipSync(all.bytes));
  expect(names).toHaveLength(29);
  expect(names).toContain("Fremdriftsskema Lyngby-Taarbæk.xlsx");
  expect(trouble).toEqual([]);
});

withProgram(
  "chromium",
  "returns are read, doubts are settled, and only then the overview is written",
  async () => {
    const { page, trouble } = await openPane(world);
    const [first = "", second = ""] = await rivals();
    const files = [...(await plainReturns()), first, second, await nameless()];
    await page.getByRole("button", { name: "Saml svar" }).click();

    await page.getByRole("button", { name: "Vælg filer" }).waitFor();
    // The worker's script is held back, so that there is time to stop.
    await page.route("**/pane/*.js", () => undefined);
    await page.locator("[data-picks=returns]").setInputFiles(files);
    await page.getByRole("button", { name: "Stop" }).click();
    await page.getByText("Stoppet. Filerne er ikke taget med. Du kan vælge dem igen.").waitFor();
    await page.unrouteAll();

    await page.locator("[data-picks=returns]").setInputFiles(files);
    await page.getByRole("heading", { name: "Se svarene igennem" }).waitFor();
    await page.getByText("28 af 29 kommuner har svaret").waitFor();
    await page.getByText("Der er 2 ting, du skal tage stilling til.").waitFor();

    const which = page.getByRole("region", { name: "Bornholm har sendt flere skemaer. Hvilket gælder?" });
    await which.getByText("Se forskellene").click();
    await which.getByRole("definition").filter({ hasText: "Rød · Ikke begyndt." }).waitFor();
    await which.getByRole("button", { name: "Brug Bornholm B.xlsx" }).click();
    await page.getByText("29 af 29 kommuner har svaret").waitFor();

    const whose = page.getByRole("region", { name: "svar.xlsx" });
    await whose.getByRole("button", { name: "Brug det ikke" }).click();
    await page.getByText("svar.xlsx bruges ikke.").waitFor();
    await expectNoWords(page.getByText("tage stilling til"));

    const made = await downloaded(page, "Lav overblik");
    expect(made.name).toBe("Regionalt overblik KKR Hovedstaden 2016-2017.xlsx");
    await page.getByRole("tab", { name: "Matrix" }).click();
    await page.getByRole("tabpanel", { name: "Matrix" }).getByRole("cell", { name: "Bornholm" }).waitFor();
    const overview = readOpenOverview(snapshotOf(made.bytes));
    if (!overview.readable) throw new Error(overview.why);
    expect(ledgerIn(overview).entries.every(({ state }) => state === "accepted")).toBe(true);
    const bornholm = ledgerIn(overview).entries.find(({ municipality }) => municipality.code === "400");
    expect(bornholm?.accepted?.return.file.name).toBe(basename(second));
    expect(trouble).toEqual([]);
  },
);

withProgram("chromium", "an overview is gone on with: what it remembers is not read again", async () => {
  const { page, trouble } = await openPane(world);
  const [first = "", ...others] = await plainReturns();
  await page.getByRole("button", { name: "Saml svar" }).click();
  await page.locator("[data-picks=returns]").setInputFiles(others);
  await page.getByText("27 af 29 kommuner har svaret").waitFor();
  const { path } = await downloaded(page, "Lav overblik");

  await goHome(page);
  await page.locator("[data-picks=form-or-overview]").setInputFiles(path);
  await page.getByRole("heading", { name: "2 kommuner mangler" }).waitFor();
  await page.getByLabel("Kommune", { exact: true }).selectOption({ label: "Allerød" });
  await page.getByLabel("Anbefaling", { exact: true }).selectOption("1.1");
  await page.getByRole("definition").filter({ hasText: "Allerød.xlsx" }).waitFor();

  await page.getByRole("button", { name: "Saml flere svar" }).click();
  await page.getByText("Det husker 27 skemaer").waitFor();
  await page.locator("[data-picks=returns]").setInputFiles([first]);
  await page.getByText("28 af 29 kommuner har svaret").waitFor();
  expect(trouble).toEqual([]);
});

withProgram("chromium", "an overview whose notes cannot be found is not gone on with", async () => {
  const { page, trouble } = await openPane(world);
  await page.getByRole("button", { name: "Saml svar" }).click();
  await page.locator("[data-picks=returns]").setInputFiles([...(await plainReturns())]);
  await page.getByText("28 af 29 kommuner har svaret").waitFor();
  const made = await downloaded(page, "Lav overblik");
  const altered = join(temporaryFolder(), "Overblik uden kolonne.xlsx");
  const parts = unzipSync(made.bytes);
  const renamed = Object.entries(parts).map(([name, bytes]): [string, Uint8Array] => [
    name,
    strToU8(strFromU8(bytes).replaceAll("Sekretariatets note", "Note")),
  ]);
  writeFileSync(altered, zipSync(Object.fromEntries(renamed)));
  const why = "Kolonnen Sekretariatets note findes ikke længere i overblikket";

  await goHome(page);
  await page.locator("[data-picks=form-or-overview]").setInputFiles(altered);
  await page.getByRole("alert").filter({ hasText: why }).waitFor();
  await expectNoWords(page.getByRole("button", { name: "Saml flere svar" }));

  const another = await openPane(world);
  await another.page.getByRole("button", { name: "Saml svar" }).click();
  await another.page.locator("[data-picks=earlier]").setInputFiles(altered);
  await another.page.getByRole("alert").filter({ hasText: why }).waitFor();
  expect([trouble, another.trouble]).toEqual([[], []]);
});

withProgram(
  "chromium",
  "a filled form is opened and judged; what is no form is refused with words",
  async () => {
    const { page, trouble } = await openPane(world);
    const [albertslund = ""] = await plainReturns();
    const noForm = join(temporaryFolder(), "noter.xlsx");
    writeFileSync(noForm, "ikke et regneark");
    await page.locator("[data-picks=form-or-overview]").setInputFiles(noForm);
    await page.getByRole("alert").filter({ hasText: "noter.xlsx er hverken" }).waitFor();
    await page.locator("[data-picks=form-or-overview]").setInputFiles(albertslund);
    await page.getByRole("heading", { name: /^Fremdriftsskema for / }).waitFor();
    await page.getByText("Klar til at sende").waitFor();
    expect(trouble).toEqual([]);
  },
);

withProgram("chromium", "files are dropped on the pane as well", async () => {
  const { page, trouble } = await openPane(world, { view: "collect" });
  const [first = ""] = await plainReturns();
  const bytes = [...readFileSync(first)];
  const dropped = await page.evaluateHandle((content) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(content)], "Albertslund.xlsx"));
    return data;
  }, bytes);
  const place = page.getByText("Du kan også trække filerne hertil.");
  await place.dispatchEvent("dragover", { dataTransfer: dropped });
  await page.getByText("Slip filerne her").dispatchEvent("drop", { dataTransfer: dropped });
  await page.getByText("1 af 29 kommuner har svaret").waitFor();
  expect(trouble).toEqual([]);
});

withProgram("chromium", "what a stranger types and calls a file turns nothing in the pane", async () => {
  const { page, trouble } = await openPane(world);
  const path = join(temporaryFolder(), "Bornholm\u202Exslx.xlsx");
  const answers = { "1.1": ["\u202Egul\u200B", ""] } as const;
  writeFileSync(path, await filledForm({ codes: ["400"], answers }));
  await page.getByRole("button", { name: "Saml svar" }).click();
  await page.locator("[data-picks=returns]").setInputFiles([path]);
  const name = page.locator("bdi", { hasText: "Bornholm‹U+202E›xslx.xlsx" });
  await name.waitFor();
  await page.locator("summary").filter({ has: name }).click();
  await page.getByText('"‹U+202E›gul‹U+200B›" er ikke en status.').waitFor();
  const shown = await page.locator("body").innerText();
  expect(shown.replaceAll("\n", "").replaceAll("\t", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(trouble).toEqual([]);
});

withProgram("chromium", "nothing but language and colours is kept when the pane is left", async () => {
  const { page } = await openPane(world);
  await page.getByRole("button", { name: "Saml svar" }).click();
  await page.locator("[data-picks=returns]").setInputFiles([...(await rivals())]);
  await page.getByRole("heading", { name: "Se svarene igennem" }).waitFor();
  expect(await page.evaluate(() => Object.keys(localStorage).sort())).toEqual([
    "fremdrift-language",
    "fremdrift-theme",
  ]);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  expect(await page.evaluate(() => [sessionStorage.length, document.cookie])).toEqual([0, ""]);
});

async function expectNoWords(place: { count: () => Promise<number> }): Promise<void> {
  expect(await place.count()).toBe(0);
}
