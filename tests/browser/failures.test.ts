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
async function attempt(page: Page, { button, done }: Work, failing?: number): Promise<Attempt> {
  const first = await requests(page);
  if (failing !== undefined) await page.evaluate((at) => window.emulatedExcel?.failAt(at), failing);
  // What an earlier attempt was told is not what this one is told.
  await page.evaluate(() =>
    document.querySelectorAll("[role=alert]").forEach((alert) => (alert.id = "earlier")),
  );
  await page.getByRole("button", { name: button, exact: true }).click();
  const refused = page.locator("[role=alert]:not(#earlier)", {
    hasText: "Projektmappen er ikke ændret. Prøv igen.",
  });
  await refused.or(page.getByText(done)).first().waitFor();
  const outcome = (await refused.count()) > 0 ? "refused" : "done";
  return { outcome, sent: (await requests(page)) - first, after: await dump(page) };
}

/** Takes back what was done; the button to do it again is there as before. */
async function takeBack(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Fortryd", exact: true }).click();
  await page.getByText("Det er fortrudt.").waitFor();
}

/**
 * Tries again in the same pane, as it asks, with another request failing; the workbook is as before the first.
 * A request that only reads may be sent again and then succeed: then all of it is there, and is taken back.
 */
async function failEach(work: Work): Promise<void> {
  const page = await work.prepare();
  const before = await dump(page);
  const whole = await attempt(page, work);
  expect(whole.outcome).toBe("done");
  await takeBack(page);
  let refusals = 0;
  for (let request = 1; request <= whole.sent; request += 1) {
    const { outcome, sent, after } = await attempt(page, work, request);
    expect(sent).toBeGreaterThanOrEqual(request);
    if (outcome === "refused") {
      expect({ request, after }).toEqual({ request, after: before });
      refusals += 1;
    } else {
      expect({ request, sheets: sheetsIn(after) }).toEqual({ request, sheets: sheetsIn(whole.after) });
      await takeBack(page);
      expect({ request, after: await dump(page) }).toEqual({ request, after: before });
    }
  }
  expect(refusals).toBeGreaterThanOrEqual(3);
  await page.context().close();
}

const sheetsIn = (dumped: string): readonly string[] =>
  [...dumped.matchAll(/\{"name":"([^"]+)","visibility"/g)].map(([, name]) => name ?? "");

/** The pane reads the workbook when it starts; what comes after belongs to the work. */
async function whenQuiet(page: Page): Promise<Page> {
  for (let before = -1, now = 0; before !== now || now === 0;) {
    before = now;
    await page.waitForTimeout(600);
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
