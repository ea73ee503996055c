/** Every screen of the pane, each with the way to it: for what is looked at, listened to and judged. */
import type { Page } from "playwright-core";
import type { PaneOptions } from "./pane";
import { nameless, plainReturns, rivals } from "./returns";
import { downloaded } from "./pane";

export interface ScreenToSee {
  readonly name: string;
  /** Only there beside Excel. */
  readonly excel?: true;
  readonly view?: PaneOptions["view"];
  /** Which language and colours were chosen is seen on it. */
  readonly showsChoice?: true;
  readonly go: (page: Page) => Promise<void>;
}

const button = (page: Page, name: RegExp) => page.getByRole("button", { name }).first();

async function makeForm(page: Page): Promise<void> {
  await button(page, /^(Lav skemaer|Make forms)$/).click();
  await page.locator("select").nth(1).selectOption("151");
  await page.getByRole("table").waitFor();
}

async function readReturns(page: Page): Promise<void> {
  await button(page, /^(Saml svar|Gather returns)$/).click();
  const files = [...(await plainReturns()), ...(await rivals()), await nameless()];
  await page.locator("[data-picks=returns]").setInputFiles(files);
  await page
    .getByRole("heading", { level: 1, name: /^(Se svarene igennem|Look through the returns)$/ })
    .waitFor();
}

async function formHere(page: Page): Promise<void> {
  await makeForm(page);
  await button(page, /^(Lav skemaet her|Make the form here)$/).click();
  await page.getByText(/er lavet|is made/).waitFor();
  await button(page, /^(Til forsiden|Home)$/).click();
  await button(page, /^(Kontrollér|Check)$/).waitFor();
}

/** Scripts that are asked for from now on never come: whatever waits for them goes on waiting. */
const holdScripts = (page: Page) => page.route("**/pane/*.js", () => undefined);

export const SCREENS: readonly ScreenToSee[] = [
  { name: "start", go: async (page) => button(page, /^(Saml svar|Gather returns)$/).waitFor() },
  {
    name: "start-in-excel",
    excel: true,
    go: async (page) => button(page, /^(Se efter igen|Look again)$/).waitFor(),
  },
  {
    name: "failure",
    excel: true,
    go: async (page) => {
      await button(page, /^(Se efter igen|Look again)$/).waitFor();
      await page.evaluate(() => window.emulatedExcel?.failAt(1));
      await button(page, /^(Se efter igen|Look again)$/).click();
      await page.getByRole("alert").waitFor();
    },
  },
  { name: "forms", go: makeForm },
  {
    name: "forms-all",
    go: async (page) => {
      await makeForm(page);
      await page.getByRole("radio").nth(1).check();
      await button(page, /^(Hent|Download) 29 /).waitFor();
    },
  },
  {
    name: "merge",
    go: async (page) => {
      await button(page, /^(Saml svar|Gather returns)$/).click();
      await button(page, /^(Vælg filer|Choose files)$/).waitFor();
    },
  },
  {
    name: "merge-progress",
    go: async (page) => {
      await button(page, /^(Saml svar|Gather returns)$/).click();
      await button(page, /^(Vælg filer|Choose files)$/).waitFor();
      await holdScripts(page);
      await page.locator("[data-picks=returns]").setInputFiles([...(await plainReturns())]);
      await page.getByRole("progressbar").waitFor();
    },
  },
  {
    name: "dry-run",
    go: async (page) => {
      await readReturns(page);
      await page.getByText(/^(Se forskellene|See the differences)$/).click();
    },
  },
  {
    name: "dry-run-decided",
    go: async (page) => {
      await readReturns(page);
      await button(page, /^(Brug|Use) Bornholm B/).click();
      await button(page, /^(Brug det ikke|Do not use it)$/).click();
      await button(page, /^(Fortryd valget|Undo the choice)$/).waitFor();
      for (const file of ["Allerød.xlsx", "Brøndby.xlsx"]) {
        await page.locator("summary").filter({ hasText: file }).click();
      }
      await page.locator("li select").waitFor();
    },
  },
  {
    name: "written",
    excel: true,
    go: async (page) => {
      await readReturns(page);
      await button(page, /^(Lav overblik|Make overview)$/).click();
      await page.getByText(/^(Overblikket er lavet|The overview is made)/).waitFor();
      await page.getByRole("tab").first().waitFor();
    },
  },
  {
    name: "preview",
    go: async (page) => {
      await readReturns(page);
      await downloaded(page, /^(Lav overblik|Make overview)$/);
      await page.getByRole("img").first().waitFor();
    },
  },
  {
    name: "overview",
    go: async (page) => {
      await readReturns(page);
      const { path } = await downloaded(page, /^(Lav overblik|Make overview)$/);
      await button(page, /^(Til forsiden|Home)$/).click();
      await page.locator("[data-picks=form-or-overview]").setInputFiles(path);
      await page.locator("select").first().selectOption("201");
      await page.locator("select").nth(1).selectOption("1.1");
      await page.getByRole("definition").first().waitFor();
      await page.locator("figure").nth(2).waitFor();
    },
  },
  { name: "fill-in", excel: true, go: formHere },
  {
    name: "fill-in-warning",
    excel: true,
    go: async (page) => {
      await formHere(page);
      await page.evaluate(() => {
        const form = window.emulatedExcel?.workbook.sheets[1]?.name ?? "";
        for (const cell of ["C11", "C23", "C30", "C38"]) window.emulatedExcel?.user.types(form, cell, "Grøn");
        window.emulatedExcel?.user.types(form, "C15", "Lilla");
      });
      await page.getByRole("alert").waitFor();
    },
  },
  {
    name: "fill-in-ready",
    excel: true,
    go: async (page) => {
      await formHere(page);
      await page.evaluate(() => {
        const form = window.emulatedExcel?.workbook.sheets[1]?.name ?? "";
        for (const cell of ["C11", "C15", "C23", "C30", "C38"])
          window.emulatedExcel?.user.types(form, cell, "Grøn");
      });
      await page.getByText(/^(Klar til at sende|Ready to be sent)$/).waitFor();
    },
  },
  {
    name: "help",
    go: async (page) => {
      await button(page, /^(Hjælp|Help)$/).click();
      await page.getByRole("tab").nth(1).waitFor();
    },
  },
  {
    name: "help-secretariat",
    go: async (page) => {
      await button(page, /^(Hjælp|Help)$/).click();
      await page.getByRole("tab").nth(1).click();
    },
  },
  {
    name: "settings",
    showsChoice: true,
    go: async (page) => {
      await button(page, /^(Indstillinger|Settings)$/).click();
      await page.getByRole("radio").first().waitFor();
    },
  },
];
