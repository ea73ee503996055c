/** The round's letters beside an open overview, by the keyboard alone: who gets what, read, copied, opened and downloaded. */
import { join } from "node:path";
import { writeFile } from "node:fs/promises";
import { fremdrift } from "../cli/world";
import { saveForm } from "../cli/returnFiles";
import { openpyxl, temporaryFolder, withProgram } from "../programs";
import { keyboardOf } from "./keyboard";
import { downloadOf, openPane, startWorld, type World } from "./pane";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.end());

const TYPE = `
import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
for name, whose, heading, value in (("Kommuner", "Dragør", "Tilslutning", "ikke tilsluttet"), ("Årshjul", "opgave:deadline", "Hvornår", "30-11-2017")):
    sheet = book[name]
    head = next(cell for row in sheet.iter_rows(max_row=5) for cell in row if cell.value == heading)
    at = next(cell.row for row in sheet.iter_rows(min_row=head.row + 1) for cell in row if cell.value == whose)
    sheet.cell(at, head.column).value = value
book.save(sys.argv[1])
print("null")
`;

/** København has answered, Dragør has not joined, Herlev has an address. */
async function overviewOfRound(): Promise<string> {
  const folder = temporaryFolder();
  const [overview, list] = [join(folder, "runde.xlsx"), join(folder, "liste.csv")];
  await writeFile(list, "Herlev;job@herlev.example\n");
  const form = await saveForm(folder, "København.xlsx", { codes: ["101"] });
  await fremdrift(["round", "new", "--out", overview, "--contacts", list]);
  openpyxl(TYPE, overview);
  await fremdrift(["merge", form, "--into", overview, "--out", overview]);
  return overview;
}

withProgram("chromium", "reminders are read, copied, opened in the mail program and downloaded", async () => {
  const { page, context, trouble } = await openPane(world, { width: 350, height: 750 });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.clock.setFixedTime(new Date("2017-11-27T09:00:00Z"));
  await page.locator("[data-picks=form-or-overview]").setInputFiles(await overviewOfRound());
  // By hand: 29 without København, which has answered, and Dragør, which has not joined.
  await page.getByText("Svarfrist: 30. november 2017 (om 3 dage). 27 kommuner mangler at svare.").waitFor();
  await page.getByText("Ikke tilsluttet: Dragør.").waitFor();

  const keyboard = keyboardOf(page);
  await keyboard.press(page.getByRole("button", { name: "Rykker" }));
  await page.getByText("27 breve, heraf 26 uden modtager.").waitFor();
  const herlev = page.locator("details", { has: page.getByText("job@herlev.example") });
  await keyboard.press(herlev.locator("summary"));
  const text = await herlev.locator("pre").innerText();
  expect(text).toMatch(/^Kære Herlev Kommune\n/);
  expect(text).toContain("- 1.1 Rekrutteringsservice\n");
  if (process.env["LETTERS_PICTURES"]) {
    for (const scheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      const path = join(process.env["LETTERS_PICTURES"], `${scheme}.png`);
      await page.screenshot({ path });
    }
  }
  await keyboard.press(herlev.getByRole("button", { name: "Kopiér brevet" }));
  await page.getByText("Brevet til Herlev er kopieret.").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  const address = await herlev.getByRole("link", { name: "Åbn i mailprogrammet" }).getAttribute("href");
  expect(address).toMatch(/^mailto:job@herlev\.example\?subject=/);
  const [draft] = await Promise.all([
    downloadOf(page),
    keyboard.press(herlev.getByRole("button", { name: "Hent som udkast" })),
  ]);
  expect(draft.name).toBe("Rykker Herlev.eml");
  expect(Buffer.from(draft.bytes).toString("ascii")).toMatch(/^X-Unsent: 1\r\nTo: job@herlev\.example\r\n/);
  expect(trouble).toEqual([]);
  await context.close();
});
