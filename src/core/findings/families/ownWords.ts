/** Findings that quote what a municipality wrote outside the answer cells. */
import * as v from "valibot";
import { warning } from "./kind";
import { count, flag, list, perhaps, text } from "./parameters";

/** `more`: how many other cells or paragraphs hold something. */
const several = { text, more: count };

export const OWN_WORDS = {
  "text-beside": warning({ text }),
  /** `recommendations`: those beside which the column holds words. */
  "text-beside-column": warning({ ...several, recommendations: list }),
  "own-row": warning({ text }),
  "cell-note": warning({ text }),
  "text-box": warning({ text }),
  /** A button or the like over the cells, and the words beside it; "" for none. */
  "form-control": warning({
    text,
    kind: v.picklist(["option", "tickBox", "other"]),
    ticked: perhaps(flag),
  }),
  /** Left out of what is read. */
  "text-hidden": warning({}),
  /** Hidden in some views only, and read. */
  "text-hidden-read": warning({}),
  "own-sheet": warning({ ...several, sheet: text }),
  "own-table": warning({ ...several, sheet: text }),
  "text-outside-tables": warning({ ...several, sheet: text }),
  "answer-elsewhere": warning({ sheet: text, status: text, remark: text }),
};
