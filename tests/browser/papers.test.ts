/** Word documents out of the pane: from an overview, a form and a set, in the user's own letterhead, by the mouse and by the keyboard. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { writeWorkbook } from "../../src/adapters/xlsx";
import { fremdrift } from "../cli/world";
import { saveForm } from "../cli/returnFiles";
import { danishTemplate, HEAD } from "../papers/letterheads";
import { openXmlObjections, temporaryFolder, withProgram } from "../programs";
import { described, NEW, OLD, whole } from "../sets/setWorkbooks";
import { downloaded, openPane, startWorld, type World } from "./pane";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.end());

const opens = (page: Page, path: string) => page.locator("[data-picks=form-or-overview]").setInputFiles(path);

const textOf = (bytes: Uint8Array, part = "word/document.xml") =>
  strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());

const picture = (page: Page, name: string) =>
  process.env["PAPERS_PICTURES"]
    ? page.screenshot({ path: join(process.env["PAPERS_PICTURES"], `${name}.png`), fullPage: true })
    : Promise.resolve();

/** København yellow in 1.1, Ballerup all green; nobody else. */
async function files() {
  const folder = temporaryFolder();
  const form = await saveForm(folder, "København.xlsx", {
    codes: ["101"],
    answers: { "1.1": ["Gul", "Eksempel: vi er i gang."] },
  });
  const other = await saveForm(folder, "Ballerup.xlsx", { codes: ["151"] });
  const overview = join(folder, "overblik.xlsx");
  await fremdrift(["merge", form, other, "--out", overview]);
  const template = join(folder, "brevpapir.dotx");
  writeFileSync(template, danishTemplate());
  const broken = join(folder, "brevpapir.docx");
  writeFileSync(broken, "intet brevpapir");
  const set = join(folder, "sæt.xlsx");
  writeFileSync(set, await writeWorkbook(described(whole(NEW, OLD))));
  return { form, overview, template, broken, set };
}

withProgram("chromium", "an overview, a form and a set become papers", async () => {
  const { form, overview, template, broken, set } = await files();
  const { page, trouble } = await openPane(world, { width: 350, height: 750 });
  await opens(page, overview);
  const status = await downloaded(page, "Hent den samlede status");
  expect(status.name).toBe("Samlet status på anbefalingerne 2016–2017.docx");
  expect(openXmlObjections(status.path)).toEqual([]);
  expect(textOf(status.bytes)).toContain("2 af 29 kommuner har svaret");
  await page.getByText("Samlet status på anbefalingerne 2016–2017.docx er hentet.").waitFor();

  await page.locator("[data-picks=letterhead]").setInputFiles(broken);
  await page.getByRole("button", { name: "Hent den samlede status" }).click();
  await page
    .getByText("brevpapir.docx kan ikke bruges som brevpapir. Vælg et Word-dokument (.docx)")
    .waitFor();
  await page.getByRole("button", { name: "Brug det enkle brevpapir" }).click();
  await page.locator("[data-picks=letterhead]").setInputFiles(template);
  await page.getByText("Dokumenterne sættes ind i brevpapir.dotx.").waitFor();
  const each = await downloaded(page, "Hent status for hver kommune");
  expect(each.name).toBe("Status for hver kommune.zip");
  const papers = unzipSync(each.bytes);
  expect(Object.keys(papers).sort()).toEqual(["Status Ballerup.docx", "Status København.docx"]);
  const own = papers["Status København.docx"] ?? new Uint8Array();
  expect(textOf(own, "word/header1.xml")).toContain(HEAD);
  expect(textOf(own, "word/document2.xml")).toContain("Eksempel: vi er i gang.");
  await picture(page, "overview");

  await page.getByRole("button", { name: "Åbn en anden fil" }).click();
  await opens(page, form);
  // By the keyboard alone.
  const button = page.getByRole("button", { name: "Hent kommunens status" });
  await button.focus();
  const [arrived] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  expect(arrived.suggestedFilename()).toBe("Status København.docx");
  await picture(page, "form");

  await page.getByRole("button", { name: "Åbn en anden fil" }).click();
  await opens(page, set);
  const council = await downloaded(page, "Hent papiret til kommunalbestyrelserne");
  expect(openXmlObjections(council.path)).toEqual([]);
  expect(textOf(council.bytes)).toContain("Bilag: Skema til kommunens status");
  await picture(page, "set");
  expect(trouble).toEqual([]);
});
