/** The papers that forms about employment plans give: all plans together. */
import type { PaperMaker } from "../contract/paperMaker";
import { describePlansPaper } from "./papers/plansPaper";
import { GOALS } from "./plans/plans";

export const goalsPapers: PaperMaker = {
  name: GOALS,
  status: describePlansPaper,
  council: null,
  return: null,
  adjustment: null,
  comparison: null,
  form: null,
};
