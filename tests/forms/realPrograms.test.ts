/** Forms of plans and of collaborations as real programs leave them, with answers by hand: one start of each program for all. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook, writeWorkbook } from "../../src/adapters/xlsx";
import { formOf } from "../../src/core/forms";
import { readReturn } from "../../src/core/intake/readReturn";
import { answerCellName } from "../../src/core/marks/marks";
import { builtInDefinitions, registry } from "../../src/data";
import { fillCells } from "../../src/demo/fillForm";
import { textsOf } from "../../src/language";
import { text } from "../../src/workbook/content";
import { CASES, type Kind, TYPED } from "./realProgramCases";
import { openpyxl, steerLibreOffice, temporaryFolder } from "../programs";

function ours(kind: Kind) {
  const definition = builtInDefinitions.find(({ form }) => form === kind);
  if (!definition) throw new Error(`No ${kind} are built in.`);
  return formOf(definition);
}

async function filled(kind: Kind): Promise<Uint8Array> {
  const { name, cells } = TYPED[kind];
  const municipalities = registry.municipalities.filter((one) => one.name === name);
  const blank = ours(kind).describe({
    municipalities,
    name,
    madeAt: "2018-01-02T08:00:00Z",
    texts: textsOf("da"),
  });
  const contents = Object.entries(cells).map(([where, words]) => {
    const [field = "", item = ""] = where.split(" ");
    return [answerCellName(field, item), text(words)] as const;
  });
  return writeWorkbook(fillCells(blank, contents));
}

const IN_OPENPYXL = `
import json, sys, openpyxl
for order in json.load(open(sys.argv[1], encoding="utf-8")):
    book = openpyxl.load_workbook(order["source"])
    given = {"book": book, "sheet": book.worksheets[0], "row": order["rows"]}
    exec(order["python"], given)
    book.save(order["target"])
`;

const folder = temporaryFolder();
const target = (index: number) => join(folder, `${index}.xlsx`);

beforeAll(async () => {
  for (const kind of ["goals", "register"] as const) {
    writeFileSync(join(folder, `${kind}.xlsx`), await filled(kind));
  }
  for (const program of ["LibreOffice", "openpyxl"] as const) {
    const orders = CASES.flatMap((one, index) =>
      one.program === program
        ? [
            {
              source: join(folder, `${one.kind}.xlsx`),
              target: target(index),
              others: {},
              rows: one.kind === "goals" ? { goals: 1 } : {},
              filter: "Calc MS Excel 2007 XML",
              python: one.python,
            },
          ]
        : [],
    );
    const list = join(folder, `${program}.json`);
    writeFileSync(list, JSON.stringify(orders));
    if (program === "openpyxl") openpyxl(IN_OPENPYXL, list);
    else steerLibreOffice(readFileSync("tests/interop/programs/alterInLibreOffice.py", "utf8"), list);
  }
}, 120_000);

test.each(CASES.map((one, index) => ({ ...one, index })))(
  "$kind, $program: $what",
  ({ kind, index, told, findings }) => {
    const one = readReturn({
      file: { name: `${TYPED[kind].name}.xlsx`, sha256: "" },
      read: readWorkbook(readFileSync(target(index))),
      form: ours(kind),
      known: builtInDefinitions.map(formOf),
      registry,
      asked: registry.municipalities.map(({ code }) => code),
    });
    expect(one.standing).toBe("readable");
    expect(
      Object.fromEntries(
        one.answers.flatMap(({ item, fields }) =>
          Object.entries(fields).flatMap(([name, { value }]) =>
            value === null ? [] : [[`${name} ${item}`, value] as const],
          ),
        ),
      ),
    ).toMatchObject(told);
    const said = one.findings.map(({ code, item }) =>
      code === "cell-note" ? code : `${code} ${item ?? ""}`.trim(),
    );
    expect([...new Set(said)]).toEqual(findings);
  },
);
