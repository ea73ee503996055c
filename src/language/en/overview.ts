import { municipalities } from "./municipalities";
import type { Texts } from "../da/texts";
import { longDate, shortYears } from "./dates";
import { development } from "./development";
import { matrix } from "./matrix";
import { thousands } from "./numbers";

export const overview: Texts["overview"] = {
  title: "Regional overview",
  about:
    "The municipalities' answers to the KKR's recommendations: figures, charts and remarks. The figures update when a status is corrected in the sheet Data.",
  creator: "Fremdrift",
  sheets: {
    front: "Regional overview",
    matrix: "Matrix",
    remarks: "Remarks",
    proposals: "Proposals",
    returns: "Returns",
    municipalities: "Municipalities",
    findings: "Findings",
    data: "Data",
  },
  outcomes: {
    green: "Green",
    yellow: "Yellow",
    red: "Red",
    "not-participating": "Not taking part",
    unanswered: "Unanswered",
    missing: "Missing",
    "not-joined": "Not joined",
  },
  cutText: (length) =>
    `… [Shortened. The whole text has ${thousands(length)} characters and is in the file that was returned.]`,
  cells: { unanswered: "Unanswered", missing: "Missing", "not-joined": "Not joined" },
  total: "Total",

  heading: "Status of the recommendations {period}",
  period: shortYears,
  setLine: "{body} · {title}",
  madeLine: "As of {date}",
  answered: {
    none: "No municipality is to answer",
    one: "{answered} of 1 municipality has answered",
    many: "{answered} of {asked} municipalities have answered",
  },
  share: " ({percent}%)",
  missing: { none: "none missing", one: "1 missing", many: "{count} missing" },
  unansweredCount: { none: "no field left open", one: "1 field left open", many: "{count} fields left open" },
  missingNames: "Not yet answered:",
  waits: " (to be decided)",
  notJoined: " (not joined)",
  /** Those that have not joined and have not answered; nothing for none. */
  apart: { none: "", one: ", 1 has not joined", many: ", {count} have not joined" },
  /** Those of which no answer is missing though they have not answered: they owe none to SKAL. */
  apartNames: (names: readonly string[]) => `Not joined: ${names.join(", ")}.`,
  noneMissing: "No answer is missing.",
  municipalities,
  nobodyMissing: "Every municipality has answered.",
  unknownStatus: {
    none: "",
    one: "Note: 1 row in the sheet Data has a status that cannot be counted. Choose one from the list.",
    many: "Note: {count} rows in the sheet Data have a status that cannot be counted. Choose one from the list.",
  },
  undecided: {
    none: "",
    one: "1 file needs your decision. See the sheet Returns. ",
    many: "{count} files need your decision. See the sheet Returns. ",
  },
  result: {
    lead: { skal: "SHALL", kan: "MAY" },
    green: {
      none: ": there are no answers yet",
      one: ": {green} of 1 answer is green",
      many: ": {green} of {given} answers are green",
    },
    greenTakingPart: {
      none: ": there are no answers yet in which the municipality takes part",
      one: ": {green} of 1 answer in which the municipality takes part is green",
      many: ": {green} of {given} answers in which the municipality takes part are green",
    },
    yellow: { none: "", one: ", 1 yellow", many: ", {count} yellow" },
    red: { none: "", one: ", 1 red", many: ", {count} red" },
    other: {
      none: "",
      one: " The municipality does not take part in 1 case.",
      many: " The municipality does not take part in {count} cases.",
    },
    open: { none: "", one: " 1 is unanswered.", many: " {count} are unanswered." },
  },
  attention: {
    red: { skal: "Red SHALL answers", kan: "Red MAY answers" },
    yellow: { skal: "Yellow SHALL answers", kan: "Yellow MAY answers" },
    noRed: { skal: "No SHALL answer is red.", kan: "No MAY answer is red." },
    noYellow: { skal: "No SHALL answer is yellow.", kan: "No MAY answer is yellow." },
    group: "{label}: {count} of {asked} municipalities",
    noRemark: "The municipality has written no remark.",
    now: "Corrected to {status}. ",
    corrected:
      "After corrections in the sheet Data the number is now {count}. The list shows the {listed} of {date}.",
    many: "There are too many to show the remarks here. They are in the sheet Remarks.",
  },
  toFront: "To the front page",
  sections: {
    themes: "Themes",
    skal: "SHALL recommendations",
    kan: "MAY recommendations",
    municipalitiesSkal: "The municipalities and the SHALL recommendations",
    municipalitiesKan: "The municipalities and the MAY recommendations",
  },
  kkr: {
    heading: { skal: "The KKR and the SHALL recommendations", kan: "The KKR and the MAY recommendations" },
    question: { skal: "How far is each KKR with SHALL?", kan: "How far is each KKR with MAY?" },
    column: "KKR",
    row: (name, count) => `${name} (${count} ${count === 1 ? "municipality" : "municipalities"})`,
  },
  questions: {
    themes: "How far are the themes?",
    skal: "How far are the SHALL recommendations?",
    kan: "How far are the MAY recommendations?",
    municipalitiesSkal: "How far is each municipality with SHALL?",
    municipalitiesKan: "How far is each municipality with MAY?",
  },
  noBar: { none: "", one: " (it has no bar)", many: " (they have no bar)" },
  response: {
    label: "Answers in all",
    municipalities: "Municipalities",
    skal: "SHALL answers",
    kan: "MAY answers",
    given: "Answered",
  },
  columns: { recommendation: "Recommendation", theme: "Theme", municipality: "Municipality" },
  altText: {
    kind: "{kind}: green {green}, yellow {yellow}, red {red}, not taking part {other}. {answered} of {asked} municipalities have answered.",
    mostRed: " The most red answers: {label} ({red}).",
    noRed: " No answer is red.",
    themes: "Bars for each theme, SHALL and MAY apart.",
  },
  footerPage: "Page {page} of {pages}",

  data: {
    errorTitle: "Status",
    errorText: "Choose Green, Yellow, Red, -, Unanswered or Missing.",
    promptTitle: "Correct the status here",
    promptText: "When a status is corrected here, every table and chart is updated.",
  },

  matrix,

  development,

  remarks: {
    heading: "The municipalities' remarks",
    explain:
      "Use the arrows in the heading to choose a recommendation or a municipality. Write in the last column.",
    tooLong:
      "If a remark is too long for its row, click the cell and read the whole text in the formula bar.",
    columns: {
      key: "Key",
      recommendation: "Recommendation",
      municipality: "Municipality",
      status: "Status",
      remark: "Remark",
      note: "The secretariat's note",
    },
    none: "There are no remarks yet.",
  },
  proposals: {
    heading: "Proposals for new or changed recommendations",
    explain: "The proposals stand as the municipalities wrote them. They do not count as a status.",
    columns: {
      municipality: "Municipality",
      theme: "Theme",
      text: "Proposal",
      reason: "Reason",
      file: "File",
      state: "The return",
    },
  },

  returns: {
    heading: "Who has answered?",
    explain:
      'If a file is to be decided, write the municipality\'s name or "not used" beside it in the column Counts for under All files. It is remembered the next time the returns are gathered.',
    municipalities: {
      municipality: "Municipality",
      state: "Answer",
      file: "File",
      savedBy: "Saved by",
      savedAt: "Saved",
      given: "Answered",
      findings: "Findings",
      other: "Other files",
    },
    givenOf: "{given} of {asked}",
    states: { missing: "Missing", undecided: "To be decided", accepted: "Received" },
    otherStates: { superseded: "{file} (replaced)", undecided: "{file} (to be decided)" },
    filesHeading: "All files",
    files: {
      /** Where the secretariat writes whom a return counts for. */
      decision: "Counts for",
      file: "File",
      municipality: "Municipality",
      state: "Answer",
      savedBy: "Saved by",
      savedAt: "Saved",
      errors: "To correct",
      warnings: "Worth a look",
      sha256: "Fingerprint (SHA-256)",
    },
    /** A file out of a mail or an archive. */
    fileIn: (file: string, container: string, sender: string | null, received: string | null) =>
      `${file} in ${container}${sender === null ? "" : ` from ${sender}`}${received === null ? "" : `, ${received}`}`,
    fileStates: {
      accepted: "Counts",
      superseded: "Replaced",
      undecided: "To be decided",
      rejected: "Cannot be used",
    },
    /** Written in the column above for a return that is set aside. */
    notUsed: "not used",
    noFiles: "No file has been received yet.",
    noMunicipalities: "No municipality has been asked.",
    changed: { status: "Status", remark: "Remark", both: "Status and remark" },
    differencesHeading: "Differences between older and newer returns",
    differences: {
      municipality: "Municipality",
      recommendation: "Recommendation",
      older: "Older file",
      changed: "Changed",
      olderStatus: "Status before",
      newerStatus: "Status now",
      olderRemark: "Remark before",
      newerRemark: "Remark now",
    },
    unknownMunicipality: "Unknown",
  },

  findings: {
    heading: "What needs a look?",
    explain:
      "First what must be corrected before it can count, then what is worth a look. MAY fields left empty are not listed here; see the sheet Matrix.",
    columns: {
      municipality: "Municipality",
      file: "File",
      severity: "Kind",
      cell: "Cell",
      recommendation: "Recommendation",
      message: "Message",
      written: "As written",
      read: "Read as",
    },
    severities: { error: "To correct", warning: "Worth a look", note: "For information" },
    none: "There is nothing to note.",
  },

  date: longDate,
  time: (date, hours, minutes) => `${date}, ${hours}:${minutes}`,
};
