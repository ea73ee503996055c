/** What is made of the example form's returns: how many have answered Ja, and the lists that every overview has. */
import { answersIn, factsOf } from "../../../src/core/facts/facts";
import type { FormMaker } from "../../../src/core/forms/contract/formType";
import { fieldOf } from "../../../src/core/intake/return";
import type { Ledger } from "../../../src/core/ledger/ledger";
import { textOrBlank } from "../../../src/core/overview/cell";
import { findingsSheet } from "../../../src/core/overview/findingsSheet";
import { marksSheet, overviewMarks } from "../../../src/core/overview/marksSheet";
import { returnsSheet } from "../../../src/core/overview/returnsSheet";
import { STYLES } from "../../../src/core/overview/styles";
import { recordSheet } from "../../../src/core/record/recordSheet";
import { textsOf } from "../../../src/language";
import { text } from "../../../src/workbook/content";
import type { SheetDescription } from "../../../src/workbook/description";
import { ANSWER, NO_SHEET_PARTS, WHY } from "./exampleType";

export const exampleMaker: FormMaker = {
  name: "example",
  overview: ({ ledger, madeAt, texts }) => ({
    properties: {
      title: ledger.set.title,
      subject: "",
      description: "",
      creator: "x",
      created: madeAt,
      custom: overviewMarks(ledger, madeAt),
    },
    styles: STYLES,
    sheets: [
      countSheet(ledger),
      dataSheet(ledger, texts.overview.remarks.columns.note),
      returnsSheet(ledger, texts),
      findingsSheet(ledger, texts),
      marksSheet(ledger, madeAt, []),
      recordSheet(ledger),
    ],
    names: [],
  }),
  rows: (ledger) => ({
    columns: ["question", "value"].map((name) => ({ name, type: "text", required: true })),
    rows: answersIn(ledger).map(({ item, value }) => [item.id, value]),
  }),
  answer: (answer) => ({ question: answer.item, answer: fieldOf(answer, ANSWER).value }),
  totals: (ledger) => countsOf(ledger),
};

function countsOf(ledger: Ledger) {
  return ledger.set.items.map(({ id }) => {
    const own = answersIn(ledger).filter(({ item }) => item.id === id);
    const count = (value: string) => own.filter((fact) => fact.value === value).length;
    return { question: id, yes: count("yes"), no: count("no"), missing: count("missing") };
  });
}

function countSheet(ledger: Ledger): SheetDescription {
  return {
    ...NO_SHEET_PARTS,
    name: "Optælling",
    visibility: "visible",
    cells: countsOf(ledger).flatMap(({ question, yes }, at) => [
      { row: at + 1, column: 1, content: text(question) },
      { row: at + 1, column: 2, content: text(String(yes)) },
    ]),
  };
}

/** What going on with an overview reads again: each answer with where it comes from, and the secretariat's notes. */
function dataSheet(ledger: Ledger, note: string): SheetDescription {
  const keys = ["municipality_code", "recommendation", ANSWER, WHY, "sha256", note];
  const words = ledger.set.valueWords(textsOf("da"));
  const facts = factsOf(ledger);
  const rows = facts
    .filter(({ field }) => field === ANSWER)
    .map(({ municipality, item, value, source }) => {
      const why = facts.find(
        (one) => one.field === WHY && one.item === item && one.municipality === municipality,
      );
      return [
        municipality.code,
        item.id,
        words.get(value) ?? "",
        why?.value ?? "",
        source?.file.sha256 ?? "",
      ];
    });
  return {
    ...NO_SHEET_PARTS,
    name: "Data",
    visibility: "visible",
    cells: [keys, ...rows].flatMap((row, down) =>
      row.map((value, right) => ({ row: down + 1, column: right + 1, content: textOrBlank(value) })),
    ),
  };
}
