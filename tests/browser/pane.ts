/** The built pane in a real browser, alone or beside an emulated Excel; whatever leaves the test server is noted. */
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { existsSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import type { HostOptions } from "../../packages/excel-host";
import { temporaryFolder, testFolder } from "../programs";

/** Without these Chromium calls home. */
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** So long a busy machine may take over one step, in milliseconds. */
const PATIENCE = 120_000;

const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/";
/** What Excel puts into the address of a task pane. */
const hostInfo = (platform: "Win32" | "Mac") => `_host_Info=Excel$${platform}$16.01$da-DK$test$$$0`;

export interface World {
  readonly browser: Browser;
  readonly address: string;
  /** The script of the emulated Excel, built when a pane is first opened beside it. */
  readonly excelScript: () => string;
  /** Closes what is open, so that it costs the tests after it nothing. */
  readonly closePanes: () => Promise<void>;
  readonly end: () => Promise<void>;
}

export async function startWorld(): Promise<World> {
  const server = spawn(process.execPath, [join("tests", "browser", "serve.mjs")], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const address = await firstLine(server);
  const browser = await chromium.launch({
    executablePath: process.env["FREMDRIFT_CHROMIUM"] ?? "",
    args: QUIET,
  });
  let script: string | undefined;
  return {
    browser,
    address,
    excelScript: () => (script ??= buildExcelScript()),
    closePanes: async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    end: async () => {
      await browser.close();
      server.kill();
    },
  };
}

function firstLine({ stdout }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    stdout?.once("data", (chunk: Buffer) => resolve(chunk.toString().trim()));
    stdout?.once("end", () => reject(new Error("The test server did not start.")));
  });
}

/** As chosen in the settings; "system" follows the computer. */
export type Theme = "system" | "light" | "dark" | "contrast";

export interface PaneOptions {
  readonly language?: "da" | "en";
  readonly theme?: Theme;
  readonly width?: number;
  readonly height?: number;
  /** Beside the emulated Excel; in a plain browser where absent. */
  readonly excel?: true | ExcelOfSomeKind;
  /** As the ribbon's buttons ask, e.g. "collect". */
  readonly view?: string;
}

/** An Excel that is not as kind as the usual one. */
export interface ExcelOfSomeKind {
  readonly manners?: HostOptions["manners"];
  readonly platform?: "Mac";
  /** So long Microsoft's script is on its way, in milliseconds. */
  readonly late?: number;
}

export interface OpenPane {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Requests to anywhere but the test server, and errors on the page; a test expects none. */
  readonly trouble: readonly string[];
}

export async function openPane(world: World, options: PaneOptions = {}): Promise<OpenPane> {
  const { width = 420, height = 900, language = "da", theme = "light", excel, view } = options;
  const kind = typeof excel === "object" ? excel : {};
  const context = await world.browser.newContext({
    viewport: { width, height },
    acceptDownloads: true,
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(PATIENCE);
  const trouble: string[] = [];
  await context.route("**", async (route) => {
    const url = route.request().url();
    if (url.startsWith(world.address)) return route.continue();
    // Microsoft's own script, unmodified, from the package; on the web nothing else would be asked for it.
    if (excel && url.startsWith(OFFICE)) {
      if (kind.late) await new Promise((resolve) => setTimeout(resolve, kind.late));
      const path = join(
        "node_modules",
        "@microsoft",
        "office-js",
        "dist",
        url.slice(OFFICE.length).replace(/\?.*/, ""),
      );
      return route.fulfill({ path, contentType: "text/javascript" });
    }
    trouble.push(`request to ${url}`);
    return route.abort();
  });
  await context.addInitScript(
    ([lang, colours]) => {
      localStorage.setItem("fremdrift-language", lang);
      localStorage.setItem("fremdrift-theme", colours);
    },
    [language, theme] as const,
  );
  // A computer whose wish for high contrast can be made and withdrawn: where Chromium itself forces colours, nothing is
  // left of the pane's own, which are what somebody sees who chooses them in the settings.
  await context.addInitScript(() => {
    const ask = matchMedia.bind(window);
    window.matchMedia = (query) =>
      ask(query === "(forced-colors: active)" ? "(prefers-contrast: more)" : query);
  });
  if (excel) {
    const given = { sheets: ["Ark1"], excelApi: "1.14", manners: kind.manners, platform: kind.platform };
    await context.addInitScript(
      // It computes nothing: a formula shows nothing, as where a check column has nothing to say.
      `window.emulatedExcelOptions = { ...${JSON.stringify(given)}, calculate: () => "" };`,
    );
    await context.addInitScript({ content: readFileSync(world.excelScript(), "utf8") });
  }
  const page = await context.newPage();
  page.on("pageerror", (error) => trouble.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" || /Content Security Policy/i.test(message.text())) {
      trouble.push(`console: ${message.text()}`);
    }
  });
  const query = [view && `view=${view}`, excel && hostInfo(kind.platform ?? "Win32")]
    .filter(Boolean)
    .join("&");
  await page.goto(`${world.address}/taskpane.html?${query}`);
  return { page, context, trouble };
}

/** Builds the emulated Excel for pages, once a run: whoever comes second takes what is there. @returns the script's path */
function buildExcelScript(): string {
  const shared = join(testFolder(), "emulatedExcel.js");
  if (existsSync(shared)) return shared;
  const folder = temporaryFolder();
  execFileSync(process.execPath, [join("tests", "browser", "excelScript.mjs"), folder], { stdio: "pipe" });
  renameSync(join(folder, "page.js"), shared);
  return shared;
}

export interface Downloaded {
  readonly name: string;
  /** Where it lies, under its own name. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The next file that the pane hands over: to be asked for before the button is pressed. */
export async function downloadOf(page: Page): Promise<Downloaded> {
  const file = await page.waitForEvent("download");
  const name = file.suggestedFilename();
  const path = join(temporaryFolder(), name);
  await file.saveAs(path);
  return { name, path, bytes: readFileSync(path) };
}

/** Presses a button by its name and waits for the file that it hands over. */
export async function downloaded(page: Page, button: string | RegExp): Promise<Downloaded> {
  const [file] = await Promise.all([
    downloadOf(page),
    page.getByRole("button", { name: button, exact: true }).click(),
  ]);
  return file;
}

export async function goHome(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Til forsiden" }).click();
}
