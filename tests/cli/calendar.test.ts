/** The round's deadline as a calendar file, and as the front page says it. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cellsOf } from "../overview/cellsOf";
import { openpyxl } from "../programs";
import { fremdrift, newFolder } from "./world";
import { saveForm, SET } from "./returnFiles";

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

/** Types into Årshjul as somebody does in Excel: whose row it is, the heading, the words. */
const TYPE = `
import sys, json, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book["Årshjul"]
heads = {cell.value: cell.column for cell in sheet[4]}
for key, heading, value in json.loads(sys.argv[2]):
    row = next(cell.row for row in sheet.iter_rows() for cell in row if cell.value == "opgave:" + key)
    sheet.cell(row, heads[heading]).value = value
book.save(sys.argv[1])
`;

test("Årshjul says who gets which paper; what is typed there is kept, and its days go into the calendar", async () => {
  const folder = await newFolder();
  const [overview, path] = [join(folder, "o.xlsx"), join(folder, "hjul.ics")];
  await fremdrift(["round", "new", "--out", overview]);
  const rows = [...cellsOf(overview)].filter(([at]) => at.startsWith("Årshjul!")).map(([, value]) => value);
  // The set of 2016-2017 has no deadline; its councils treat the status in the winter after it.
  expect(rows).toContain("januar/februar 2018");
  expect(rows).toContain("Samlet status med indstilling: K29");
  const typed = [
    ["deadline", "Hvornår", "30-11-2017"],
    ["council", "Hvornår", "2018-01-25"],
    ["kkr", "Opgave", ""],
    ["halfYear", "Hvornår", "2017-12-01"],
    ["halfYear", "Udført", "ja"],
    ["own-1", "Hvornår", "1.2.2018"],
    ["own-1", "Opgave", "Møde i gruppen; lokale 2"],
  ];
  openpyxl(TYPE, overview, JSON.stringify(typed));
  const answer = await saveForm(folder, "Kbh.xlsx", { codes: ["101"] });
  const merged = await fremdrift(["merge", answer, "--into", overview, "--out", overview]);
  expect(merged.messages).toBe("");
  const kept = new Map([...cellsOf(overview)].filter(([at]) => at.startsWith("Årshjul!")));
  const after = [...kept.values()];
  expect(after).toContain("Møde i gruppen; lokale 2");
  expect(after).not.toContain("Drøft status, og om anbefalingerne skal være mere konkrete");
  expect(after).toContain("2017-11-23");
  expect(cellsOf(overview).get("Regionalt overblik!A2")).toMatch(/ · Svarfristen var 30\. november 2017\.$/);
  expect((await fremdrift(["calendar", overview, "--out", path])).code).toBe(0);
  const lines = (await readFile(path, "utf8")).replaceAll("\r\n ", "").split("\r\n");
  expect(lines.filter((line) => /^(DTSTART|SUMMARY)/.test(line))).toEqual([
    "DTSTART;VALUE=DATE:20171123",
    "SUMMARY:KKR Hovedstaden: Ryk de kommuner\\, der mangler at svare",
    "DTSTART;VALUE=DATE:20171130",
    "SUMMARY:KKR Hovedstaden: Svarfrist for skemaerne",
    "DTSTART;VALUE=DATE:20180125",
    "SUMMARY:KKR Hovedstaden: Drøft status på anbefalingerne",
    "DTSTART;VALUE=DATE:20180201",
    "SUMMARY:KKR Hovedstaden: Møde i gruppen\\; lokale 2",
  ]);
});

test("without a deadline there is nothing to write, and the front page says the days left of one", async () => {
  const folder = await newFolder();
  const [overview, set] = [join(folder, "o.xlsx"), join(folder, "set.json")];
  await fremdrift(["round", "new", "--out", overview]);
  const said = await fremdrift(["calendar", overview, "--out", join(folder, "x.ics")]);
  expect(said).toMatchObject({ code: 2, output: "" });
  expect(said.messages).toContain("ingen dage i arket Årshjul");
  await writeFile(set, JSON.stringify({ ...SET, id: "egen-2018", deadline: "2018-02-08" }));
  const own = join(folder, "egen.xlsx");
  expect((await fremdrift(["round", "new", "--set", set, "--out", own])).messages).toBe("");
  const script =
    "import sys, json, openpyxl\nprint(json.dumps(openpyxl.load_workbook(sys.argv[1]).worksheets[0]['A2'].value))";
  // Made on 5 February 2018.
  expect(openpyxl(script, own)).toMatch(/ · Svarfrist: 8\. februar 2018 \(om 3 dage\)\.$/);
});
