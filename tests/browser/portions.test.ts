/** 98 files are read and written beside the pane, and what goes to and fro is so little at a time that nobody feels it. */
import type { Page } from "playwright-core";
import { temporaryFolder, withProgram } from "../programs";
import { nation } from "./nation";
import { openPane, startWorld, type World } from "./pane";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.end());

/** A few milliseconds' worth of each. */
const MOST_FILES = 10;
const MOST_CHARACTERS = 500_000;

declare global {
  interface Window {
    /** What the pane and its workers have told each other. */
    told?: {
      readonly way: "to" | "from";
      readonly about: string;
      readonly files: number;
      readonly size: number;
    }[];
  }
}

/** Listens in on the pane and its workers; a file's bytes are handed over, not copied, and weigh nothing. */
const listenIn = (page: Page) =>
  page.addInitScript(() => {
    const told: NonNullable<Window["told"]> = [];
    window.told = told;
    const note = (way: "to" | "from", message: { job?: string; about?: string; files?: unknown[] }) => {
      const size = JSON.stringify(message, (_, value: unknown) =>
        value instanceof Uint8Array ? value.length : value,
      ).length;
      told.push({ way, about: message.job ?? message.about ?? "", files: message.files?.length ?? 0, size });
    };
    window.Worker = class extends Worker {
      constructor(...words: ConstructorParameters<typeof Worker>) {
        super(...words);
        this.addEventListener("message", ({ data }) => note("from", data));
      }
      override postMessage(message: never) {
        note("to", message);
        super.postMessage(message);
      }
    };
  });

withProgram("chromium", "98 returns go to and fro in portions", async () => {
  const { set, returns } = await nation(temporaryFolder());
  const { page, trouble } = await openPane(world, { view: "collect" });
  await listenIn(page);
  await page.reload();
  await page.locator("[data-picks=set]").setInputFiles(set);
  await page.locator("option[value=hele-landet]").waitFor({ state: "attached" });
  await page.locator("[data-picks=returns]").setInputFiles([...returns]);
  await page.getByText("98 af 98 kommuner har svaret").waitFor();
  await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Lav overblik" }).click(),
  ]);
  await page.getByRole("tab", { name: "Matrix" }).waitFor();
  const told = (await page.evaluate(() => window.told)) ?? [];
  const asked = told.filter(({ way, about }) => way === "to" && about === "read");
  expect(asked.reduce((sum, { files }) => sum + files, 0)).toBe(98);
  expect(Math.max(...asked.map(({ files }) => files))).toBeLessThanOrEqual(MOST_FILES);
  const heard = told.filter(({ way }) => way === "from");
  expect(heard.filter(({ about }) => about === "cells").length).toBeGreaterThan(10);
  expect(heard.filter(({ size }) => size > MOST_CHARACTERS)).toEqual([]);
  expect(trouble).toEqual([]);
});
