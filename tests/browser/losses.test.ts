/** Beside Excel: what lies in the open workbook is never replaced unasked, and nothing typed in it is missed. */
import type { Page } from "playwright-core";
import { withProgram } from "../programs";
import {
  answerQuestion,
  answersOfBallerup,
  cellIn,
  everything,
  makeFormHere,
  newWorkbooks,
  placeOf,
  question,
  remarkedReturns,
  sheetsIn,
  types,
} from "./excelSteps";
import { goHome, openPane, startWorld, type World } from "./pane";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.end());

const FORM = "Fremdriftsskema";
const LIES = "Her ligger et skema for Ballerup med 3 svar og 1 bemærkning.";

/** Ballerup has begun to fill in its form. @param view the ribbon's button; the pane's own way where absent */
async function besideFilledForm(view?: "form"): Promise<Page> {
  const { page } = await openPane(world, { excel: true, ...(view ? { view } : {}) });
  if (!view) await page.getByRole("button", { name: "Lav skemaer" }).click();
  await makeFormHere(page, "Ballerup");
  await page.getByText("Skemaet til Ballerup er lavet.").waitFor();
  await answersOfBallerup(page);
  return page;
}

describe("a form with answers", () => {
  for (const view of [undefined, "form"] as const) {
    withProgram("chromium", `from ${view ? "the ribbon" : "the pane"}: asked, and left alone`, async () => {
      const page = await besideFilledForm(view);
      const before = await everything(page);
      await makeFormHere(page, "Brøndby");
      await question(page).getByText(LIES).waitFor();
      // The first choice loses nothing, and has the focus.
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Lav en ny projektmappe");
      await page.keyboard.press("Escape");
      await question(page).waitFor({ state: "hidden" });
      expect(await everything(page)).toBe(before);

      await makeFormHere(page, "Brøndby");
      await answerQuestion(page, "Lav en ny projektmappe");
      await page.getByText("Skemaet til Brøndby er åbnet.").waitFor();
      expect(await newWorkbooks(page)).toBe(1);
      expect(await everything(page)).toBe(before);
    });
  }

  withProgram("chromium", "what is typed while the question is open is asked about anew", async () => {
    const page = await besideFilledForm();
    await makeFormHere(page, "Brøndby");
    await question(page).getByText(LIES).waitFor();
    await types(page, FORM, "C30", "Rød");
    await answerQuestion(page, "Erstat det, der ligger her");
    await question(page).getByText("Her ligger et skema for Ballerup med 4 svar og 1 bemærkning.").waitFor();
    await answerQuestion(page, "Erstat det, der ligger her");
    await page.getByText("Skemaet til Brøndby er lavet.").waitFor();
    expect(await cellIn(page, FORM, "D4")).toBe("Brøndby");
  });
});

describe("sheets of somebody's own", () => {
  withProgram("chromium", "under a name that is needed are named", async () => {
    const { page } = await openPane(world, { excel: true, view: "form" });
    await page.getByRole("heading", { name: "Lav skemaer" }).waitFor();
    await page.evaluate(() => window.emulatedExcel?.user.renames("Ark1", "Vejledning"));
    await types(page, "Vejledning", "A1", "Husk kage");
    await types(page, "Vejledning", "A2", "og kaffe");
    await makeFormHere(page, "Ballerup");
    await question(page).getByText("På arket Vejledning er der skrevet i 2 celler.").waitFor();
    await answerQuestion(page, "Annullér");
    expect(await sheetsIn(page)).toEqual(["Vejledning"]);
  });
});

/** An overview of two municipalities in the open workbook; the dry run is still shown. */
async function besideOverview(): Promise<Page> {
  const { page } = await openPane(world, { excel: true, view: "collect" });
  await page.locator("[data-picks=returns]").setInputFiles([...(await remarkedReturns(["201", "153"]))]);
  await page.getByText("2 af 29 kommuner har svaret").waitFor();
  await page.getByRole("button", { name: "Lav overblik" }).click();
  await page.getByText("Overblikket er lavet. Gem projektmappen.").waitFor();
  return page;
}

const note = (page: Page, key: string) => placeOf(page, "Bemærkninger", key, "Sekretariatets note");

async function typesNote(page: Page, key: string, words: string): Promise<void> {
  await types(page, "Bemærkninger", await note(page, key), words);
}

async function corrects(page: Page, key: string, status: string): Promise<void> {
  await types(page, "Data", await placeOf(page, "Data", key, "status"), status);
}

describe("notes, corrections and decisions in an overview", () => {
  withProgram("chromium", "typed between two presses are carried over, and that is said", async () => {
    const page = await besideOverview();
    await typesNote(page, "201|1.1", "Ring til Allerød.");
    await corrects(page, "153|2.1", "Rød");
    await page.getByRole("button", { name: "Lav overblik" }).click();
    await question(page).getByText("Her ligger et overblik med 2 skemaer, 1 note og 1 rettelse.").waitFor();
    await answerQuestion(page, "Opdatér overblikket her");
    await page.getByText("Med fra det tidligere overblik: 1 note og 1 rettelse.").waitFor();
    expect(await cellIn(page, "Bemærkninger", await note(page, "201|1.1"))).toBe("Ring til Allerød.");
    expect(await cellIn(page, "Data", await placeOf(page, "Data", "153|2.1", "status"))).toBe("Rød");
  });

  withProgram("chromium", "typed while the dry run and the question are open are carried over", async () => {
    const page = await besideOverview();
    await goHome(page);
    await page.getByRole("button", { name: "Saml flere svar" }).click();
    await page.locator("[data-picks=returns]").setInputFiles([...(await remarkedReturns(["400"]))]);
    await page.getByText("3 af 29 kommuner har svaret").waitFor();
    await typesNote(page, "201|1.1", "Skrevet under gennemsynet.");
    await page.getByRole("button", { name: "Lav overblik" }).click();
    await question(page).getByText("Her ligger et overblik med 2 skemaer og 1 note.").waitFor();
    await typesNote(page, "153|1.1", "Skrevet under spørgsmålet.");
    await answerQuestion(page, "Opdatér overblikket her");
    await page.getByText("Med fra det tidligere overblik: 2 noter.").waitFor();
    expect(await cellIn(page, "Bemærkninger", await note(page, "201|1.1"))).toBe(
      "Skrevet under gennemsynet.",
    );
    expect(await cellIn(page, "Bemærkninger", await note(page, "153|1.1"))).toBe(
      "Skrevet under spørgsmålet.",
    );
  });

  withProgram("chromium", "a choice that was withdrawn in the overview stays withdrawn", async () => {
    const { page } = await openPane(world, { excel: true, view: "collect" });
    await page.locator("[data-picks=returns]").setInputFiles([...(await remarkedReturns(["201"]))]);
    await page.getByText("1 af 29 kommuner har svaret").waitFor();
    await page.getByRole("button", { name: "Lav overblik" }).click();
    await page.getByText("Overblikket er lavet. Gem projektmappen.").waitFor();
    const files = await placeOf(page, "Svarstatus", "201.xlsx", "Gælder for");
    await types(page, "Svarstatus", files, "bruges ikke");
    await page.getByRole("button", { name: "Lav overblik" }).click();
    await answerQuestion(page, "Opdatér overblikket her");
    await page.getByText("0 af 29 kommuner har svaret").waitFor();
    await types(page, "Svarstatus", await placeOf(page, "Svarstatus", "201.xlsx", "Gælder for"), "");
    await page.getByRole("button", { name: "Lav overblik" }).click();
    await answerQuestion(page, "Opdatér overblikket her");
    await page.getByText("1 af 29 kommuner har svaret").waitFor();
  });

  withProgram("chromium", "another set asks, and a new workbook leaves them alone", async () => {
    const page = await besideOverview();
    await typesNote(page, "201|1.1", "Ring til Allerød.");
    const before = await everything(page);
    await page.getByRole("button", { name: "Begynd forfra" }).click();
    await page.getByLabel("Anbefalinger").selectOption("kkr-hovedstaden-2015");
    await page.locator("[data-picks=returns]").setInputFiles([...(await remarkedReturns(["201"]))]);
    await page.getByRole("heading", { name: "Se svarene igennem" }).waitFor();
    await page.getByRole("button", { name: "Lav overblik" }).click();
    await question(page).getByText("Her ligger et overblik med 2 skemaer og 1 note.").waitFor();
    await question(page).getByText("Det forsvinder, hvis du erstatter det.").waitFor();
    await answerQuestion(page, "Lav en ny projektmappe");
    await page.getByText("Overblikket er lavet i en ny projektmappe.").waitFor();
    expect(await everything(page)).toBe(before);
  });
});
