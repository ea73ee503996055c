/** Every screen of the pane, each with the way to it: for what is looked at, listened to and judged. */
import type { Page } from "playwright-core";
import type { PaneOptions } from "./pane";
import { downloaded } from "./pane";
import { plainReturns } from "./returns";
import {
  asks,
  button,
  formHere,
  holdScripts,
  makeForm,
  overviewHere,
  readReturns,
  types,
  undo,
  writeHere,
} from "./wayThere";

export interface ScreenToSee {
  readonly name: string;
  /** Only there beside Excel, or beside an Excel of this kind. */
  readonly excel?: PaneOptions["excel"];
  readonly view?: PaneOptions["view"];
  /** Which language and colours were chosen is seen on it. */
  readonly showsChoice?: true;
  readonly go: (page: Page) => Promise<void>;
}

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
      await writeHere(page);
      await page.getByText(/^(Overblikket er lavet|The overview is made)/).waitFor();
    },
  },
  {
    name: "written-in-part",
    excel: { manners: { refuses: ["chartTitles", "pageLayout"] } },
    go: overviewHere,
  },
  {
    name: "undone",
    excel: true,
    go: async (page) => {
      await overviewHere(page);
      await undo(page);
      await page.getByText(/^(Det er fortrudt|It has been undone)/).waitFor();
    },
  },
  {
    name: "replace-form",
    excel: true,
    go: async (page) => {
      await makeForm(page);
      const make = button(page, /^(Lav skemaet her|Make the form here)$/);
      await make.click();
      await page.getByText(/er lavet|is made/).waitFor();
      await types(page, "C11", "Grøn");
      await types(page, "D11", "Vi er godt i gang.");
      await make.click();
      await asks(page);
    },
  },
  {
    name: "replace-overview",
    excel: true,
    go: async (page) => {
      await overviewHere(page);
      await writeHere(page);
      await asks(page);
    },
  },
  {
    name: "undo-question",
    excel: true,
    go: async (page) => {
      await formHere(page);
      await types(page, "C11", "Grøn");
      await undo(page);
      await asks(page);
    },
  },
  {
    name: "leaving",
    go: async (page) => {
      await readReturns(page);
      await button(page, /^(Til forsiden|Home)$/).click();
      await asks(page);
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
      for (const cell of ["C11", "C23", "C30", "C38"]) await types(page, cell, "Grøn");
      await types(page, "C15", "Lilla");
      await page.getByRole("alert").waitFor();
    },
  },
  {
    name: "fill-in-ready",
    excel: true,
    go: async (page) => {
      await formHere(page);
      for (const cell of ["C11", "C15", "C23", "C30", "C38"]) await types(page, cell, "Grøn");
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
