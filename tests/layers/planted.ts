/** A tiny project for the rules of the layers: what is sound, and a file that breaks each rule. */

/** Sound files, one line each, that the planted ones lean on. */
export const sound: Readonly<Record<string, string>> = {
  "src/workbook/address.ts": "export const address = 1;",
  "src/core/forms/form.ts": `import { safeParse } from "valibot"; import { address } from "../../workbook/address"; export const form = [safeParse, address]; export type Form = 1;`,
  "src/core/forms/progress/status.ts": "export const status = 1;",
  "src/core/forms/types.ts": `import { status } from "./progress/status"; export const types = [status];`,
  "src/core/intake/judge.ts": "export const judge = 1;",
  "src/language/da.ts": `import type { Form } from "../core/forms/form"; export const da: Form = 1;`,
  "src/adapters/ooxml/read/unzip.ts": `import { unzipSync } from "fflate"; export const unzip = unzipSync;`,
  "src/adapters/xlsx/write.ts": `import { zipSync } from "fflate"; import { unzip } from "../ooxml/read/unzip"; import { address } from "../../workbook/address"; export const write = [zipSync, unzip, address];`,
  "src/adapters/docx/story.ts": `import { unzip } from "../ooxml/read/unzip"; export const story = unzip;`,
  "src/adapters/excel/render.ts": `import { address } from "../../workbook/address"; export const render = address;`,
  "packages/excel-host/model.ts": `import { readFileSync } from "node:fs"; import { safeParse } from "valibot"; export const model = [readFileSync, safeParse];`,
  "packages/excel-host/model.test.ts": `import { model } from "./model"; test("", () => model);`,
  "src/app/order.ts": `import { form } from "../core/forms/form"; import { write } from "../adapters/xlsx/write"; export const order = [form, write];`,
  "src/cli/main.ts": `import { order } from "../app/order"; import { readFileSync } from "node:fs"; import { form } from "../core/forms/form"; import { judge } from "../core/intake/judge"; import { types } from "../core/forms/types"; import { da } from "../language/da"; import { write } from "../adapters/xlsx/write"; import { story } from "../adapters/docx/story"; import { render } from "../adapters/excel/render"; export default [order, readFileSync, form, types, judge, da, write, story, render];`,
};

/** For each rule a file that breaks it. Each file may break others too. */
export const planted: readonly (readonly [rule: string, file: string, content: string])[] = [
  ["use-cases-know-no-edge", "src/app/screen.ts", `import main from "../cli/main"; export const a = main;`],
  [
    "use-cases-know-no-edge",
    "src/app/sheet.ts",
    `import { render } from "../adapters/excel/render"; export const a = render;`,
  ],
  [
    "inner-layers-know-no-use-case",
    "src/core/intake/order.ts",
    `import { order } from "../../app/order"; export const a = order;`,
  ],
  [
    "core-is-pure",
    "src/core/forms/disk.ts",
    `import { readFileSync } from "node:fs"; export const a = readFileSync;`,
  ],
  ["core-is-pure", "src/core/forms/zip.ts", `import { zipSync } from "fflate"; export const a = zipSync;`],
  [
    "core-is-pure",
    "src/core/forms/writes.ts",
    `import { write } from "../../adapters/xlsx/write"; export const a = write;`,
  ],
  [
    "core-tests-need-the-core-alone",
    "src/core/forms/form.test.ts",
    `import { write } from "../../adapters/xlsx/write"; test("", () => write);`,
  ],
  [
    "the-engine-knows-no-form",
    "src/core/intake/green.ts",
    `import { status } from "../forms/progress/status"; export const a = status;`,
  ],
  [
    "a-form-type-is-plugged-in",
    "src/cli/green.ts",
    `import { status } from "../core/forms/progress/status"; export const a = status;`,
  ],
  [
    "form-types-do-not-know-each-other",
    "src/core/forms/goals/green.ts",
    `import { status } from "../progress/status"; export const a = status;`,
  ],
  [
    "workbook-knows-nobody",
    "src/workbook/forms.ts",
    `import { form } from "../core/forms/form"; export const a = form;`,
  ],
  [
    "document-knows-workbooks-alone",
    "src/document/forms.ts",
    `import { form } from "../core/forms/form"; export const a = form;`,
  ],
  [
    "adapters-know-only-workbooks",
    "src/adapters/xlsx/forms.ts",
    `import { form } from "../../core/forms/form"; export const a = form;`,
  ],
  [
    "adapters-do-not-know-each-other",
    "src/adapters/xlsx/excel.ts",
    `import { render } from "../excel/render"; export const a = render;`,
  ],
  [
    "adapters-do-not-know-each-other",
    "src/adapters/docx/workbook.ts",
    `import { write } from "../xlsx/write"; export const a = write;`,
  ],
  [
    "adapters-do-not-know-each-other",
    "src/adapters/xlsx/document.ts",
    `import { story } from "../docx/story"; export const a = story;`,
  ],
  [
    "adapters-do-not-know-each-other",
    "src/adapters/ooxml/sheets.ts",
    `import { write } from "../xlsx/write"; export const a = write;`,
  ],
  [
    "what-packages-share-knows-no-kind",
    "src/adapters/ooxml/cells.ts",
    `import { write } from "../xlsx/write"; export const a = write;`,
  ],
  [
    "what-packages-share-knows-no-kind",
    "src/adapters/ooxml/paragraphs.ts",
    `import { story } from "../docx/story"; export const a = story;`,
  ],
  [
    "what-packages-share-knows-no-kind",
    "src/adapters/ooxml/office.ts",
    `import { render } from "../excel/render"; export const a = render;`,
  ],
  [
    "reading-and-writing-are-apart",
    "src/adapters/ooxml/write/trusting.ts",
    `import { unzip } from "../read/unzip"; export const a = unzip;`,
  ],
  [
    "document-knows-nobody",
    "src/document/texts.ts",
    `import { texts } from "../language"; export const a = texts;`,
  ],
  [
    "language-is-words-only",
    "src/language/cellText.ts",
    `import { write } from "../adapters/xlsx/write"; export const a = write;`,
  ],
  [
    "language-names-only-types-of-the-core",
    "src/language/formed.ts",
    `import { form } from "../core/forms/form"; export const a = form;`,
  ],
  [
    "data-is-data",
    "src/data/read.ts",
    `import { judge } from "../core/intake/judge"; export const a = judge;`,
  ],
  [
    "files-stay-out-of-the-file-adapters",
    "src/adapters/xlsx/disk.ts",
    `import { readFileSync } from "node:fs"; export const a = readFileSync;`,
  ],
  [
    "node-only-in-the-command-line",
    "src/taskpane/disk.ts",
    `import { readFileSync } from "fs"; export const a = readFileSync;`,
  ],
  ["nobody-imports-an-edge", "src/data/main.ts", `import main from "../cli/main"; export const a = main;`],
  [
    "the-emulated-excel-knows-no-product",
    "packages/excel-host/forms.ts",
    `import { form } from "../../src/core/forms/contract/form"; export const a = form;`,
  ],
  [
    "the-emulated-excel-knows-no-product",
    "packages/excel-host/forms.test.ts",
    `import type { Form } from "../../src/core/forms/contract/form"; test("", (): Form => 1);`,
  ],
  [
    "no-circles",
    "src/core/forms/egg.ts",
    `import { hen } from "./hen"; export const egg = (): unknown => hen;`,
  ],
  ["nothing-unused", "src/core/forms/alone.ts", "export const alone = 1;"],
  [
    "no-test-code-in-the-product",
    "src/adapters/emulated.ts",
    `import { model } from "../../packages/excel-host/model"; export const a = model;`,
  ],
  ["no-test-code-in-the-product", "src/core/forms/tested.ts", `import "./form.test"; export const a = 1;`],
  [
    "no-dev-dependencies-in-the-product",
    "src/cli/checks.ts",
    `import fc from "fast-check"; export const a = fc;`,
  ],
  [
    "every-package-is-listed",
    "src/cli/chance.ts",
    `import chance from "by-chance"; export const a = chance;`,
  ],
  ["everything-is-found", "src/cli/lost.ts", `import { lost } from "./nowhere"; export const a = lost;`],
];

/** The other half of the circle that egg.ts is in. */
export const hen = {
  "src/core/forms/hen.ts": `import { egg } from "./egg"; export const hen = (): unknown => egg;`,
};
