/** A form is filled in beside Excel, one recommendation at a time, and sent: one pane from the first case to the last. */
import { withProgram } from "../programs";
import { cellIn, types } from "./excelSteps";
import { openPane, startWorld, type OpenPane, type World } from "./pane";
import { button, formHere } from "./wayThere";

const SHEET = "Fremdriftsskema";
/** Three for the cell, and four for the form that is read anew. */
const REQUESTS_AN_ANSWER = 7;

let world: World;
let pane: OpenPane;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.end());

const radio = (name: string) => pane.page.getByRole("radio", { name });
const remark = () => pane.page.getByRole("textbox", { name: "Bemærkning" });
const requests = () => pane.page.evaluate(() => window.emulatedExcel?.traffic.requests ?? 0);
const allWritten = () => pane.page.getByText("Det hele står i skemaet.").waitFor();

withProgram(
  "chromium",
  "a status by one click, and words that are typed at once, stand in the cells",
  async () => {
    pane = await openPane(world, { excel: true, width: 350, height: 750 });
    await formHere(pane.page);
    await button(pane.page, /^Udfyld én ad gangen$/).click();
    await radio("Grøn").waitFor();
    const before = await requests();
    await radio("Gul").click();
    await pane.page.keyboard.type("=Vi er i gang");
    expect(await remark().inputValue()).toBe("=Vi er i gang");
    await allWritten();
    expect(await remark().getAttribute("lang")).toBe("da");
    expect(await remark().getAttribute("spellcheck")).toBe("true");
    await pane.page.waitForFunction(() => {
      const form = window.emulatedExcel?.dump().sheets.find(({ name }) => name === "Fremdriftsskema");
      return form?.cells["D11"]?.value === "=Vi er i gang";
    });
    await allWritten();
    expect(await cellIn(pane.page, SHEET, "C11")).toBe("Gul");
    expect(await requests()).toBeLessThanOrEqual(before + 2 * REQUESTS_AN_ANSWER);
  },
);

withProgram("chromium", "what is typed in the sheet shows in the pane", async () => {
  await types(pane.page, SHEET, "C11", "Rød");
  await types(pane.page, SHEET, "D11", "Skrevet i arket.");
  await pane.page.waitForFunction(() => document.querySelector("textarea")?.value === "Skrevet i arket.");
  expect(await radio("Rød").isChecked()).toBe(true);
});

withProgram(
  "chromium",
  "a cell that somebody has written in meanwhile is not written over unasked",
  async () => {
    // Nothing is told of this change.
    await pane.page.evaluate(() => {
      const sheet = window.emulatedExcel?.workbook.sheets.find(({ name }) => name === "Fremdriftsskema");
      for (const [key, cell] of sheet?.cells ?? []) {
        if (cell.value === "Skrevet i arket.") sheet?.cells.set(key, { ...cell, value: "Skrevet bag om." });
      }
    });
    await remark().fill("Skrevet i ruden.");
    await pane.page.getByRole("alert").getByText("Skrevet bag om.").waitFor();
    expect(await cellIn(pane.page, SHEET, "D11")).toBe("Skrevet bag om.");
    expect(await remark().inputValue()).toBe("Skrevet i ruden.");
    await button(pane.page, /^Skriv mit i arket$/).click();
    await allWritten();
    expect(await cellIn(pane.page, SHEET, "D11")).toBe("Skrevet i ruden.");
  },
);

withProgram(
  "chromium",
  "from the open form to the mail it takes a click a recommendation and two more",
  async () => {
    // One was to begin, and one for the first recommendation.
    let clicks = 2;
    for (let number = 1; number < 12; number += 1) {
      await pane.page.keyboard.press(number === 1 ? "Control+Enter" : "Enter");
      await pane.page.getByText(`Nr. ${number + 1} af 12`).waitFor();
      await radio("Grøn").click();
      clicks += 1;
    }
    await pane.page.keyboard.press("Enter");
    await pane.page.getByRole("heading", { level: 1, name: "Send skemaet" }).waitFor();
    await pane.page.getByText("Der mangler ikke noget.").waitFor();
    const mail = pane.page.getByRole("link", { name: "Gem, og skriv mailen" });
    expect(await mail.getAttribute("href")).toMatch(
      /^mailto:AFP@kl\.dk\?subject=Fremdriftsskema%202016-2017%2C%20Ballerup&/,
    );
    await mail.click();
    clicks += 1;
    await pane.page.getByText("Skemaet er gemt.").waitFor();
    expect(await pane.page.evaluate(() => window.emulatedExcel?.workbook.saves)).toBe(1);
    expect(clicks).toBe(14);
    for (const cell of ["C11", "C15", "C38"]) {
      expect(await cellIn(pane.page, SHEET, cell)).toBe(cell === "C11" ? "Rød" : "Grøn");
    }
    expect(pane.trouble).toEqual([]);
  },
);
