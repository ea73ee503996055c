/** The round's deadline as a calendar file, and as the front page says it. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openpyxl } from "../programs";
import { fremdrift, newFolder } from "./world";
import { SET } from "./returnFiles";

test("the deadline and a reminder a week before, folded and escaped as RFC 5545 wants it", async () => {
  const folder = await newFolder();
  const [overview, path] = [join(folder, "o.xlsx"), join(folder, "frist.ics")];
  await fremdrift(["round", "new", "--out", overview]);
  const said = await fremdrift(["calendar", overview, "--out", path, "--deadline", "2018-03-01"]);
  expect(said).toMatchObject({ code: 0, messages: "" });
  const text = await readFile(path, "utf8");
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  expect(Math.max(...text.split("\r\n").map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  const lines = text.replaceAll("\r\n ", "").split("\r\n");
  expect(lines.filter((line) => /^(BEGIN|DT|UID)/.test(line))).toEqual([
    "BEGIN:VCALENDAR",
    "BEGIN:VEVENT",
    "UID:kkr-hovedstaden-2016-2017-reminder@fremdrift",
    "DTSTAMP:20180205T080000Z",
    "DTSTART;VALUE=DATE:20180222",
    "DTEND;VALUE=DATE:20180223",
    "BEGIN:VEVENT",
    "UID:kkr-hovedstaden-2016-2017-deadline@fremdrift",
    "DTSTAMP:20180205T080000Z",
    "DTSTART;VALUE=DATE:20180301",
    "DTEND;VALUE=DATE:20180302",
  ]);
  const [description = ""] = lines.filter((line) => line.startsWith("DESCRIPTION:"));
  expect(description).toContain("29 kommuner mangler at svare: Albertslund\\, Allerød\\,");
  // Ours is replaced, somebody else's is not.
  expect((await fremdrift(["calendar", overview, "--out", path, "--deadline", "2018-03-02"])).code).toBe(0);
  await writeFile(path, "BEGIN:VCALENDAR\r\n");
  expect((await fremdrift(["calendar", overview, "--out", path, "--deadline", "2018-03-02"])).code).toBe(2);
});

test("without a deadline there is nothing to write, and the front page says the days left of one", async () => {
  const folder = await newFolder();
  const [overview, set] = [join(folder, "o.xlsx"), join(folder, "set.json")];
  await fremdrift(["round", "new", "--out", overview]);
  const said = await fremdrift(["calendar", overview, "--out", join(folder, "x.ics")]);
  expect(said).toMatchObject({ code: 2, output: "" });
  expect(said.messages).toContain("ingen svarfrist");
  await writeFile(set, JSON.stringify({ ...SET, id: "egen-2018", deadline: "2018-02-08" }));
  const own = join(folder, "egen.xlsx");
  expect((await fremdrift(["round", "new", "--set", set, "--out", own])).messages).toBe("");
  const script =
    "import sys, json, openpyxl\nprint(json.dumps(openpyxl.load_workbook(sys.argv[1]).worksheets[0]['A2'].value))";
  // Made on 5 February 2018.
  expect(openpyxl(script, own)).toMatch(/ · Svarfrist: 8\. februar 2018 \(om 3 dage\)\.$/);
});
