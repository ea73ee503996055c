/** A ledger → the sheet Årshjul: who does what when in the round, and who gets which paper. */
import type { Texts } from "../../language";
import { text } from "../../workbook/content";
import type { SheetDescription } from "../../workbook/description";
import type { Ledger } from "../ledger/ledger";
import { TASK_FIELDS, type TaskField } from "../ledger/taskWords";
import { textOrBlank } from "../overview/cell";
import { listSheet } from "../overview/listSheet";
import { tasksIn } from "./tasksIn";

const WIDTHS: Readonly<Record<TaskField, number>> = { when: 26, what: 52, who: 28, paper: 44, done: 14 };

const KEY_COLUMN = TASK_FIELDS.length + 1;

export function yearWheelSheet(ledger: Ledger, texts: Texts): SheetDescription {
  const { yearWheel, overview } = texts;
  const tasks = tasksIn(ledger, texts);
  return listSheet({
    name: yearWheel.sheet,
    heading: yearWheel.heading,
    explain: yearWheel.explain,
    widths: [...TASK_FIELDS.map((field) => WIDTHS[field]), 14],
    hidden: [KEY_COLUMN],
    unprinted: true,
    foot: { about: `${ledger.set.body} · ${yearWheel.sheet}`, pages: overview.footerPage },
    tables: [
      {
        name: "YearWheel",
        heading: null,
        columns: [
          ...TASK_FIELDS.map((field) => ({ head: yearWheel.columns[field], style: "note" as const })),
          { head: yearWheel.key, style: "fingerprint" },
        ],
        count: tasks.length,
        rows: () =>
          tasks.map((task) => [
            ...TASK_FIELDS.map((field) => textOrBlank(task.texts[field])),
            text(`opgave:${task.key}`),
          ]),
        nothing: { column: 1, text: "" },
      },
    ],
  });
}
