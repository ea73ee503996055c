/** Findings on what is said of collaborations. */
import * as v from "valibot";
import { error, note, warning } from "./kind";
import { text } from "./parameters";

export const STATES = {
  "state-invalid": error({ written: text }),
  "state-read-as": note({ written: text, state: v.picklist(["ongoing", "ended", "proposal", "none"]) }),
  "state-unreadable": error({ written: text, because: v.picklist(["picture", "struck"]) }),
  /** Something is told, and nobody has said whether it goes on. */
  "state-missing": warning({}),
  "title-missing": error({}),
  "category-unread": warning({ written: text }),
};
