import type { Texts } from "../da/texts";
import { listed } from "./phrases/listed";
import { status } from "./status";

/** What became of a recommendation's text since the earlier round. */
const CHANGES = { kept: "Same text", adjusted: "Text changed" };

/** This round beside earlier ones and earlier days, in the regional overview. */
export const development: Texts["overview"]["development"] = {
  sheet: "Development",
  movementsSheet: "Movements",
  explain:
    "The figures are municipalities. Each is counted in one of the seven columns from Better to No answer. Correct the sheet Data, and the figures follow.",
  fromTo: (before, now) => `From ${before} to ${now}`,
  sinceDay: (date) => `Since ${date}`,
  now: "Now",
  gathered: (date) => `The earlier answers are from the overview of ${date}.`,
  differing:
    "The forms may have asked different things, e.g. whether something has begun, or whether it is worked with.",
  onlyNew: (names) => `New, with nothing to compare with: ${names}.`,
  onlyEarlier: (names) => `Removed, and not asked about now: ${names}.`,
  formerly: (number) => `(before ${number})`,
  earlierText: (number, text) => `Before ${number}: ${text}`,
  movements: {
    better: "Better ▲",
    same: "Unchanged =",
    worse: "Worse ▼",
    participation: "Participation changed",
    arrived: "New answer",
    lapsed: "Answer lapsed",
    unanswered: "No answer",
  },
  signs: {
    better: "▲",
    same: "=",
    worse: "▼",
    participation: "◇",
    arrived: "new",
    lapsed: "gone",
    unanswered: "",
  },
  changeOf: (change, predecessors, kinds) =>
    `${CHANGES[change]}${predecessors > 1 ? `, one of ${predecessors} earlier ones` : ""}${kinds ? `, before ${status[kinds.before]}, now ${status[kinds.now]}` : ""}`,
  kindTotal: (kind, without) => `${status[kind]} in all${without ? ", where there is one earlier" : ""}`,
  pairs: {
    heading: {
      skal: "The SHALL recommendations before and now",
      kan: "The MAY recommendations before and now",
    },
    question: {
      skal: "How did the SHALL recommendations stand before, and how do they stand now?",
      kan: "How did the MAY recommendations stand before, and how do they stand now?",
    },
    basis: "Municipalities that have not answered have no place in the bars.",
    altText: (count, redBefore, redNow) =>
      `Two bars for each of ${count} comparisons, before and now. Red answers in all before: ${redBefore}, now: ${redNow}.`,
  },
  moved: {
    none: "No answer has moved.",
    one: "1 answer has moved.",
    many: "{count} answers have moved.",
  },
  stayed: {
    none: "",
    one: " 1 is not shown here: it is unchanged, new or lapsed, or there is no answer.",
    many: " {count} are not shown here: they are unchanged, new or lapsed, or there is no answer.",
  },
  sinceLast: "Since last time",
  since: {
    better: { none: "no answer is better", one: "1 answer is better", many: "{count} answers are better" },
    worse: { none: ", none is worse", one: ", 1 is worse", many: ", {count} are worse" },
    same: { none: "", one: ", 1 is unchanged", many: ", {count} are unchanged" },
    participation: {
      none: "",
      one: ", 1 has changed participation",
      many: ", {count} have changed participation",
    },
    arrived: { none: "", one: ", 1 is new", many: ", {count} are new" },
    lapsed: { none: "", one: ", 1 has lapsed", many: ", {count} have lapsed" },
  },
  seeAll: "See the whole development",
  newAnswers: (names) =>
    `New answers from ${names.length > 20 ? `${names.length} municipalities` : listed(names)}.`,
  oneByOne:
    "Recommendations that come of several are not counted here. They stand one by one in the overview's sheet Development.",
  andMore: (count) => ` and ${count} more`,
  history: "The answers day by day in this round",
  daysHidden: (count) =>
    count === 1
      ? "1 day between the first and the latest is not shown."
      : `${count} days between the first and the latest are not shown.`,
  matrix: {
    heading: "How each municipality has moved",
    explain:
      "Each column is a municipality, each row a recommendation. Correct the sheet Data, and the signs follow.",
  },
};
