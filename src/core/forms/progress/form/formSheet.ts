/** Turns a set and a municipality's name into the sheet that is filled in. */
import { sheet } from "../../../look/sheet";
import type { Texts } from "../../../../language";
import { toA1 } from "../../../../workbook/address";
import type { DefinedName, RowDescription, SheetDescription } from "../../../../workbook/description";
import type { EarlierAnswers } from "../../contract/form";
import type { RecommendationSet } from "../set/recommendationSet";
import { answerCells, answerNames, emptyVerdict } from "./answerRow";
import { countLine } from "./countLine";
import { answerLines, formLines } from "./formLines";
import { formTitle, periodWords } from "./formTitle";
import { dateValidation, headCells, headNames } from "../../../formParts/formHead";
import { COLUMN, COLUMNS, down, FIRST_THEME_ROW, FROZEN_ROWS, ZOOM } from "./layout";
import { printed } from "../../../look/print";
import { proposalsPart } from "./proposalsPart";
import { statusColours } from "./statusColours";
import { statusValidations } from "./statusValidations";
import { lineCells } from "./themeBlock";

const GAP_HEIGHT = 9;

export function formSheet(
  set: RecommendationSet,
  name: string,
  texts: Texts,
  earlier?: EarlierAnswers,
): SheetDescription {
  const lines = formLines(set, earlier);
  const answers = answerLines(lines);
  const first = answers[0]?.row ?? FIRST_THEME_ROW;
  const last = answers.at(-1)?.row ?? FIRST_THEME_ROW;
  const period = periodWords(set, texts);
  const proposals = proposalsPart(set, lines.at(-1)?.row ?? last, texts);
  const counted = countLine(
    down(first, last, "check"),
    answers.map((line) => emptyVerdict(line, set)),
    texts,
  );
  return sheet({
    name: texts.form.sheet,
    zoom: ZOOM,
    columns: COLUMNS,
    rows: [
      { row: 1, height: 24 },
      { row: 2, height: 20 },
      { row: 3, height: GAP_HEIGHT },
      ...lines.flatMap(({ kind, row }): readonly RowDescription[] => {
        if (kind === "gap") return [{ row, height: GAP_HEIGHT }];
        // A theme is printed from the top of a page: however long its rows grow, no heading stands alone at a foot.
        return kind === "theme" && row > FIRST_THEME_ROW ? [{ row, pageBreakBefore: true }] : [];
      }),
      ...proposals.rows,
    ],
    cells: [
      ...headCells(formTitle(set, texts), name, counted, texts),
      ...lines.flatMap((line) =>
        line.kind === "answer" ? answerCells(line, set, texts) : lineCells(line, period, texts),
      ),
      ...proposals.cells,
    ],
    freeze: { rows: FROZEN_ROWS, columns: 0 },
    validations: [
      dateValidation(set, texts),
      ...statusValidations(answers, set, texts),
      ...proposals.validations,
    ],
    conditionalFormats: statusColours(first, last, texts),
    protection: { allow: ["formatRows", "formatColumns", "autoFilter"] },
    print: printed({
      orientation: "landscape",
      area: `A1:${toA1({ row: proposals.lastRow, column: COLUMN.check })}`,
      repeatRows: { from: 1, to: FROZEN_ROWS },
      about: `${name} · ${set.title}`,
      pages: texts.form.footerPage,
    }),
  });
}

/** The names of all cells that are filled in. */
export function formNames(
  set: RecommendationSet,
  texts: Texts,
  earlier?: EarlierAnswers,
): readonly DefinedName[] {
  const { sheet } = texts.form;
  return [
    ...headNames(sheet),
    ...answerLines(formLines(set, earlier)).flatMap((line) => answerNames(line, sheet)),
  ];
}
