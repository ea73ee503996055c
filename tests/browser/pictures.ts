/** A picture of what is on the page, where `npm run pane-pictures` asks for it; otherwise nothing. */
import { join } from "node:path";
import type { Page } from "playwright-core";

const TALLEST = 1_600;

export async function takePicture(page: Page, name: string): Promise<void> {
  const folder = process.env["FREMDRIFT_PANE_PICTURES"];
  if (folder === undefined) return;
  // Rows out of view are not drawn until somebody scrolls to them.
  await page.addStyleTag({ content: "li { content-visibility: visible !important; }" });
  await page.evaluate(() => document.fonts.ready);
  const { width, height } = await page.evaluate(() => document.body.getBoundingClientRect());
  await page.screenshot({
    path: join(folder, `${name}.png`),
    fullPage: true,
    // A long list's end looks like its beginning.
    clip: { x: 0, y: 0, width, height: Math.min(height, TALLEST) },
    animations: "disabled",
    caret: "hide",
  });
}
