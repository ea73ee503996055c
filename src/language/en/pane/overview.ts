import type { Texts } from "../../texts";

export const overview: Texts["pane"]["overview"] = {
  heading: "Regional overview",
  madeAt: (when) => `As of ${when}`,
  answered: (answered, asked) =>
    `${answered} of ${asked} ${asked === 1 ? "municipality has" : "municipalities have"} answered`,
  responseRate: "Response rate",
  statusChart: { skal: "SKAL recommendations", kan: "KAN recommendations" },
  missing: (count) => (count === 1 ? "1 municipality is missing" : `${count} municipalities are missing`),
  nobodyMissing: "All municipalities have answered.",
  undecided: (count) =>
    count === 1 ? "1 municipality waits for your decision" : `${count} municipalities wait for your decision`,
  findings: (count) => (count === 1 ? "1 thing to look at" : `${count} things to look at`),
  noFindings: "Nothing to remark.",
  more: "Gather more returns",
  moreAbout: "Notes, choices and corrections in the overview are remembered.",
  again: "Read the overview again",
  unreadable:
    "The overview cannot be gone on with, because its hidden sheet is missing. Make a new one from the municipalities' forms.",
  otherSet: (set) =>
    `The overview is about recommendations that are not known here (${set}). Choose the file of recommendations under Gather returns.`,
  source: {
    heading: "Where does the answer come from?",
    choose: "Choose a cell in Matrix or Data to see where the answer comes from.",
    ofCell: (municipality, recommendation) => `${municipality}, recommendation ${recommendation}`,
    file: "File",
    sheet: "Sheet",
    cell: "Cell",
    written: "As written",
    read: "Read as",
    how: "Read by",
    found: "Found by",
    nothing: "The municipality has not answered.",
    blank: "The cell was empty.",
    byName: "the form's name for the cell",
    byId: "the hidden mark in the row",
    byNumber: "the number in the row",
    byText: "the text in the row",
    exact: "Word for word",
    secretariat: "Corrected by the secretariat",
    rule: (rule) => `Rule: ${rule}`,
    sureness: (percent) => `${percent} % sure`,
    remark: "Remark",
  },
};
