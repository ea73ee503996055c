/** Sections of words → the sheet that tells how a form is filled in and returned. */
import type { Texts } from "../../language";
import { text } from "../../workbook/content";
import type { SheetDescription } from "../../workbook/description";
import { printed } from "../look/print";
import { sheet } from "../look/sheet";
import type { Definition } from "../sets/definition";
import type { FORM_STYLES } from "./formStyles";

type Line = readonly [left: string, leftStyle: keyof typeof FORM_STYLES, right: string];

export interface Guide {
  readonly title: string;
  /** Whose form it is. */
  readonly name: string;
  readonly formTitle: string;
  /** How it is sent back is told below them. */
  readonly sections: readonly GuideSection[];
  readonly sendHeading: string;
}

export interface GuideSection {
  readonly heading: string;
  /** A word and what it means; "" for sentences that explain no word. */
  readonly lines: readonly (readonly [word: string, words: string])[];
}

export function guideSheet(definition: Definition, guide: Guide, texts: Texts): SheetDescription {
  const gap: Line = ["", "guideWord", ""];
  const lines: readonly Line[] = [
    [guide.title, "guideTitle", ""],
    [guide.name, "guideWord", guide.formTitle],
    gap,
    ...guide.sections.flatMap(({ heading, lines: own }): readonly Line[] => [
      [heading, "guideHeading", ""],
      ...own.map(([word, words]): Line => [word, "guideWord", words]),
      gap,
    ]),
    [guide.sendHeading, "guideHeading", ""],
    ["", "guideWord", texts.form.guide.send(definition.contactEmail, definition.deadline)],
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
      about: `${guide.name} · ${definition.title}`,
      pages: texts.form.footerPage,
    }),
  });
}
