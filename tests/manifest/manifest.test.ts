import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../../package.json";
import { temporaryFolder } from "../programs";
import { faults, type Environment } from "./faults";
import { readManifest } from "./readManifest";

const xml = readFileSync("manifest.xml", "utf8");
const icons = [16, 20, 24, 32, 40, 48, 64, 80].map((size) => `assets/icon-${size}.png`);

/** Bytes 16 to 23 of a PNG are its width and height. */
function sizeInFile(path: string): readonly [number, number] | undefined {
  if (!existsSync(path)) return undefined;
  const png = readFileSync(path);
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

const surroundings: Environment = {
  outputs: ["taskpane.html", ...icons],
  iconSize: sizeInFile,
  address: "https://localhost:3000",
  version,
};

const faultsOf = (text: string): readonly string[] => faults(readManifest(text), surroundings);

/** The manifest with one passage changed; the passage must be there. */
function changed(from: string, to: string): string {
  expect(xml).toContain(from);
  return xml.replace(from, to);
}

describe("the manifest", () => {
  test("is without fault", () => {
    expect(faultsOf(xml)).toEqual([]);
  });

  test("is read by Microsoft's own tool", () => {
    const tool = join("node_modules", "office-addin-manifest", "cli.js");
    const info = execFileSync(process.execPath, [tool, "info", "manifest.xml"], { encoding: "utf8" });
    expect(info).toMatch(/Id: 1f398a5b-3264-4e3c-a3a9-3e9d0adab290/);
    expect(info).toMatch(/Default Locale: da-DK/);
    expect(info).toMatch(/Hosts: Workbook/);
  });

  test("asks for no more than Excel 2021 and the web have", () => {
    const sets = readManifest(xml).filter(({ name }) => name === "Set");
    expect(sets.map(({ attributes }) => [attributes["Name"], attributes["MinVersion"]])).toEqual([
      ["ExcelApi", "1.9"],
    ]);
  });
});

describe("the lint finds", () => {
  test.each([
    [
      "a resource that is not defined",
      '<Title resid="CreateForm.Label"',
      '<Title resid="Nowhere"',
      /"Nowhere"/,
    ],
    [
      "a text in the wrong list",
      '<Description resid="CheckForm.Help"',
      '<Description resid="Tab.Label"',
      /stands in/,
    ],
    ["an id that is too long", '<bt:Image id="Icon.16"', `<bt:Image id="${"x".repeat(33)}"`, /over 32/],
    ["an id used twice", 'id="Fremdrift.CheckForm"', 'id="Fremdrift.CreateForm"', /stands twice/],
    ["a text that is too long", 'DefaultValue="Kontrollér"', `DefaultValue="${"x".repeat(126)}"`, /over 125/],
    ["a text without English", '<bt:Override Locale="en-US" Value="Check" />', "", /no English/],
    ["an icon of another size", "icon-32.png", "icon-16.png", /is 16 × 16/],
    ["an icon that is not there", "icon-64.png", "icon-65.png", /no icon at/],
    ["a missing icon size", '<bt:Image size="20" resid="Icon.20" />', "", /lacks the size 20/],
    ["an address that nothing answers", "taskpane.html", "panel.html", /makes nothing/],
    ["something that is no GUID", "1f398a5b-", "", /no GUID/],
    ["another version than the package", "<Version>0.1.0.0", "<Version>0.2.0.0", /The version/],
  ])("%s", (_, from, to, complaint) => {
    expect(faultsOf(changed(from, to)).join("\n")).toMatch(complaint);
  });
});

describe("the build", () => {
  const write = (address: string, folder: string) =>
    spawnSync(process.execPath, [join("scripts", "manifest.mjs"), address, folder], { encoding: "utf8" });

  test("puts the real address in every place, and the icons beside it", () => {
    const folder = temporaryFolder();
    write("https://fremdrift.example/", folder);
    const hosted = readFileSync(join(folder, "manifest.xml"), "utf8");
    expect(hosted).not.toContain("localhost");
    expect(hosted).toContain('"https://fremdrift.example/taskpane.html"');
    expect(icons.filter((icon) => !existsSync(join(folder, icon)))).toEqual([]);
  });

  test("refuses an address that is not https, and says why", () => {
    const { status, stderr } = write("http://fremdrift.example", temporaryFolder());
    expect(status).toBe(1);
    expect(stderr).toContain("https only");
  });
});
