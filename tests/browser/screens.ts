/** Every screen of the pane, in journeys from one to the next: for what is looked at, listened to and judged. */
import type { Page } from "playwright-core";
import type { PaneOptions } from "./pane";
import { downloaded } from "./pane";
import { formFilledIn } from "./fillInScreens";
import { plainReturns } from "./returns";
import { recommendationSets, severalForms } from "./screensOfSets";
import {
  asks,
  button,
  goesBack,
  holdScripts,
  makeForm,
  overviewHere,
  papersThere,
  readReturns,
  types,
  undo,
  writeHere,
} from "./wayThere";

export interface ScreenToSee {
  readonly name: string;
  /** From the journey's screen before it; the first from a pane that has just been opened. */
  readonly go: (page: Page) => Promise<void>;
}

/** Screens that are seen in one pane, one after the other: the way to each would take far longer than judging it. */
export interface Journey {
  /** Only there beside Excel, or beside an Excel of this kind. */
  readonly excel?: PaneOptions["excel"];
  /** Which language and colours were chosen is seen on it. */
  readonly showsChoice?: true;
  readonly screens: readonly ScreenToSee[];
}

const home = (page: Page) => button(page, /^(Til forsiden|Home)$/).click();
const help = (page: Page) => button(page, /^(Hjælp|Help)$/).click();
const differences = (page: Page) => page.getByText(/^(Se forskellene|See the differences)$/).click();

const withoutReturns: Journey = {
  screens: [
    { name: "start", go: async (page) => button(page, /^(Saml svar|Gather returns)$/).waitFor() },
    { name: "forms", go: makeForm },
    severalForms,
    {
      name: "forms-all",
      go: async (page) => {
        await page.getByRole("radio").nth(2).check();
        await button(page, /^(Hent|Download) 29 /).waitFor();
      },
    },
    {
      name: "help",
      go: async (page) => {
        await help(page);
        await page.getByRole("tab").nth(1).waitFor();
      },
    },
    { name: "help-secretariat", go: async (page) => page.getByRole("tab").nth(1).click() },
    {
      name: "merge",
      go: async (page) => {
        await home(page);
        await button(page, /^(Saml svar|Gather returns)$/).click();
        await button(page, /^(Vælg filer|Choose files)$/).waitFor();
      },
    },
    {
      name: "merge-progress",
      go: async (page) => {
        await holdScripts(page);
        await page.locator("[data-picks=returns]").setInputFiles([...(await plainReturns())]);
        await page.getByRole("progressbar").waitFor();
      },
    },
  ],
};

const fromReturnsToOverview: Journey = {
  screens: [
    {
      name: "dry-run",
      go: async (page) => {
        await readReturns(page);
        await differences(page);
      },
    },
    {
      name: "leaving",
      go: async (page) => {
        await differences(page);
        await home(page);
        await asks(page);
      },
    },
    {
      name: "preview",
      go: async (page) => {
        await goesBack(page);
        await downloaded(page, /^(Lav overblik|Make overview)$/);
        await page.getByRole("img").first().waitFor();
      },
    },
    {
      name: "overview",
      go: async (page) => {
        const { path } = await downloaded(page, /^(Lav overblik|Make overview)$/);
        await home(page);
        await page.locator("[data-picks=form-or-overview]").setInputFiles(path);
        await page.locator("select").first().selectOption("201");
        await page.locator("select").nth(1).selectOption("1.1");
        await page.getByRole("definition").first().waitFor();
        await page.locator("figure").nth(2).waitFor();
        await page.getByRole("button", { name: /^(Rykker|Reminder)$/ }).waitFor();
        await papersThere(page);
      },
    },
    {
      name: "letters",
      go: async (page) => {
        await page.getByRole("button", { name: /^(Rykker|Reminder)$/ }).click();
        await page.locator("details:has(pre) summary").first().click();
        await page.locator("pre").first().waitFor();
      },
    },
  ],
};

const returnsInDoubt: Journey = {
  screens: [
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
  ],
};

const fromStartToWritten: Journey = {
  excel: true,
  screens: [
    {
      name: "start-in-excel",
      go: async (page) => button(page, /^(Se efter igen|Look again)$/).waitFor(),
    },
    {
      name: "failure",
      go: async (page) => {
        await page.evaluate(() => window.emulatedExcel?.failAt(1));
        await button(page, /^(Se efter igen|Look again)$/).click();
        await page.getByRole("alert").waitFor();
      },
    },
    {
      name: "written",
      go: async (page) => {
        await readReturns(page);
        await writeHere(page);
        await page.getByText(/^(Overblikket er lavet|The overview is made)/).waitFor();
      },
    },
  ],
};

const overviewWrittenAgain: Journey = {
  excel: true,
  screens: [
    {
      name: "replace-overview",
      go: async (page) => {
        await overviewHere(page);
        await writeHere(page);
        await asks(page);
      },
    },
    {
      name: "undone",
      go: async (page) => {
        await goesBack(page);
        await undo(page);
        await page.getByText(/^(Det er fortrudt|It has been undone)/).waitFor();
      },
    },
  ],
};

const excelThatRefuses: Journey = {
  excel: { manners: { refuses: ["chartTitles", "pageLayout"] } },
  screens: [{ name: "written-in-part", go: overviewHere }],
};

const formMadeAgain: Journey = {
  excel: true,
  screens: [
    {
      name: "replace-form",
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
  ],
};

const choices: Journey = {
  showsChoice: true,
  screens: [
    {
      name: "settings",
      go: async (page) => {
        await button(page, /^(Indstillinger|Settings)$/).click();
        await page.getByRole("radio").first().waitFor();
      },
    },
  ],
};

export const JOURNEYS: readonly Journey[] = [
  withoutReturns,
  fromReturnsToOverview,
  returnsInDoubt,
  fromStartToWritten,
  overviewWrittenAgain,
  excelThatRefuses,
  formMadeAgain,
  formFilledIn,
  recommendationSets,
  choices,
];
