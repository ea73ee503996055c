/** Turns what is asked into the sheet that tells how the form is filled in and returned. */
import type { Texts } from "../../../../language";
import { text } from "../../../../workbook/content";
import type { SheetDescription } from "../../../../workbook/description";
import type { FORM_STYLES } from "../../../formParts/formStyles";
import { printed } from "../../../look/print";
import { sheet } from "../../../look/sheet";
import type { Plans } from "../plans/plans";
import { CHOICES, SIGNS } from "../reading/values";
import { formTitle } from "./formSheet";

type Line = readonly [left: string, leftStyle: keyof typeof FORM_STYLES, right: string];

export function guideSheet(plans: Plans, name: string, texts: Texts): SheetDescription {
  const { guide, meanings } = texts.goals;
  const gap: Line = ["", "guideWord", ""];
  const lines: readonly Line[] = [
    [guide.title, "guideTitle", ""],
    [name, "guideWord", formTitle(plans, texts)],
    gap,
    [guide.fillHeading, "guideHeading", ""],
    ...guide.fill.map((words): Line => ["", "guideWord", words]),
    gap,
    [guide.marksHeading, "guideHeading", ""],
    ...CHOICES.map((choice): Line => [SIGNS[choice], "guideWord", meanings[choice]]),
    [guide.blank, "guideWord", meanings.blank],
    gap,
    [guide.sendHeading, "guideHeading", ""],
    ["", "guideWord", texts.form.guide.send(plans.contactEmail, plans.deadline)],
  ];
  return sheet({
    name: texts.form.guideSheet,
    columns: [
      { column: 1, width: 27 },
      { column: 2, width: 68 },
    ],
    cells: lines.flatMap(([left, style, right], index) => [
      ...(left === "" ? [] : [{ row: index + 1, column: 1, content: text(left), style }]),
      ...(right === "" ? [] : [{ row: index + 1, column: 2, content: text(right), style: "guideText" }]),
    ]),
    protection: { allow: ["formatRows", "formatColumns"] },
    print: printed({
      orientation: "portrait",
      area: `A1:B${lines.length}`,
      about: `${name} · ${plans.title}`,
      pages: texts.form.footerPage,
    }),
  });
}
