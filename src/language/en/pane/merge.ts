import { said, short } from "../../quoting/shown";
import type { Texts } from "../../da/texts";
import { kkrName } from "../phrases/kkr";

const files = (count: number): string => (count === 1 ? "1 file" : `${count} files`);

export const merge: Texts["pane"]["merge"] = {
  heading: "Gather returns",
  into: (returns) =>
    `You are continuing with the overview that is open. It remembers ${returns === 1 ? "1 return" : `${returns} returns`} and your notes, choices and corrections.`,
  about: "Choose the forms that the municipalities have sent. They are only read, never changed.",
  chooseFiles: "Choose files",
  chooseFolder: "Choose a folder",
  drop: "You can also drag the files here. E-mails (.eml, .msg) and zip files can be used as they are.",
  dropHere: "Drop the files here",
  set: "Recommendations",
  earlier: "Do you have an earlier overview?",
  earlierAbout: "Choose it, and notes, choices and corrections are remembered.",
  chooseEarlier: "Choose the earlier overview",
  earlierChosen: (file) => said`Continuing with ${file}.`,
  earlierWrong: (file) =>
    said`${file} is not an overview of the chosen recommendations. Choose the latest overview.`,
  goOnWith: "Go on with it",
  dropEarlier: "Do not use it",
  nothingChosen: "There were no files. Choose the forms that the municipalities have sent.",
  reading: (done, total) => `Reading ${done} of ${total}`,
  cancel: "Cancel",
  cancelled: "Stopped. The files are not included. You can choose them again.",

  startOver: {
    heading: "Start over?",
    about: "The overview is not made yet. The files that you have read and what you have chosen are lost.",
    keep: "Keep it",
    discard: "Start over",
  },
  another: {
    heading: "Another overview is under way",
    about: "You are gathering returns for another overview, and it is not made yet.",
    goOn: "Continue with that one",
    begin: "Start on this one instead",
  },

  dryRun: {
    heading: "Look through the returns",
    about: "The overview has not been made yet.",
    answered: (answered, asked) =>
      `${answered} of ${asked} ${asked === 1 ? "municipality has" : "municipalities have"} answered`,
    read: (count) => `${files(count)} read`,
    toDecide: "Decide",
    toDecideAbout: (count) =>
      count === 1 ? "1 thing needs your decision." : `${count} things need your decision.`,
    decided: "Decided by you",
    rejected: "Cannot be used",
    accepted: "Counted",
    superseded: "Replaced by a newer return",
    missing: "No return yet",
    nobodyMissing: "Every municipality has sent a return.",
    more: "Choose more files",
    search: "Find a municipality or a file",
    onlyFaulty: "Show only those with something to look at",
    found: (count) => (count === 1 ? "1 return is shown" : `${count} returns are shown`),
    fine: (count) =>
      count === 1 ? "1 return with nothing to look at" : `${count} returns with nothing to look at`,
    startOver: "Start over",
    states: {
      accepted: "Counted",
      superseded: "Replaced",
      undecided: "To be decided",
      rejected: "Cannot be used",
    },
    unknown: "Unknown municipality",
    noFindings: "There is nothing to look at.",
    errors: (count) => (count === 1 ? "1 to correct" : `${count} to correct`),
    warnings: (count) => `${count} worth a look`,
    notes: (count) => `${count} for information`,
    interpreted: (count) => `${count} interpreted`,
    given: (given, asked) => `${given} of ${asked} answered`,
    severities: { error: "To correct", warning: "Worth a look", note: "For information" },
    saved: (when) => said`saved ${when}`,
    savedBy: (who) => said`by ${short(who)}`,
    noTime: "without a time",
    comparedWith: (file) => `Differences from ${file}`,
    remembered: "from the earlier overview",
    findingsOfOverview: "In the earlier overview",
  },

  readings: {
    heading: "How the answers were read",
    about:
      "Choose another status if it is wrong. It appears in the overview as corrected by the secretariat.",
    written: (recommendation, written) => said`${recommendation}: "${short(written)}" is read as`,
    asRead: (status) => `${status} (as read)`,
  },

  choice: {
    whose: "Who sent the return?",
    sender: "The form or the mail says:",
    choose: "Choose a municipality",
    which: (municipality) => `${municipality} has sent several returns. Which one counts?`,
    differences: "See the differences",
    noDifferences: "The returns are alike.",
    recommendation: "Recommendation",
    use: (file) => said`Use ${file}`,
    useIt: "Count the return",
    notUsed: "Do not use it",
    undo: "Undo the choice",
    decidedFor: (file, names) => said`${file} counts for ${names}.`,
    decidedAgainst: (file) => said`${file} is not used.`,
    noStatus: "No status",
    noRemark: "No remark",
  },

  write: "Make overview",
  undecidedLeft: (count) =>
    count === 1
      ? "1 thing is not decided. It is in the overview, so you can decide later."
      : `${count} things are not decided. They are in the overview, so you can decide later.`,
  making: {
    overview: { working: "Making the overview …", cancelled: "Stopped. The overview is not made." },
    letters: { working: "Making the letters …", cancelled: "Stopped. The letters are not made." },
  },
  written: "The overview is made. Save the workbook.",
  what: "the regional overview",
  nextStep:
    "When more returns come in, open the overview and choose Gather more returns. Download letters to the municipalities that should look at theirs.",
  openedNew: "The overview is made in a new workbook. Save it.",
  cannotOpen: "Your version of Excel cannot open a new workbook. Download the overview as a file instead.",
  fileName: (kkr, period) => `Regional overview ${kkrName(kkr)} ${period}`,
  preview: "This is what the overview looks like",
  letters: "Download letters to the municipalities",
  lettersName: "Letters to the municipalities",
  downloadInstead: "Download the overview as a file",
};
