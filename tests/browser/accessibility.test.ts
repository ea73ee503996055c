/** axe on every screen, in light, dark and high contrast and at 320 px; and nothing that runs out of the pane. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { withProgram } from "../programs";
import { excelScript, openPane, startWorld, type World } from "./pane";
import { takePicture } from "./pictures";
import { SCREENS } from "./screens";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

let world: World;
let excel: string;
beforeAll(async () => {
  excel = excelScript();
  world = await startWorld();
});
afterAll(() => world.end());

declare global {
  interface Window {
    axe?: {
      run: () => Promise<{
        readonly violations: readonly {
          readonly id: string;
          readonly help: string;
          readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
        }[];
      }>;
    };
  }
}

/** What axe objects to, a line each. */
async function objections(page: Page): Promise<readonly string[]> {
  // Through the debugger's door: the page's own policy lets no other script in.
  await page.evaluate(axe);
  return await page.evaluate(async () => {
    const { violations } = (await window.axe?.run()) ?? { violations: [] };
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ""}`),
    );
  });
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The look's name in the pictures' names → the look. */
const looks = {
  light: { theme: "light", width: 420, language: "da" },
  dark: { theme: "dark", width: 420, language: "da" },
  narrow: { theme: "light", width: 320, language: "en" },
  contrast: { theme: "contrast", width: 420, language: "da" },
} as const;

for (const [look, { theme, width, language }] of Object.entries(looks)) {
  describe(`${theme}, ${width} px, ${language}`, () => {
    for (const screen of SCREENS) {
      withProgram("chromium", screen.name, async () => {
        const { page, context, trouble } = await openPane(world, {
          theme,
          width,
          language,
          ...(screen.excel ? { excel } : {}),
        });
        // So that the pictures are the same each time.
        await page.clock.setFixedTime(new Date("2017-11-27T09:00:00Z"));
        await screen.go(page);
        await takePicture(page, `${screen.name}-${look}`);
        expect(await objections(page)).toEqual([]);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        expect(trouble).toEqual([]);
        await context.close();
      });
    }
  });
}
