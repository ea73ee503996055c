/** Turns a recommendation into its row: number, text, status, remark, check and the hidden mark. */
import type { Texts } from "../../../../language";
import { blank, formula, text } from "../../../../workbook/content";
import type { CellDescription, DefinedName } from "../../../../workbook/description";
import type { RecommendationSet } from "../set/recommendationSet";
import { judge, rulesFor, type Verdict } from "../rules/rules";
import { inOwnRow } from "../../../formParts/cellText";
import { checkFormula } from "./checkFormula";
import type { AnswerLine } from "./formLines";
import { cell, at, COLUMN } from "./layout";
import { rowMark } from "../../../marks/marks";
import { remarkCellName, statusCellName } from "../reading/fields";

/** What the check column says while nothing is answered. */
export function emptyVerdict({ recommendation }: AnswerLine, set: RecommendationSet): Verdict {
  return judge(rulesFor(recommendation.kind, set), "blank", false);
}

export function answerCells(
  line: AnswerLine,
  set: RecommendationSet,
  texts: Texts,
): readonly CellDescription[] {
  const { row, recommendation } = line;
  const rules = rulesFor(recommendation.kind, set);
  const check = checkFormula(rules, inOwnRow(COLUMN.status), inOwnRow(COLUMN.remark), texts);
  return [
    cell(row, "number", text(recommendation.id), "number"),
    cell(row, "text", text(recommendation.text), "text"),
    cell(row, "status", blank, "status"),
    cell(row, "remark", blank, "remark"),
    cell(row, "check", formula(check, texts.form.verdicts[emptyVerdict(line, set)]), "check"),
    cell(row, "mark", text(rowMark(set.id, recommendation.id)), "mark"),
  ];
}

/** The names of the row's two answer cells. */
export function answerNames({ row, recommendation }: AnswerLine, sheet: string): readonly DefinedName[] {
  return [
    { name: statusCellName(recommendation.id), sheet, range: at(row, "status") },
    { name: remarkCellName(recommendation.id), sheet, range: at(row, "remark") },
  ];
}
