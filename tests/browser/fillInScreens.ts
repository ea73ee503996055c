/** The screens beside an open form, from what is missing to the mail that it is sent with. */
import type { Journey } from "./screens";
import { asks, button, formHere, goesBack, papersThere, types, undo } from "./wayThere";

export const formFilledIn: Journey = {
  excel: true,
  screens: [
    { name: "fill-in", go: formHere },
    {
      name: "undo-question",
      go: async (page) => {
        await types(page, "C11", "Grøn");
        await papersThere(page);
        await undo(page);
        await asks(page);
      },
    },
    {
      name: "fill-in-ready",
      go: async (page) => {
        await goesBack(page);
        for (const cell of ["C11", "C15", "C23", "C30", "C38"]) await types(page, cell, "Grøn");
        await page.getByText(/^(Klar til at sende|Ready to be sent)$/).waitFor();
      },
    },
    {
      name: "fill-in-warning",
      go: async (page) => {
        await types(page, "C15", "Lilla");
        await page.getByRole("alert").waitFor();
      },
    },
    {
      name: "fill-in-step",
      go: async (page) => {
        await button(page, /^(Udfyld én ad gangen|Fill in one at a time)$/).click();
        await page.getByRole("radio").nth(1).check({ force: true });
        await page.keyboard.type("Vi er i gang.");
        await page.waitForFunction(() => {
          const form = window.emulatedExcel?.dump().sheets[1];
          return form?.cells["D15"]?.value === "Vi er i gang.";
        });
        await page.getByText(/^(Det hele står i skemaet|All of it stands in the form)/).waitFor();
      },
    },
    {
      name: "fill-in-send",
      go: async (page) => {
        await page.getByRole("button", { name: /^(Se hele skemaet|See the whole form)$/ }).click();
        await button(page, /^(Send skemaet|Send the form)$/).click();
        await page.getByRole("link", { name: /^(Gem, og skriv mailen|Save, and write the mail)$/ }).waitFor();
      },
    },
  ],
};
