/** Every screen as it is shown, in each look: axe, and nothing that runs out of the pane or goes wrong on the page. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { withProgram } from "../programs";
import { turnTo, type Colours, type Showing } from "./looks";
import { openPane, startWorld, type OpenPane, type World } from "./pane";
import { takePicture } from "./pictures";
import { SCREENS, type ScreenToSee } from "./screens";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

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
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  return await page.evaluate(async () => {
    const { violations } = (await window.axe?.run()) ?? { violations: [] };
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ""}`),
    );
  });
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/**
 * A test for each screen and look. The way to a screen takes far longer than judging it, so it is gone once; then the
 * computer asks for other colours, as at nightfall, and the pane follows. The screen where colours are chosen is
 * opened anew with each choice, which it shows: so those who have chosen are seen as well as those who follow.
 */
export function judgeScreens({ language, width, looks }: Showing): void {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.end());

  const open = async (screen: ScreenToSee, colours: Colours): Promise<OpenPane> => {
    const theme = screen.showsChoice ? colours : "system";
    const pane = await openPane(world, {
      theme,
      width,
      language,
      ...(screen.excel ? { excel: screen.excel } : {}),
    });
    await turnTo(pane.page, colours);
    // So that the pictures are the same each time.
    await pane.page.clock.setFixedTime(new Date("2017-11-27T09:00:00Z"));
    await screen.go(pane.page);
    return pane;
  };

  for (const screen of SCREENS) {
    describe(screen.name, () => {
      let pane: OpenPane | undefined;
      let heard = 0;
      let words: string | null = null;
      afterAll(() => pane?.context.close());

      for (const { name, colours } of looks) {
        withProgram("chromium", `${colours}, ${width} px, ${language}`, async () => {
          if (screen.showsChoice) {
            await pane?.context.close();
            [pane, heard] = [undefined, 0];
          }
          pane ??= await open(screen, colours);
          const { page, trouble } = pane;
          await turnTo(page, colours);
          // Colours change and nothing else: it is still the screen that was walked to.
          const said = await page.locator("#pane").textContent();
          words ??= said;
          expect(said).toBe(words);
          await takePicture(page, `${screen.name}-${name}`);
          expect(await objections(page)).toEqual([]);
          expect(await overflow(page)).toBeLessThanOrEqual(0);
          // What was heard in one look is that look's trouble, not the next one's.
          const [before, now] = [heard, trouble.length];
          heard = now;
          expect(trouble.slice(before)).toEqual([]);
        });
      }
    });
  }
}
