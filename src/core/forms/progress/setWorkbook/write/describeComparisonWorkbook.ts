/** Two sets compared → a workbook with the sheet that a set workbook has of it. */
import type { WorkbookDescription } from "../../../../../workbook/description";
import { setName } from "../../../../sets/setName";
import type { ComparisonRequest } from "../../../contract/setWorkbook";
import { comparisonSheet } from "./comparisonSheet";
import { STYLES } from "./styles";

export function describeComparisonWorkbook({
  earlier,
  next,
  comparison,
  madeAt,
  texts,
}: ComparisonRequest): WorkbookDescription {
  const { title, about } = texts.papers.comparison;
  const name = title(setName(earlier), setName(next));
  return {
    properties: {
      title: name,
      description: about,
      creator: texts.setWorkbook.creator,
      created: madeAt,
      custom: {},
    },
    styles: STYLES,
    sheets: [comparisonSheet(comparison, name, texts)],
    names: [],
  };
}
