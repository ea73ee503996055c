/** Findings on what stands in the answer cells. */
import * as v from "valibot";
import { error, note, warning } from "./kind";
import { count, flag, perhaps, status, statuses, text } from "./parameters";

/** The statuses that may be chosen here. */
const allowed = statuses;
/** Without its "=". */
const formula = perhaps(text);
/** The status that the remark begins with. */
const inRemark = perhaps(status);

export const ANSWERS = {
  "status-missing": error({ allowed, inRemark }),
  /** `candidates`: what may have been meant. */
  "status-invalid": error({ written: text, candidates: statuses, allowed, formula }),
  "status-ambiguous": error({ written: text, candidates: statuses, allowed, formula }),
  /** `looks`: the status that the colour `of` the sign's letters or of its cell looks like. */
  "status-sign": error({
    written: text,
    allowed,
    looks: perhaps(status),
    of: perhaps(v.picklist(["letters", "cell"])),
  }),
  "status-not-allowed": error({ written: text, allowed, formula }),
  /** `rule`: how it was read. */
  "status-read-as": note({ written: text, status, rule: text }),
  "status-struck": error({ written: text, allowed }),
  /** `colour` as #RRGGBB, and the status that it looks like. */
  "status-colour-only": error({ colour: text, status, allowed }),
  "status-colour-differs": warning({ written: text, status, looks: status }),
  /** A picture in the cell. */
  "status-picture": error({ allowed }),
  /** A box to tick in the cell. */
  "status-tick-box": error({ ticked: flag, allowed }),
  "status-formula": warning({ formula: text, written: text }),
  "status-formula-empty": error({ allowed, formula: text }),
  /** `error` as an English Excel shows it. */
  "status-cell-error": error({ error: text, allowed, formula }),
  "remark-advised": warning({ written: text }),
  "remark-required": error({ written: text }),
  "remark-picture": warning({}),
  "remark-struck": warning({}),
  "remark-formula": warning({ formula: text }),
  "remark-formula-empty": error({ formula: text }),
  "remark-cell-error": error({ error: text, formula }),
  /** `date` as YYYY-MM-DD, where it is one, as it is written in the overview too; `ticked` where it is a box to tick. */
  "remark-read-as": note({ written: text, date: perhaps(text), ticked: perhaps(flag) }),
  /** `of`: where the text stands; a name in the file's properties has no place. `length` in characters. */
  "text-too-long": warning({ of: v.picklist(["cell", "savedBy"]), length: count }),
  "kan-unanswered": note({ allowed, inRemark }),
  "kan-without-status": warning({ allowed, inRemark }),
};

/** Said of many in every return, and counted where the others are named. */
export const VOLUNTARY_BLANK: keyof typeof ANSWERS = "kan-unanswered";
