/** Says how sure it is that an answer belongs to its item: what contradicts it, what was edited, what is merged. */
import { type Finding, finding } from "../findings/finding";
import { displayText, isFilled } from "./displayText";
import type { ReadAnswer } from "./readAnswer";
import { textCell } from "./sheetForm";
import { placeIn } from "./sheetView";

export function placeFindings({ row, place, cells }: ReadAnswer, item: string): readonly Finding[] {
  const at = { place, item };
  const { against, exact } = row.placement;
  const { view } = row.form;
  const words = exact ? null : textCell(row.form, row.evidence);
  const merged = [...cells.values()].find((one) => one.merged !== null)?.merged;
  return [
    ...(against ? [finding("match-conflict", at, { ways: against.ways, other: against.others })] : []),
    ...(words && isFilled(words)
      ? [
          finding(
            "recommendation-reworded",
            { place: placeIn(view, words), item },
            { text: displayText(words) },
          ),
        ]
      : []),
    ...(merged ? [finding("answer-merged", at, { area: merged })] : []),
  ];
}
