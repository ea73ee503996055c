import { describeForm, type ProgressFormRequest } from "../../src/core/forms/progress/form/describeForm";
import { builtInSets, registry } from "../../src/data";
import { fillForm, type FilledAnswer } from "../../src/demo/fillForm";
import { readWorkbook, writeWorkbook } from "../../src/adapters/xlsx";
import { textsOf } from "../../src/language";
import { readOpenForm } from "../../src/app/openForm";
import type { WorkbookDescription } from "../../src/workbook/description";

const set = builtInSets.find(({ id }) => id === "kkr-hovedstaden-2016-2017");
if (!set) throw new Error("The set is built in.");
const texts = textsOf("da");
const municipalities = registry.municipalities.filter(({ code }) => code === "151");
const request = { set, municipalities, name: "Ballerup", madeAt: "2017-10-02T08:00:00Z", texts };
const blankForm = describeForm(request);

const opened = (answers: readonly FilledAnswer[]) => read(fillForm(blankForm, { answers }));
const openedAs = (other: Partial<ProgressFormRequest>) => read(describeForm({ ...request, ...other }));

async function read(form: WorkbookDescription) {
  const read = readWorkbook(await writeWorkbook(form));
  if (!read.readable) throw new Error(read.detail);
  return readOpenForm(read.snapshot, "");
}

const SKAL = ["1.1", "2.1", "3.1", "4.1", "5.1"];

test("an empty form is a form: its five SKAL are missing, and it is not ready", async () => {
  const form = await opened([]);
  expect(form?.progress).toEqual({ required: { given: 0, asked: 5 }, voluntary: { given: 0, asked: 7 } });
  expect(form?.return.findings.filter(({ code }) => code === "status-missing")).toHaveLength(5);
  expect(form?.ready).toBe(false);
  expect(form?.councilDateCell).toEqual({ sheet: "Fremdriftsskema", cell: "D7" });
});

test("it is ready when each SKAL has a status", async () => {
  const form = await opened(SKAL.map((recommendation) => ({ recommendation, status: "Grøn", remark: "" })));
  expect(form?.progress.required).toEqual({ given: 5, asked: 5 });
  expect(form?.ready).toBe(true);
});

test("a word that no list offers stands in the way", async () => {
  const answers = SKAL.map((recommendation) => ({ recommendation, status: "Grøn", remark: "" }));
  const form = await opened([...answers.slice(1), { recommendation: "1.1", status: "Lilla", remark: "" }]);
  expect(form?.ready).toBe(false);
  expect(form?.return.findings.find(({ code }) => code === "status-invalid")?.place).toEqual({
    sheet: "Fremdriftsskema",
    row: 11,
    column: 3,
  });
});

test("each recommendation has its row: what stands in its cells, and what tells that it is this row", async () => {
  const form = await opened([{ recommendation: "1.1", status: "Gul", remark: "Vi er i gang." }]);
  const [first, second] = form?.rows ?? [];
  expect(form?.rows).toHaveLength(12);
  expect(first?.choice).toMatchObject({
    at: { sheet: "Fremdriftsskema", cell: "C11" },
    text: "Gul",
    value: "yellow",
  });
  expect(first?.words).toMatchObject({
    at: { sheet: "Fremdriftsskema", cell: "D11" },
    text: "Vi er i gang.",
  });
  expect(first?.words?.beside.map(({ cell }) => cell)).toEqual(["A11", "B11"]);
  expect(first?.words?.beside[0]?.text).toBe("1.1");
  expect([second?.choice?.text, second?.words?.text]).toEqual(["", ""]);
});

test("last time's answer is read from the row below, and belongs to no other", async () => {
  const answer = {
    number: null,
    value: "Rød",
    beside: "Vi mangler folk.",
    when: "2016-11-20",
    adjusted: false,
  };
  const form = await openedAs({ earlier: new Map([["2.1", [answer]]]) });
  expect(
    form?.rows.flatMap(({ item, lastTime }) => (lastTime === null ? [] : [[item.id, lastTime]])),
  ).toEqual([["2.1", "Sidst (november 2016): Rød · Vi mangler folk."]]);
});

test("where and by when the form is returned, it says itself; else its set", async () => {
  const asked = { ...set, contactEmail: "sekretariat@example.dk", deadline: "2017-12-01" };
  const own = await openedAs({ set: asked });
  expect([own?.set.contactEmail, own?.set.deadline]).toEqual(["sekretariat@example.dk", "2017-12-01"]);
  const strange = await openedAs({
    set: { ...asked, contactEmail: "a@example.dk?bcc=b@example.dk", deadline: "snart" },
  });
  expect([strange?.set.contactEmail, strange?.set.deadline]).toEqual([set.contactEmail, set.deadline]);
});
