/** A whole round by its days: made, invited, answered by mail, reminded twice, one not joined, one by telephone, closed. */
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { zipSync } from "fflate";
import { cellsOf } from "../overview/cellsOf";
import { openpyxl } from "../programs";
import { eml } from "./emlOf";
import { mailsIn, to } from "./mails";
import { filledForm } from "./returnFiles";
import { fremdrift, newFolder } from "./world";

/** Ballerup, Dragør, Gentofte, Herlev and Rudersdal do something; the 24 others of the 29 never answer. */
const FIVE = ["151", "155", "157", "163", "230"];

/** Types as somebody does in Excel: sheet, what stands in the row, the heading, the words. */
const TYPE = `
import sys, json, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
for name, whose, heading, value in json.loads(sys.argv[2]):
    sheet = book[name]
    head = next(cell for row in sheet.iter_rows(max_row=5) for cell in row if cell.value == heading)
    at = next(cell.row for row in sheet.iter_rows(min_row=head.row + 1) for cell in row if cell.value == whose)
    sheet.cell(at, head.column).value = value
book.save(sys.argv[1])
`;

const form = (code: string, savedAt: string, answers = {}) => filledForm({ codes: [code], savedAt, answers });

test("each day's state is what it is by hand", async () => {
  const folder = await newFolder();
  const at = (name: string) => join(folder, name);
  const [overview, list, post] = [at("runde.xlsx"), at("liste.csv"), at("post")];
  const type = (...rows: readonly (readonly string[])[]) => openpyxl(TYPE, overview, JSON.stringify(rows));
  const merge = () => fremdrift(["merge", post, "--into", overview, "--out", overview]);
  const letters = async (kind: string, on: string) => {
    const out = at(`${kind} ${on}`);
    await fremdrift(["letters", overview, "--kind", kind, "--out", out, "--on", on]);
    return mailsIn(out);
  };
  await mkdir(post);
  await writeFile(list, FIVE.map((code) => `${code};job${code}@kommune.example`).join("\n"));

  // 1 November: made, with contacts; the deadline is written into Årshjul.
  const made = await fremdrift(["round", "new", "--out", overview, "--contacts", list]);
  expect(made.messages).toBe("");
  expect(made.output).toContain("0 af 29 kommuner har svaret.");
  type(["Årshjul", "opgave:deadline", "Hvornår", "30-11-2017"]);

  // 2 November: everybody is invited, 28 days before the deadline.
  const invitations = await letters("invitation", "2017-11-02");
  expect(invitations).toHaveLength(29);
  expect(invitations.flatMap(({ to: [first] }) => (first ? [first[1]] : []))).toEqual(
    FIVE.map((code) => `job${code}@kommune.example`),
  );
  expect(to(invitations, "Herlev")?.text).toContain("Svarfrist: 30. november 2017 (om 28 dage).");

  // 20 November: Herlev answers, and its mail is forwarded twice. 22 November: Ballerup sends a draft along with the answer.
  const herlev = eml({
    from: "job@herlev.example",
    date: "Mon, 20 Nov 2017 10:12:00 +0100",
    subject: "Skema",
    files: { "Herlev.xlsx": await form("163", "2017-11-19T10:00:00Z") },
  });
  const once = eml({
    from: "chef@herlev.example",
    date: "Tue, 21 Nov 2017 08:00:00 +0100",
    subject: "VS",
    mails: [herlev],
  });
  const twice = { from: "sekr@kkr.example", date: "Tue, 21 Nov 2017 09:00:00 +0100", subject: "VS: VS" };
  await writeFile(join(post, "videresendt.eml"), eml({ ...twice, mails: [once] }));
  const ballerup = { from: "post@ballerup.example", date: "Wed, 22 Nov 2017 12:00:00 +0100", subject: "To" };
  const two = {
    "kladde.xlsx": await form("151", "2017-11-15T10:00:00Z", { "2.1": ["", ""] }),
    "endelig.xlsx": await form("151", "2017-11-21T10:00:00Z"),
  };
  await writeFile(join(post, "to filer.eml"), eml({ ...ballerup, files: two }));
  // Dragør's council has decided not to join.
  type(["Kommuner", "Dragør", "Tilslutning", "ikke tilsluttet"]);
  const first = await merge();
  expect(first.output).toContain("2 af 29 kommuner har svaret.");
  expect(first.output).toContain("26 kommuner mangler at svare: ");
  expect(first.output).toContain("1 kommune har ikke tilsluttet sig og skylder ikke svar på SKAL: Dragør.");

  // 23 November: the first reminder, a week before.
  const before = await letters("reminder", "2017-11-23");
  expect(before).toHaveLength(26);
  expect(["Herlev", "Ballerup", "Dragør"].map((name) => to(before, name))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(to(before, "Gentofte")?.text).toContain("Svarfrist: 30. november 2017 (om 7 dage).");

  // 1 December: Gentofte's zip, sent from a phone.
  const phone = zipSync({ "Dokumenter/skema (1).xlsx": await form("157", "2017-12-01T07:00:00Z") });
  const gentofte = { from: "a@gentofte.example", date: "Fri, 1 Dec 2017 08:30:00 +0100", subject: "Sendt" };
  await writeFile(join(post, "telefon.eml"), eml({ ...gentofte, files: { "Arkiv.zip": phone } }));
  const second = await merge();
  expect(second.output).toContain("3 af 29 kommuner har svaret.");
  expect(second.output).toContain("25 kommuner mangler at svare: ");

  // 4 December: the second reminder; and what would have been owed a week earlier.
  const after = await letters("reminder", "2017-12-04");
  expect(after).toHaveLength(25);
  expect(to(after, "Gentofte")).toBeUndefined();
  expect(to(after, "Rudersdal")?.text).toContain("Svarfristen var 30. november 2017.");
  const earlier = await letters("reminder", "2017-11-30");
  expect(earlier).toHaveLength(26);
  expect(to(earlier, "Gentofte")).toBeDefined();

  // 8 December: Rudersdal has answered by telephone. The secretariat types it, with where it comes from, and closes.
  const skal = ["1.1", "2.1", "3.1", "4.1", "5.1"];
  type(
    ...skal.map((id) => ["Data", `230|${id}`, "status", "Gul"]),
    ["Data", "230|1.1", "remark", "Efter telefonsamtale 8. december 2017"],
    ["Årshjul", "opgave:deadline", "Udført", "8. december 2017"],
  );
  await merge();
  const closed = cellsOf(overview);
  expect(closed.get("Regionalt overblik!A3")).toBe("4 af 29 kommuner har svaret (14 %)");
  expect(closed.get("Regionalt overblik!A4")).toMatch(
    /^Mangler svar fra: Albertslund, .*, Vallensbæk\. Ikke tilsluttet: Dragør\.$/,
  );
  expect(closed.get("Regionalt overblik!A4")).not.toContain("Rudersdal");
  const values = [...closed].filter(([cell]) => cell.startsWith("Data!")).map(([, value]) => value);
  expect(values.filter((value) => value === "secretariat")).toHaveLength(5);
  expect(values).toContain("Efter telefonsamtale 8. december 2017");
  // The day of the municipality's own mail, not of those who sent it on.
  expect([...closed].filter(([cell]) => /^Kommuner!B\d+$/.test(cell)).map(([, value]) => value)).toEqual([
    "Svar modtaget",
    "2017-11-22",
    "2017-12-01",
    "2017-11-20",
  ]);
  const last = await letters("reminder", "2017-12-09");
  expect(last).toHaveLength(24);
  expect(to(last, "Rudersdal")).toBeUndefined();
  const thanks = await letters("thanks", "2017-12-09");
  expect(thanks.map(({ file }) => file)).toEqual(["Tak Ballerup.eml", "Tak Gentofte.eml", "Tak Herlev.eml"]);
  expect((await readdir(folder)).filter((name) => name.endsWith(".xlsx"))).toEqual(["runde.xlsx"]);
});
