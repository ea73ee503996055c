/** Turns what is asked and all jobcentres into the one workbook that is filled in for everybody, a row each. */
import { columnLetters, toA1 } from "../../../../workbook/address";
import { blank, text } from "../../../../workbook/content";
import type { SheetDescription, Validation, WorkbookDescription } from "../../../../workbook/description";
import type { Texts } from "../../../../language";
import { FORM_STYLES } from "../../../formParts/formStyles";
import { printed } from "../../../look/print";
import { sheet } from "../../../look/sheet";
import { formMarks, marksSheet } from "../../../marks/marksSheet";
import { danishOrder } from "../../../overview/danishOrder";
import type { TogetherRequest } from "../../contract/form";
import { askedIn, type Plans } from "../plans/plans";
import { CHOICES, SIGNS } from "../reading/values";
import { markColoursIn } from "./answerRow";
import { formTitle } from "./formSheet";

const HEAD = 4;
const FIRST_ITEM = 2;
/** More are printed side by side on several sheets, each with the names beside them. */
const ITEMS_ON_A3 = 6;

export function describeTogether(
  plans: Plans,
  fingerprint: string,
  { recipients, madeAt, texts }: TogetherRequest,
): WorkbookDescription {
  const all = recipients.flatMap(({ municipalities }) => municipalities);
  const marks = formMarks({ id: plans.id, fingerprint }, all, madeAt);
  const names = recipients.map(({ name }) => name).toSorted(danishOrder);
  return {
    properties: {
      title: formTitle(plans, texts),
      subject: texts.goals.together.sheet,
      description: texts.goals.together.explain,
      creator: texts.form.creator,
      created: madeAt,
      // 26 jobcentres' codes are longer than a property may be; each row says whose it is.
      custom: formMarks({ id: plans.id, fingerprint }, [], madeAt),
    },
    styles: FORM_STYLES,
    sheets: [togetherSheet(plans, names, texts), marksSheet(marks)],
    names: [],
  };
}

function togetherSheet(plans: Plans, names: readonly string[], texts: Texts): SheetDescription {
  const asked = askedIn(plans);
  const last = HEAD + names.length;
  const lastColumn = FIRST_ITEM + asked.length - 1;
  const { together, overview } = texts.goals;
  const style = (kind: "goal" | "point") => (kind === "goal" ? "status" : "remark");
  return sheet({
    name: together.sheet,
    columns: [
      { column: 1, width: 22 },
      ...asked.map(({ kind }, index) => ({ column: FIRST_ITEM + index, width: kind === "goal" ? 18 : 40 })),
    ],
    rows: [{ row: 1, height: 24 }],
    cells: [
      { row: 1, column: 1, content: text(formTitle(plans, texts)), style: "title" },
      { row: 2, column: 1, content: text(together.explain), style: "count" },
      { row: HEAD, column: 1, content: text(overview.jobcentre), style: "themeHead" },
      ...asked.map(({ about }, index) => ({
        row: HEAD,
        column: FIRST_ITEM + index,
        content: text(`${about.id} ${about.text}`),
        style: "themeHead",
      })),
      ...names.flatMap((name, down) => [
        { row: HEAD + 1 + down, column: 1, content: text(name), style: "text" },
        ...asked.map(({ kind }, index) => ({
          row: HEAD + 1 + down,
          column: FIRST_ITEM + index,
          content: blank,
          style: style(kind),
        })),
      ]),
    ],
    freeze: { rows: HEAD, columns: 1 },
    validations: asked.flatMap(({ kind }, index) =>
      kind === "goal" ? [dropdown(FIRST_ITEM + index, last, texts)] : [],
    ),
    conditionalFormats: markColoursIn(
      `${toA1({ row: HEAD + 1, column: FIRST_ITEM })}:${columnLetters(FIRST_ITEM + plans.goals.length - 1)}${last}`,
      toA1({ row: HEAD + 1, column: FIRST_ITEM }),
    ),
    protection: { allow: ["formatRows", "formatColumns", "autoFilter"] },
    print: printed({
      paper: "A3",
      orientation: "landscape",
      area: `A1:${toA1({ row: last, column: lastColumn })}`,
      fit: { across: Math.ceil((lastColumn - 1) / ITEMS_ON_A3), down: null },
      repeatRows: { from: HEAD, to: HEAD },
      repeatColumns: { from: 1, to: 1 },
      about: plans.title,
      pages: texts.form.footerPage,
    }),
  });
}

function dropdown(column: number, last: number, { goals }: Texts): Validation {
  return {
    range: `${columnLetters(column)}${HEAD + 1}:${columnLetters(column)}${last}`,
    rule: { kind: "list", values: CHOICES.map((choice) => SIGNS[choice]) },
    allowBlank: true,
    prompt: { title: goals.promptTitle, text: goals.prompt },
    error: { title: goals.errorTitle, text: goals.error, style: "stop" },
  };
}
