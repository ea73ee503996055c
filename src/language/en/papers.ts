import type { Texts } from "../da/texts";
import { longDate, shortYears, years } from "./dates";
import { listed } from "./phrases/listed";
import { said } from "../quoting/shown";

function extent(skal: number, kan: number): string {
  if (kan === 0) return skal === 1 ? "1 SKAL recommendation" : `${skal} SKAL recommendations`;
  if (skal === 0) return kan === 1 ? "1 KAN recommendation" : `${kan} KAN recommendations`;
  return `${skal} SKAL and ${kan} KAN recommendation${kan === 1 ? "" : "s"}`;
}

const themes = (count: number): string => (count === 1 ? "1 theme" : `${count} themes`);

export const papers: Texts["papers"] = {
  noLetterhead: (path, fault) =>
    said`${path} cannot be used as a letterhead. ${
      {
        unreadable: "Choose a Word document (.docx) or a Word template (.dotx).",
        protected: "The file is protected. Remove the password and try again.",
        macros: "The file holds macros. Save it as .docx or .dotx and try again.",
        strict: "The file is saved as Strict Open XML. Save it as an ordinary .docx and try again.",
      }[fault]
    }`,
  language: "en-GB",
  creator: "Fremdrift",
  table: "Table",
  figure: "Figure",
  chartSheet: "Numbers",
  facts: {
    date: "Date",
    caseId: "Case ID",
    documentId: "Document ID",
    email: "Email",
    address: "Address",
    web: "Web",
  },
  places: {
    caseId: "[Write case ID]",
    documentId: "[Write document ID]",
    email: "[Write email]",
    address: "[Write address]",
    web: "[Write web address]",
  },
  page: "Page",
  pageOf: "of",
  date: longDate,
  period: shortYears,
  themeHeading: (number, title) => `Theme ${number}: ${title}`,
  newTheme: (heading) => `${heading} (new theme)`,
  none: "None.",

  status: {
    title: (period) => `Combined status of the recommendations ${period}`,
    about: "The municipalities' answers to the recommendations, gathered for discussion.",
    background: "Background",
    approved: (by, date, title, from, to) =>
      `${by} approved "${title}" on ${longDate(date)}. The recommendations are for ${years(from, to)}.`,
    notApproved: (title, from, to) => `"${title}" is for ${years(from, to)}.`,
    extent: (skal, kan, count) => `There are ${extent(skal, kan)} in ${themes(count)}.`,
    moreBackground: "[Write more on the background, if needed]",
    proposal: "Proposal",
    proposalLead: (body) => `It is proposed that ${body}`,
    proposalPlace: "[Write what is to be decided]",
    presentation: "Presentation",
    response: "Who has answered?",
    responseTable: "Answers in all",
    whole: "The result in numbers",
    wholeTable: "Answers by theme",
    assessmentPlace: "[Write what the numbers show]",
    attention: "Red answers and yellow SKAL answers",
    attentionNone: "No answers are red and no SKAL answers are yellow.",
    attentionCount: (red, yellow) =>
      `${red === 1 ? "1 answer is red" : `${red} answers are red`}, and ${yellow === 1 ? "1 SKAL answer is yellow" : `${yellow} SKAL answers are yellow`}. The text is the municipalities' own remarks.`,
    attentionTable: "Red answers and yellow SKAL answers with the municipalities' remarks",
    change: "Change since last time",
    changePlace: "[Write what has changed since the last status]",
    changeMore: "[Write what the changes come from]",
    next: "What follows",
    nextPlace: "[Write what is to happen now]",
    matrix: "Annex 1: Municipalities and recommendations",
    matrixTable: "Each municipality's answer to each recommendation",
    matrixKey: "Signs",
    remarks: "Annex 2: All remarks",
    remarksTable: (recommendation) => `Remarks on ${recommendation}`,
    remarksNone: "No municipality has written a remark.",
    counting: "Annex 3: How it was counted",
    countingAsked: (asked) =>
      `The ${asked} municipalities that the recommendations apply to are counted one by one, also when two have answered together.`,
    countingPoints: [
      "Each municipality counts with its latest form. Where there are several that cannot be told apart, its answer waits for a decision and is counted as missing.",
      "Green, yellow and red are the municipality's own judgement. There are no common limits between the colours, and they are not averaged.",
      "SKAL and KAN are counted apart. KAN is voluntary, so an empty field is no fault.",
      "Unanswered means that the municipality has answered, but not this recommendation. Missing means that there is no answer from the municipality.",
    ],
    corrected: (count) =>
      count === 1
        ? "1 answer has been put right by the secretariat."
        : `${count} answers have been put right by the secretariat.`,
    columns: {
      theme: "Theme",
      kind: "Kind",
      recommendation: "Recommendation",
      municipality: "Municipality",
      status: "Status",
      remark: "Remarks",
    },
    noRemark: "No remark.",
    countsAlt: (rows) =>
      `A row for each ${rows} with the number of green, yellow and red answers, of those not taking part, unanswered and missing.`,
    rows: { kind: "kind of answer", theme: "kind in each theme", recommendation: "recommendation" },
    attentionAlt: "A row for each red answer and each yellow SKAL answer with municipality and remark.",
    matrixAlt: "A row for each municipality and a column for each recommendation. A sign shows the answer.",
    remarksAlt: "A row for each municipality with status and remark.",
    signs: {
      green: "Green",
      yellow: "Yellow",
      red: "Red",
      "not-participating": "Not taking part",
      unanswered: "Unanswered",
      missing: "Empty: no answer",
      "not-joined": "Not joined",
    },
  },

  adjustment: {
    title: (body, from, to) => `Adjustment of recommendations from ${body} for ${years(from, to)}`,
    about: "Proposed adjusted recommendations with the status of the earlier ones.",
    background: "Background",
    backgroundPlace: "[Write the background of the adjustment]",
    status: "Status of the earlier recommendations",
    statusTable: "Answers to the earlier recommendations",
    statusPlace: "[Write what the status shows]",
    recommendations: "The adjusted recommendations",
    changes: "What has changed?",
    changesTable: "Earlier and adjusted recommendations",
    changesCount: (kept, adjusted, added, removed) =>
      `${listed([`${kept} kept`, `${adjusted} adjusted`, `${added} new`, `${removed} removed`])}.`,
    changesMarked: "Words that have gone or come are in bold.",
    changesAlt: "A row for each recommendation with the earlier and the new text.",
    columns: { change: "Change", before: "Until now", now: "From now on" },
    kinds: { kept: "Kept", adjusted: "Adjusted", new: "New", removed: "Removed" },
    approval: "Approval and follow-up",
    approved: (by, date) => `The recommendations were approved by ${by} on ${longDate(date)}.`,
    approvalPlace: "[Write when the recommendations were approved]",
    followUpPlace: "[Write how and when they are followed up]",
  },

  comparison: {
    title: (from, to) => `Recommendations: from ${from} to ${to}`,
    about: "What was kept, adjusted, added and removed from one recommendation set to the next.",
  },

  council: {
    title: (body, from, to) =>
      `Recommendations from ${body} for ${years(from, to)}, for discussion and approval by the municipal council`,
    about: "The recommendations for the municipal council, with a form for the municipality's status.",
    background: "Background",
    backgroundPlace: "[Write the background]",
    proposal: "Proposal",
    proposalLead: "It is proposed that the municipal council",
    proposalApprove: "discusses and approves the recommendations,",
    proposalReplyBy: "replies to",
    proposalReplyDate: "no later than",
    proposalStatus: "discusses the status of the recommendations every year in",
    deadlinePlace: "[Write deadline]",
    monthsPlace: "[January/February]",
    guidelines: "Guidelines",
    guidelinesPlace: "[Insert the political guidelines, if there are any]",
    recommendations: "Recommendations",
    kinds: (notParticipating) =>
      notParticipating
        ? 'SKAL recommendations bind every municipality that joins. KAN recommendations are voluntary; a municipality that takes no part may answer "-".'
        : "SKAL recommendations bind every municipality that joins. KAN recommendations are voluntary.",
    wheel: "The year",
    wheelTable: "The follow-up month by month",
    wheelAlt: "A row for each step: when, what and who.",
    wheelColumns: { when: "When", what: "What", who: "Who" },
    wheelCouncil: "The status of the recommendations is discussed",
    wheelCouncilWho: "The municipal council",
    wheelReply: "The municipality's form is sent to the secretariat",
    wheelReplyWho: "The municipality",
    wheelReport: "The combined status is discussed",
    wheelWhenPlace: "[Write month]",
    annex: "Annex: Form for the municipality's status",
    annexLead:
      "The form can be used for the municipality's status. Write the municipality's name, choose green, yellow or red for each recommendation, and a remark is welcome.",
    municipality: "Municipality: ",
    municipalityPlace: "[Write the municipality's name]",
    formAlt: (theme) =>
      `Form for the theme ${theme}: a row for each recommendation with room for status and remarks.`,
  },

  return: {
    title: (municipality, period) => `${municipality}: status of the recommendations ${period}`,
    about: (municipality) => `Status from ${municipality}, as the municipality has written it.`,
    fileName: (municipality) => `Status ${municipality}`,
    tableAlt: (theme) =>
      `The theme ${theme}: a row for each recommendation with the municipality's status and remarks.`,
    joint: (names) => `Joint answer from ${listed(names)}.`,
    councilDate: (date) => `Discussed by the municipal council: ${date}`,
  },

  wordForm: {
    about: "The municipality's status on the recommendations. Fill in the tables, and return the file.",
    guide: (notParticipating) =>
      `Choose green, yellow or red for each recommendation, and write in the column Remarks what you do. SKAL recommendations must be answered. KAN recommendations are voluntary${
        notParticipating ? '; choose "-" if the municipality takes no part' : ""
      }.`,
    send: (email, deadline) =>
      `Save the file and send it ${email === null ? "back" : `to ${email}`}${
        deadline === null ? "" : ` by ${longDate(deadline)}`
      }. Send it as a Word file, not as a PDF.`,
    contactPlace: "[Write name]",
    emailPlace: "[Write email]",
    datePlace: "[Write date]",
    choose: "[Choose]",
    choiceName: (recommendation) => `Status on ${recommendation}`,
  },
};
