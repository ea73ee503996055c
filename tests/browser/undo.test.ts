/** Beside Excel: "Fortryd" brings back what lay in the workbook, cell by cell, and asks before it takes anything along. */
import type { Page } from "playwright-core";
import { withProgram } from "../programs";
import {
  answerQuestion,
  answersOfBallerup,
  everything,
  makeFormHere,
  placeOf,
  question,
  remarkedReturns,
  types,
} from "./excelSteps";
import { goHome, openPane, startWorld, type World } from "./pane";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.end());

const FORM = "Fremdriftsskema";
const NOT_MADE = "Overblikket er ikke lavet endnu";
const UNDONE = "Det er fortrudt. Arkene er, som de var før.";

const undo = (page: Page) => page.getByRole("button", { name: "Fortryd", exact: true });

/** Which sheet is in front is nobody's content. */
async function contents(page: Page): Promise<object> {
  const all: unknown = JSON.parse(await everything(page));
  return { ...(typeof all === "object" ? all : {}), activeSheet: "" };
}

/** Brøndby's form lies where Ballerup had three answers and a remark. @returns also how it was before */
async function replacedForm(): Promise<readonly [Page, object]> {
  const { page } = await openPane(world, { excel: true, view: "form" });
  await makeFormHere(page, "Ballerup");
  await page.getByText("Skemaet til Ballerup er lavet.").waitFor();
  await answersOfBallerup(page);
  const before = await contents(page);
  await makeFormHere(page, "Brøndby");
  await answerQuestion(page, "Erstat det, der ligger her");
  await page.getByText("Skemaet til Brøndby er lavet.").waitFor();
  expect(await contents(page)).not.toEqual(before);
  return [page, before];
}

describe("a form with answers", () => {
  withProgram("chromium", "comes back, also from another screen, and is shown", async () => {
    const [page, before] = await replacedForm();
    await goHome(page);
    await page.getByText("Skrevet her: skemaet til Brøndby.").waitFor();
    await undo(page).click();
    await page.getByText(UNDONE).waitFor();
    expect(await contents(page)).toEqual(before);
    await page.getByRole("heading", { name: "Fremdriftsskema for Ballerup" }).waitFor();
    await page.getByText("3 af 12 besvaret").first().waitFor();
    expect(await undo(page).count()).toBe(0);
  });

  withProgram("chromium", "what was typed since is asked about first", async () => {
    const [page, before] = await replacedForm();
    await types(page, FORM, "C11", "Rød");
    const since = await contents(page);
    await undo(page).click();
    await question(page).getByText("Der er ændret i Fremdriftsskema siden.").waitFor();
    await question(page).getByText("Her ligger et skema for Brøndby med 1 svar.").waitFor();
    await answerQuestion(page, "Behold det nye");
    expect(await contents(page)).toEqual(since);
    await undo(page).click();
    await answerQuestion(page, "Fortryd alligevel");
    await page.getByText(UNDONE).waitFor();
    expect(await contents(page)).toEqual(before);
  });
});

/** An overview of two municipalities, with a note; the dry run is still shown. */
async function overviewWithNote(page: Page): Promise<void> {
  await page.locator("[data-picks=returns]").setInputFiles([...(await remarkedReturns(["201", "153"]))]);
  await page.getByText("2 af 29 kommuner har svaret").waitFor();
  await page.getByRole("button", { name: "Lav overblik" }).click();
  await page.getByText("Overblikket er lavet. Gem projektmappen.").waitFor();
  await page.getByText(NOT_MADE).waitFor({ state: "detached" });
  const note = await placeOf(page, "Bemærkninger", "201|1.1", "Sekretariatets note");
  await types(page, "Bemærkninger", note, "Ring til Allerød.");
}

describe("an overview", () => {
  withProgram(
    "chromium",
    "with notes comes back; what was read after it waits in the pane again",
    async () => {
      const { page } = await openPane(world, { excel: true, view: "collect" });
      await overviewWithNote(page);
      const before = await contents(page);
      await page.locator("[data-picks=returns]").setInputFiles([...(await remarkedReturns(["400"]))]);
      await page.getByText("3 af 29 kommuner har svaret").waitFor();
      await page.getByRole("button", { name: "Lav overblik" }).click();
      await answerQuestion(page, "Opdatér overblikket her");
      await page.getByText("Med fra det tidligere overblik: 1 note.").waitFor();
      expect(await contents(page)).not.toEqual(before);
      await undo(page).click();
      await page.getByText(UNDONE).waitFor();
      expect(await contents(page)).toEqual(before);
      // Bornholm's return stands in no overview any more.
      await page.getByText("3 af 29 kommuner har svaret").waitFor();
      await goHome(page);
      await question(page).getByRole("heading", { name: NOT_MADE }).waitFor();
    },
  );

  withProgram("chromium", "the first one goes away again, and nothing that it held is lost", async () => {
    const { page } = await openPane(world, { excel: true, view: "collect" });
    const before = await contents(page);
    await overviewWithNote(page);
    await undo(page).click();
    await question(page).getByText("Der er ændret i Bemærkninger siden.").waitFor();
    await question(page).getByText("Her ligger et overblik med 2 skemaer og 1 note.").waitFor();
    await answerQuestion(page, "Fortryd alligevel");
    await page.getByText(UNDONE).waitFor();
    expect(await contents(page)).toEqual(before);
    await page.getByText(NOT_MADE).waitFor();
    await page.getByText("2 af 29 kommuner har svaret").waitFor();
  });
});
