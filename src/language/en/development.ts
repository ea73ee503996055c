import type { Texts } from "../da/texts";
import { status } from "./status";

/** What became of a recommendation since the earlier round. */
const CHANGES = {
  kept: "Same text",
  adjusted: "Text changed",
  new: "New: there is nothing to compare with",
  removed: "Removed: it is not asked about now",
};

/** This round beside an earlier one, in the regional overview. No movement begins with a sign that a formula would read. */
export const development: Texts["overview"]["development"] = {
  sheet: "Development",
  heading: (before, now) => `Development from ${before} to ${now}`,
  explain:
    "The figures are municipalities. Each is counted in one of the seven columns from Better to No answer. The forms may have asked different things, e.g. whether something has begun, or whether it is worked with. Correct the sheet Data, and the figures follow.",
  columns: { key: "Key", now: "Recommendation now", before: "Recommendation before", change: "Comparison" },
  movements: {
    better: "Better ▲",
    same: "Unchanged =",
    worse: "Worse ▼",
    participation: "Participation changed",
    arrived: "New answer",
    lapsed: "Answer lapsed",
    unanswered: "No answer",
  },
  countBefore: (outcome) => `${outcome} before`,
  countNow: (outcome) => `${outcome} now`,
  changeOf: (change, predecessors, kinds) =>
    `${CHANGES[change]}${predecessors > 1 ? `, one of ${predecessors} earlier ones` : ""}${kinds ? `, before ${status[kinds.before]}, now ${status[kinds.now]}` : ""}`,
  moves: {
    heading: "The municipalities before and now",
    before: "Before",
    now: "Now",
    movement: "Movement",
  },
  none: "There is nothing to compare.",
};
