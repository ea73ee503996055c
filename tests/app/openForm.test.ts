import { describeForm } from "../../src/core/forms/progress/form/describeForm";
import { builtInSets, registry } from "../../src/data";
import { fillForm, type FilledAnswer } from "../../src/demo/fillForm";
import { readWorkbook, writeWorkbook } from "../../src/adapters/xlsx";
import { textsOf } from "../../src/language";
import { readOpenForm } from "../../src/app/openForm";

const set = builtInSets.find(({ id }) => id === "kkr-hovedstaden-2016-2017");
if (!set) throw new Error("The set is built in.");
const texts = textsOf("da");
const municipalities = registry.municipalities.filter(({ code }) => code === "151");
const blankForm = describeForm({
  set,
  municipalities,
  name: "Ballerup",
  madeAt: "2017-10-02T08:00:00Z",
  texts,
});

async function opened(answers: readonly FilledAnswer[]) {
  const read = readWorkbook(await writeWorkbook(fillForm(blankForm, { answers })));
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
