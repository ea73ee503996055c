// How long the pane takes until it can be used, beside the smallest pane, in the same run.
import { join } from "node:path";
import { serve } from "../server.mjs";

/** As many times the smallest pane's time as ours may take. */
const MOST_TIME = 1.5;
const STARTS = 7;

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Milliseconds from asking for the page until its last button can be pressed, in a browser that has nothing kept. */
async function startTime(browser, address, button) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const before = performance.now();
  await page.goto(address, { waitUntil: "commit" });
  await page.getByRole("button", { name: button }).waitFor();
  const time = performance.now() - before;
  await context.close();
  return time;
}

/** @param folder where sizes.mjs has built the smallest pane */
export async function measureStart(browser, folder) {
  const [ours, hello] = await Promise.all([serve("dist"), serve(join(folder, "hello"))]);
  const times = { ours: [], hello: [] };
  for (let start = 0; start < STARTS; start += 1) {
    times.hello.push(await startTime(browser, `${hello.address}/taskpane.html`, "Hello"));
    times.ours.push(await startTime(browser, `${ours.address}/taskpane.html`, "Saml svar"));
  }
  ours.close();
  hello.close();
  const slower = median(times.ours) / median(times.hello);
  return {
    line: `usable after ${median(times.ours).toFixed(0)} ms, smallest ${median(times.hello).toFixed(0)} ms: ${slower.toFixed(2)} × (at most ${MOST_TIME})`,
    kept: slower <= MOST_TIME,
  };
}
