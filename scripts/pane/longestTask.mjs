// How long the pane stands still at most while 98 returns are read, judged, looked through and written as an overview.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { serve } from "../server.mjs";
import { importTests } from "./builds.mjs";

/** A task longer than this is felt. In milliseconds. */
const LONGEST = 50;
/** Other programs on the machine make a task longer and never shorter: the least of so many times is the pane's own. */
const TIMES = 5;
/** Marks in the trace when the work begins. */
const BEGIN = "fremdrift: merge";
const CATEGORIES = ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline", "__metadata"];

const microseconds = ({ dur = 0 }) => dur;
const within = (outer) => (inner) => inner.ts >= outer.ts && inner.ts < outer.ts + microseconds(outer);

/**
 * The browser's trace → how long each task of the page's own thread took, in milliseconds. Of the task in which the
 * steering program hands over 98 files only the page's part counts: outside tests nobody steers.
 */
function tasksOf({ traceEvents }) {
  const threads = traceEvents
    .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
    .map(({ pid, tid }) => `${pid} ${tid}`);
  const start = traceEvents.find(({ name, args }) => name === "TimeStamp" && args.data.message === BEGIN).ts;
  const events = traceEvents.filter(({ ts, pid, tid }) => ts >= start && threads.includes(`${pid} ${tid}`));
  const steered = events.filter(
    ({ args }) => args?.chrome_mojo_event_info?.mojo_interface_tag === "blink.mojom.DevToolsSession",
  );
  const handlers = events.filter(({ name }) => name === "EventDispatch");
  return events
    .filter(({ name }) => name === "RunTask")
    .map((task) => {
      const parts = steered.some(within(task)) ? handlers.filter(within(task)) : [task];
      return parts.map(microseconds).reduce((sum, one) => sum + one, 0) / 1000;
    });
}

/** What a person does: chooses the files, looks through the answers, writes the overview and looks at each sheet. */
async function merge(page, returns) {
  await page.locator("[data-picks=returns]").setInputFiles([...returns]);
  await page.getByText("98 af 98 kommuner har svaret").waitFor();
  const [made] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Lav overblik" }).click(),
  ]);
  await made.delete();
  for (const tab of await page.getByRole("tab").all()) await tab.click();
}

/** In a browser that has nothing kept. @returns the longest task, in milliseconds */
async function longestOf(browser, address, { set, returns }) {
  const context = await browser.newContext({ viewport: { width: 420, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${address}/taskpane.html`);
  await page.getByRole("button", { name: "Saml svar" }).click();
  await page.locator("[data-picks=set]").setInputFiles(set);
  await page.locator("option[value=hele-landet]").waitFor({ state: "attached" });
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.evaluate((mark) => console.timeStamp(mark), BEGIN);
  await merge(page, returns);
  const trace = await browser.stopTracing();
  await context.close();
  return Math.max(...tasksOf(JSON.parse(trace.toString())));
}

/** @param folder an empty one for the returns */
export async function measureLongestTask(browser, folder) {
  const [code, returns] = [join(folder, "code"), join(folder, "returns")];
  mkdirSync(returns, { recursive: true });
  const { nation } = await importTests("tests/browser/nation.ts", code);
  const returned = await nation(returns);
  const server = await serve("dist");
  const longest = [];
  for (let time = 0; time < TIMES; time += 1) {
    longest.push(await longestOf(browser, server.address, returned));
  }
  server.close();
  const least = Math.min(...longest);
  const all = longest.map((time) => time.toFixed(0)).join(", ");
  return {
    line: `98 returns merged ${TIMES} times, longest task of the pane's own thread: ${all} ms (the least at most ${LONGEST})`,
    kept: least <= LONGEST,
  };
}
