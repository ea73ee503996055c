/** Excel fails at each request in turn: the user is told what to do, and the workbook is as it was. */
import type { Page } from "playwright-core";
import { withProgram } from "../programs";
import { openPane, startWorld, type World } from "./pane";
import { plainReturns } from "./returns";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.end());

/** What stands in the workbook; a property that holds nothing is none. */
const dump = (page: Page) =>
  page.evaluate(() =>
    JSON.stringify(window.emulatedExcel?.dump(), (_key, value: unknown) =>
      value === "" ? undefined : value,
    ),
  );

const requests = (page: Page) => page.evaluate(() => window.emulatedExcel?.traffic.requests ?? 0);

interface Attempt {
  readonly outcome: "done" | "refused";
  /** Requests that it took. */
  readonly sent: number;
  readonly before: string;
  readonly after: string;
}

interface Work {
  /** Opens a pane in which only the button is left to press. */
  readonly prepare: () => Promise<Page>;
  readonly button: string;
  /** What is said when it is done. */
  readonly done: string;
}

/** @param failing which of the work's requests fails; none where absent */
async function attempt({ prepare, button, done }: Work, failing?: number): Promise<Attempt> {
  const page = await prepare();
  const before = await dump(page);
  const first = await requests(page);
  if (failing !== undefined) await page.evaluate((at) => window.emulatedExcel?.failAt(at), failing);
  await page.getByRole("button", { name: button, exact: true }).click();
  const refused = page.getByRole("alert").filter({ hasText: "Projektmappen er ikke ændret. Prøv igen." });
  await refused.or(page.getByText(done)).first().waitFor();
  const outcome = (await refused.count()) > 0 ? "refused" : "done";
  const result: Attempt = { outcome, sent: (await requests(page)) - first, before, after: await dump(page) };
  await page.context().close();
  return result;
}

/** A request that only reads may be sent again and then succeed: then all of it is there. */
async function failEach(work: Work): Promise<void> {
  const whole = await attempt(work);
  expect(whole.outcome).toBe("done");
  let refusals = 0;
  for (let request = 1; request <= whole.sent; request += 1) {
    const { outcome, before, after } = await attempt(work, request);
    if (outcome === "refused") expect({ request, after }).toEqual({ request, after: before });
    else expect({ request, sheets: sheetsIn(after) }).toEqual({ request, sheets: sheetsIn(whole.after) });
    if (outcome === "refused") refusals += 1;
  }
  expect(refusals).toBeGreaterThanOrEqual(3);
}

const sheetsIn = (dumped: string): readonly string[] =>
  [...dumped.matchAll(/\{"name":"([^"]+)","visibility"/g)].map(([, name]) => name ?? "");

/** The pane reads the workbook when it starts; what comes after belongs to the work. */
async function whenQuiet(page: Page): Promise<Page> {
  for (let before = -1, now = 0; before !== now || now === 0;) {
    before = now;
    await page.waitForTimeout(300);
    now = await requests(page);
  }
  return page;
}

withProgram("chromium", "while a form is made", () =>
  failEach({
    button: "Lav skemaet her",
    done: "Skemaet til Ballerup er lavet.",
    prepare: async () => {
      const { page } = await openPane(world, { excel: true, view: "form" });
      await page.getByLabel("Kommune", { exact: true }).selectOption({ label: "Ballerup" });
      return whenQuiet(page);
    },
  }),
);

withProgram("chromium", "while the overview is written", () =>
  failEach({
    button: "Lav overblik",
    done: "Overblikket er lavet.",
    prepare: async () => {
      const { page } = await openPane(world, { excel: true, view: "collect" });
      await page.locator("[data-picks=returns]").setInputFiles([...(await plainReturns())]);
      await page.getByText("28 af 29 kommuner har svaret").waitFor();
      return whenQuiet(page);
    },
  }),
);
