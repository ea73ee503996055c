/** Every screen as it is shown, in each look: axe, and nothing that runs out of the pane or goes wrong on the page. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { withProgram } from "../programs";
import { turnTo, type Colours, type Look, type Showing } from "./looks";
import { openPane, startWorld, type OpenPane, type World } from "./pane";
import { takePicture } from "./pictures";
import { JOURNEYS, type Journey, type ScreenToSee } from "./screens";

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
export function judgeScreens(showing: Showing): void {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.end());

  for (const journey of JOURNEYS) {
    describe(journey.screens.map(({ name }) => name).join(" → "), () =>
      judgeJourney(() => world, journey, showing),
    );
  }
}

function judgeJourney(world: () => World, journey: Journey, { language, width, looks }: Showing): void {
  let pane: OpenPane | undefined;
  let heard = 0;
  afterAll(() => pane?.context.close());

  const open = async (colours: Colours): Promise<OpenPane> => {
    const theme = journey.showsChoice ? colours : "system";
    const excel = journey.excel ? { excel: journey.excel } : {};
    const opened = await openPane(world(), { theme, width, language, ...excel });
    await turnTo(opened.page, colours);
    // So that the pictures are the same each time.
    await opened.page.clock.setFixedTime(new Date("2017-11-27T09:00:00Z"));
    return opened;
  };

  /** Judges one screen in one look. @returns what is written on it */
  const judge = async (
    { page, trouble }: OpenPane,
    { name }: ScreenToSee,
    look: Look,
  ): Promise<string | null> => {
    await turnTo(page, look.colours);
    const said = await page.locator("#pane").textContent();
    await takePicture(page, `${name}-${look.name}`);
    expect(await objections(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    // What was heard in one look is that look's trouble, not the next one's.
    const [before, now] = [heard, trouble.length];
    heard = now;
    expect(trouble.slice(before)).toEqual([]);
    return said;
  };

  for (const screen of journey.screens) {
    let words: string | null = null;
    for (const [index, look] of looks.entries()) {
      withProgram("chromium", `${screen.name}, ${look.colours}, ${width} px, ${language}`, async () => {
        if (journey.showsChoice) {
          await pane?.context.close();
          [pane, heard] = [undefined, 0];
        }
        pane ??= await open(look.colours);
        if (index === 0 || journey.showsChoice) {
          await turnTo(pane.page, look.colours);
          await screen.go(pane.page);
        }
        const said = await judge(pane, screen, look);
        // Colours change and nothing else: it is still the screen that was walked to.
        words ??= said;
        expect(said).toBe(words);
      });
    }
  }
}
