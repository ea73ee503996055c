import { said, short } from "../../quoting/shown";
import type { Texts } from "../../da/texts";

export const overview: Texts["pane"]["overview"] = {
  heading: "Regional overview",
  madeAt: (when) => said`As of ${when}`,
  answered: (answered, asked) =>
    `${answered} of ${asked} ${asked === 1 ? "municipality has" : "municipalities have"} answered`,
  responseRate: (percent) => `Response rate: ${percent}%`,
  toDecide: "To be decided",
  haveAnswered: "Have answered",
  statusChart: {
    required: (answers) => `SHALL recommendations: ${answers} ${answers === 1 ? "answer" : "answers"}`,
    voluntary: (answers) => `MAY recommendations: ${answers} ${answers === 1 ? "answer" : "answers"}`,
  },
  missing: (count) =>
    count === 1 ? "1 municipality has not answered" : `${count} municipalities have not answered`,
  nobodyMissing: "Every municipality has sent a return.",
  undecided: (count) =>
    count === 1 ? "1 municipality needs your decision" : `${count} municipalities need your decision`,
  findings: (count) => (count === 1 ? "1 thing to look at" : `${count} things to look at`),
  noFindings: "There is nothing to look at.",
  more: "Gather more returns",
  moreAbout: "Notes, choices and corrections in the overview are remembered.",
  nextSet: "Draft the next set",
  again: "Read the overview again",
  unreadable:
    "You cannot continue with the overview because a hidden sheet is missing. Make a new one from the municipalities' forms.",
  otherSet: (set) =>
    said`The overview is about recommendations that Fremdrift does not know (${short(set)}). Choose the file of recommendations under Gather returns.`,
  source: {
    heading: "Where does the answer come from?",
    choose: "Choose a cell in Matrix or Data to see where the answer comes from.",
    file: "File",
    sheet: "Sheet",
    cell: "Cell",
    written: "As written",
    read: "Read as",
    how: "How",
    found: "Found by",
    nothing: "The municipality has not answered.",
    blank: "The cell was empty.",
    byName: "the form's name for the cell",
    byId: "the hidden mark in the row",
    byNumber: "the number in the row",
    byText: "the text in the row",
    exact: "Word for word",
    secretariat: "Corrected by the secretariat",
    rules: {
      spelling: "another spelling",
      english: "an English word",
      initial: "the beginning of the word",
      dash: "a dash",
      words: "words for not taking part",
      symbol: "a sign or symbol",
      punctuation: "signs around the word",
      tick: "a ticked box",
    },
    chooseRecommendation: "Choose a recommendation",
    rule: (rule) => said`Interpreted: ${short(rule)}`,
    sureness: (percent) => `${percent}% sure`,
    remark: "Remark",
  },
};
