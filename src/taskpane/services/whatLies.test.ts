import type { Definition } from "../../core/sets/definition";
import { formOf } from "../../core/forms";
import { readWorkbook, writeWorkbook } from "../../adapters/xlsx";
import { describeForm } from "../../core/forms/progress/form/describeForm";
import { buildLedger } from "../../core/ledger/buildLedger";
import { NOTHING_SAID } from "../../core/ledger/secretariat";
import { municipalitiesOfKkr } from "../../core/respondents/municipalitiesOfKkr";
import { describeOverview } from "../../core/forms/progress/describeOverview";
import { builtInSets, registry } from "../../data";
import { fillForm } from "../../demo/fillForm";
import { textsOf } from "../../language";
import type { WorkbookDescription } from "../../workbook/description";
import { overviewSheets, whatLies } from "./whatLies";

const set = builtInSets.find(({ id }) => id === "kkr-hovedstaden-2016-2017");
if (!set) throw new Error("The set is built in.");
const texts = textsOf("da");
const madeAt = "2017-10-02T08:00:00Z";
const municipalities = municipalitiesOfKkr(registry, set.kkr);
const form = describeForm({ set, municipalities: [], name: "Ballerup", madeAt, texts });
const overview = describeOverview({
  ledger: buildLedger({
    set: formOf(set),
    municipalities,
    returns: [],
    secretariat: { ...NOTHING_SAID, notes: [{ municipality: "151", item: "1.1", text: "Ring." }] },
  }),
  madeAt,
  texts,
});
const FORM_SHEETS = form.sheets.map(({ name }) => name);

async function lying(
  description: WorkbookDescription,
  sheets: readonly string[],
  carriedFor: string | null,
  sets: readonly Definition[] = builtInSets,
) {
  const read = readWorkbook(await writeWorkbook(description));
  if (!read.readable) throw new Error(read.detail);
  return whatLies(read.snapshot, { sheets, sets, carriedFor });
}

test("a form is named by its municipality, and what is in it is counted", async () => {
  const answers = [
    { recommendation: "1.1", status: "Grøn", remark: "Godt i gang." },
    { recommendation: "2.1", status: "Lilla", remark: "" },
  ];
  expect(await lying(fillForm(form, { answers }), FORM_SHEETS, null)).toEqual([
    { kind: "form", municipality: "Ballerup", answers: 2, remarks: 1 },
  ]);
  // Its marks would be an overview's, though no sheet of it but the hidden one has the same name.
  expect(await lying(form, overviewSheets(texts), set.id)).toMatchObject([{ kind: "form", answers: 0 }]);
});

test("an overview is carried over into one of the same set, and into nothing else", async () => {
  const holds = { returns: 0, notes: 1, corrections: 0, decisions: 0 };
  const into = (carriedFor: string | null) => lying(overview, overviewSheets(texts), carriedFor);
  expect(await into(set.id)).toEqual([{ kind: "overview", holds, carried: true }]);
  expect(await into("kkr-hovedstaden-2015")).toEqual([{ kind: "overview", holds, carried: false }]);
  expect(await lying(overview, FORM_SHEETS, null)).toEqual([{ kind: "overview", holds, carried: false }]);
  // What it holds is counted, also where nobody knows the set that it is about.
  expect(await lying(overview, FORM_SHEETS, null, [])).toEqual([{ kind: "overview", holds, carried: false }]);
});

test("a sheet of somebody's own is named where its name is needed, and an empty one is nothing", async () => {
  const [sheet] = form.sheets;
  if (!sheet) throw new Error("A form has sheets.");
  const properties = { ...form.properties, custom: {} };
  const cells = [
    { row: 1, column: 1, content: { kind: "text", text: "Husk kage" } },
    { row: 9, column: 2, content: { kind: "text", text: "og kaffe" } },
  ] as const;
  const bare = { ...sheet, merges: [], validations: [], conditionalFormats: [], tables: [], charts: [] };
  const book = (name: string, some: typeof cells | readonly []): WorkbookDescription => ({
    ...form,
    properties,
    names: [],
    sheets: [{ ...bare, name, cells: some }],
  });
  expect(await lying(book("data", cells), overviewSheets(texts), set.id)).toEqual([
    { kind: "sheet", name: "data", cells: 2 },
  ]);
  expect(await lying(book("Egne tal", cells), overviewSheets(texts), set.id)).toEqual([]);
  expect(await lying(book("Data", []), overviewSheets(texts), set.id)).toEqual([]);
});

test("the sheets that an overview may have are all that it has and those that have nothing to show yet", () => {
  const has = overview.sheets.map(({ name }) => name);
  const notYet = [texts.overview.sheets.proposals, texts.overview.development.sheet];
  expect([...overviewSheets(texts)].toSorted()).toEqual([...has, ...notYet].toSorted());
});
