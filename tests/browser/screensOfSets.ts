/** The pane's screens of recommendation sets, in one journey. */
import type { Page } from "playwright-core";
import type { Journey, ScreenToSee } from "./screens";
import { faultySet, soundSet } from "./setFiles";
import { button, papersThere } from "./wayThere";

const home = (page: Page) => button(page, /^(Til forsiden|Home)$/).click();

export const recommendationSets: Journey = {
  screens: [
    {
      name: "sets",
      go: async (page) => {
        await button(page, /^(Anbefalinger|Recommendations)$/).click();
        await page.getByRole("radio").first().waitFor();
      },
    },
    {
      name: "set-with-a-fault",
      go: async (page) => {
        await home(page);
        await page.locator("[data-picks=form-or-overview]").setInputFiles(await faultySet());
        await page.getByText("Anbefalinger!C5").waitFor();
      },
    },
    {
      name: "set-compared",
      go: async (page) => {
        await button(page, /^(Åbn en anden fil|Open another file)$/).click();
        await page.locator("[data-picks=form-or-overview]").setInputFiles(await soundSet());
        await page.locator("ins").first().waitFor();
        await papersThere(page);
      },
    },
  ],
};

/** From the screen that makes forms. */
export const severalForms: ScreenToSee = {
  name: "forms-several",
  go: async (page) => {
    await page.getByRole("radio").nth(1).check();
    for (const name of ["Ballerup", "København"]) await page.getByRole("checkbox", { name }).check();
    await button(page, /^(Hent|Download) 2 /).waitFor();
  },
};
