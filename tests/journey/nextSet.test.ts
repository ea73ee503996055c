/** From one round to the next, without a line of JSON: overview, draft of the next set, LibreOffice, forms that remember, and the next overview. */
import { readFileSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { writeWorkbook } from "../../src/adapters/xlsx";
import { readWorkbook } from "../../src/adapters/xlsx/read/readWorkbook";
import { displayText } from "../../src/core/intake/displayText";
import { recipientWith } from "../../src/app/recipients";
import { describeForm } from "../../src/core/forms/progress/form/describeForm";
import { koebenhavnReturn } from "../../src/demo/answers";
import { fillForm } from "../../src/demo/fillForm";
import koebenhavn from "../../src/demo/koebenhavn-2017.json";
import { textsOf } from "../../src/language";
import { saveForm, SET } from "../cli/returnFiles";
import { mergeSchema } from "../cli/summarySchema";
import { fremdrift, newFolder } from "../cli/world";
import { openpyxl, openXmlObjections, steerLibreOffice, temporaryFile, withProgram } from "../programs";

/** One text changed, one row added from a municipality's proposal, one to go, the rows sorted by their short titles. */
const EDITS = `
own = document.Sheets.getByName("Anbefalinger")
heads = {own.getCellByPosition(column, 3).String: column for column in range(20)}
rows = {own.getCellByPosition(heads["Nr."], row).String: row for row in range(4, 16)}
def cell(row, head):
    return own.getCellByPosition(heads[head], row)
text = cell(rows["2.2"], "Tekst")
text.String = text.String.replace("Alle", "Samtlige") + " Der følges op hvert år."
cell(rows["5.3"], "Forslag").String = "Udgår"
# Ballerup's proposal stands below the recommendations of its theme.
assert cell(16, "Forslag").String == "Foreslået", cell(16, "Forslag").String
cell(16, "Forslag").String = "Ny"
cell(16, "SKAL/KAN").String = "KAN"
cell(16, "Kort titel").String = "Fælles sprogmentorer"
sort(own.getCellRangeByPosition(0, 4, max(heads.values()), 16), heads["Kort titel"])
`;

const PROPOSAL = {
  theme: "5",
  text: "At kommunerne går sammen om sprogmentorer til nyankomne.",
  reason: "Mange kommer på kort tid (eksempeldata)",
};

async function overviewOf2017(folder: string): Promise<string> {
  const chosen = recipientWith(["101"]);
  if (!chosen) throw new Error("København is not known");
  const form = describeForm({ set: SET, ...chosen, madeAt: "2017-10-02T08:00:00Z", texts: textsOf("da") });
  const own = join(folder, "København.xlsx");
  await writeFile(own, await writeWorkbook(fillForm(form, koebenhavnReturn().filling)));
  const other = await saveForm(folder, "Ballerup.xlsx", {
    codes: ["151"],
    answers: { "1.1": ["Rød", "Ikke begyndt (eksempeldata)"], "2.2": ["-", ""] },
    proposals: [PROPOSAL],
  });
  const overview = join(folder, "2017.xlsx");
  const data = join(folder, "2017.csv");
  const merged = await fremdrift(["merge", own, other, "--out", overview, "--data", data, "--json", "-"]);
  const { returns, totals } = v.parse(mergeSchema, JSON.parse(merged.output));
  const proposed = [{ ...PROPOSAL, cell: "Fremdriftsskema!B47" }];
  expect(returns.map(({ proposals }) => proposals)).toEqual([undefined, proposed]);
  expect(returns.flatMap(({ findings }) => findings)).toEqual([]);
  // It is no status: one green of København's, one red of Ballerup's.
  expect(totals[0]).toMatchObject({ recommendation: "1.1", green: 1, red: 1, missing: 27 });
  expect(await readFile(data, "utf8")).toContain(JSON.stringify(proposed).replaceAll('"', '""'));
  return overview;
}

/** Gone on with, an overview still holds what was proposed, and shows it on its own sheet. */
async function goneOnWith(overview: string, folder: string): Promise<string> {
  const later = await saveForm(folder, "Tårnby.xlsx", { codes: ["185"] });
  const next = join(folder, "2017b.xlsx");
  await fremdrift(["merge", later, "--into", overview, "--out", next]);
  const read = readWorkbook(await readFile(next));
  if (!read.readable) throw new Error(read.detail);
  const sheet = read.snapshot.sheets.find(({ name }) => name === "Forslag");
  const row = sheet?.cells.filter((cell) => cell.row === 5).map(displayText);
  expect(row).toEqual(["Ballerup", "5", PROPOSAL.text, PROPOSAL.reason, "Ballerup.xlsx", "Tæller med"]);
  return next;
}

function editedInLibreOffice(draft: string, target: string): void {
  const script = readFileSync("tests/interop/programs/alterInLibreOffice.py", "utf8");
  const order = {
    source: draft,
    target,
    others: {},
    rows: {},
    filter: "Calc MS Excel 2007 XML",
    python: EDITS,
  };
  steerLibreOffice(script, temporaryFile("orders.json", JSON.stringify([order])));
}

/** The form's remarks column below the answers, where last time stands. */
async function lastTime(file: string): Promise<readonly string[]> {
  const read = readWorkbook(await readFile(file));
  if (!read.readable) throw new Error(read.detail);
  return (read.snapshot.sheets[0]?.cells ?? []).flatMap(({ value }) =>
    value.kind === "text" && value.text.startsWith("Sidst") ? [value.text] : [],
  );
}

const FILL = `
import openpyxl, sys
for path in sys.argv[1:]:
    book = openpyxl.load_workbook(path)
    for place in book.defined_names.definedName:
        name = place.name
        for sheet, cells in place.destinations:
            if name.startswith("fremdrift_status_"):
                book[sheet][cells.replace("$", "")].value = "Gul"
            if name.startswith("fremdrift_remark_"):
                book[sheet][cells.replace("$", "")].value = "Nyt siden sidst (eksempeldata)"
    book.save(path)
print("null")
`;

withProgram(["uno", "openpyxl"], "from the overview of 2016-17 to that of 2018-2019", async () => {
  const folder = await newFolder();
  const overview = await goneOnWith(await overviewOf2017(folder), folder);
  const draft = join(folder, "udkast.xlsx");
  const set = join(folder, "2018-2019.xlsx");
  const made = await fremdrift(["set", "new", "--from", overview, "--period", "2018-2019", "--out", draft]);
  expect(made).toMatchObject({ code: 0, messages: "" });
  editedInLibreOffice(draft, set);

  expect((await fremdrift(["set", "check", set])).output).toContain("5 SKAL, 7 KAN");
  const compared = await fremdrift(["set", "compare", SET.id, set, "--json"]);
  const same = (id: string) => ({ from: [id], to: id });
  expect(JSON.parse(compared.output)).toEqual({
    from: SET.id,
    to: "kkr-hovedstaden-2018-2019",
    kept: ["1.1", "2.1", "2.3", "3.1", "3.2", "4.1", "4.2", "4.3", "5.1", "5.2"].map(same),
    adjusted: [same("2.2")],
    new: ["5.3"],
    removed: ["5.3"],
  });

  const forms = join(folder, "skemaer");
  const asked = ["--deadline", "2019-11-29", "--contact", "sekretariat@eksempel.dk"];
  await fremdrift(["forms", "--set", set, "--earlier", overview, ...asked, "--out", forms]);
  expect(await readdir(forms)).toHaveLength(29);
  const file = (name: string) => join(forms, `Fremdriftsskema ${name}.xlsx`);
  const remarks = new Map(koebenhavn.answers.map(({ recommendation, remark }) => [recommendation, remark]));
  const remembered = await lastTime(file("København"));
  expect(remembered).toHaveLength(11);
  expect(remembered[0]).toBe(`Sidst (oktober 2017): Grøn · ${remarks.get("1.1")}`);
  expect(remembered[2]).toBe(
    `Sidst (oktober 2017), da teksten var en anden: deltager ikke · ${remarks.get("2.2")}`,
  );
  expect((await lastTime(file("Ballerup")))[0]).toBe(
    "Sidst (november 2017): Rød · Ikke begyndt (eksempeldata)",
  );
  expect(await lastTime(file("Dragør"))).toEqual([]);
  expect(openXmlObjections(file("København"))).toEqual([]);

  // Last time's words are never taken for this time's: a form that nobody has filled in is blank.
  const blank = JSON.parse((await fremdrift(["check", file("København"), "--set", set, "--json"])).output);
  const codes = new Set(blank.returns[0].findings.map(({ code }: { code: string }) => code));
  expect(codes).toEqual(new Set(["form-blank"]));

  const three = ["København", "Ballerup", "Tårnby"].map(file);
  openpyxl(FILL, ...three);
  const next = join(folder, "2019.xlsx");
  const merged = await fremdrift(["merge", ...three, "--set", set, "--out", next, "--json", "-"]);
  const summary = v.parse(mergeSchema, JSON.parse(merged.output));
  expect(summary.returns.map(({ state, findings }) => [state, findings])).toEqual(
    three.map(() => ["accepted", []]),
  );
  expect(summary.totals).toHaveLength(12);
  for (const total of summary.totals) expect(total).toMatchObject({ yellow: 3, missing: 26 });
  const answers = summary.returns.flatMap((one) => one.answers.map(({ remark }) => remark));
  expect(new Set(answers)).toEqual(new Set(["Nyt siden sidst (eksempeldata)"]));
});
