/** Findings on which cells belong to which recommendation. */
import * as v from "valibot";
import { error, note, warning } from "./kind";
import { area, column, list, places, quotations, text } from "./parameters";

const way = v.picklist(["name", "id", "number", "text"]);

export const ROWS = {
  "recommendation-missing": error({}),
  /** `candidates`: ids that the row may hold; the others as they are written in it. */
  "recommendation-uncertain": error({ candidates: list, text, status: text, remark: text }),
  /** `said`: status and remark in each of the places. */
  "recommendation-twice": error({ places, said: quotations }),
  "recommendation-reworded": warning({ text }),
  /** `from`: id in the form's own set. */
  "recommendation-mapped": note({ from: text }),
  /** `from`: ids in the form's own set; `answers`: what they are answered with. */
  "recommendation-not-mapped": error({ from: list, answers: quotations }),
  "answer-without-heir": warning({ from: text, status: text, remark: text }),
  /** `ways`: how the row says that it is one of `other`; the finding's own recommendation is what it holds. */
  "match-conflict": warning({ ways: v.pipe(list, v.array(way), v.readonly()), other: list }),
  "rows-reordered": warning({ recommendations: list }),
  "columns-moved": warning({ column }),
  "answer-merged": warning({ area }),
};
