/** The papers that forms about employment plans give: none yet. */
import type { PaperMaker } from "../contract/paperMaker";
import { GOALS } from "./plans/plans";

export const goalsPapers: PaperMaker = {
  name: GOALS,
  status: null,
  council: null,
  return: null,
  adjustment: null,
  comparison: null,
  form: null,
};
