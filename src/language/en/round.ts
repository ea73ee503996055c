import type { Texts } from "../da/texts";
import { said } from "../quoting/shown";
import { longDate } from "./dates";
import { listed } from "./phrases/listed";

const days = (count: number) => (count === 0 ? "today" : count === 1 ? "tomorrow" : `in ${count} days`);

export const round: Texts["round"] = {
  fileName: {
    invitation: (municipality) => `Invitation ${municipality}`,
    reminder: (municipality) => `Reminder ${municipality}`,
    thanks: (municipality) => `Thanks ${municipality}`,
    adoption: (municipality) => `Adoption ${municipality}`,
  },
  invitationSubject: (municipality, deadline) =>
    said`Progress form to ${municipality}${deadline ? `: answer by ${longDate(deadline)}` : ""}`,
  invitation: (body, set) => said`${body} is following up on "${set}". The form for your status is attached.`,
  fillIn: (address) => said`Please fill in the form in Excel, save it and send it to ${address ?? "us"}.`,
  deadline: (date, left) => `Deadline: ${longDate(date)} (${days(left)}).`,
  deadlinePassed: (date) => `The deadline was ${longDate(date)}.`,
  itAbout: "It is about:",
  questions: (address) => said`If you have questions, please write to ${address ?? "us"}.`,
  thanksSubject: (municipality) => said`Progress form from ${municipality}: thank you`,
  thanks: (file) =>
    said`Thank you for your progress form (${file}). It is counted, and there is nothing that you must correct.`,
  adoptionSubject: (municipality) => said`Recommendations for the municipal council: ${municipality}`,
  adoption: (set) => said`Please put "${set}" before the municipal council.`,
  binds: "The SKAL recommendations bind the municipality when it joins.",
  required: "SKAL:",
  voluntary: "KAN:",
  tellDecision: (address) =>
    said`Please write to ${address ?? "us"} when the municipal council has treated them: on which day, and whether the municipality joins.`,
  contactProblems: {
    unknown: (row, written) => said`Row ${row}: "${written}" does not fit one municipality.`,
    notAsked: (row, written) => said`Row ${row}: ${written} is not among those asked.`,
    noAddress: (row, written) => said`Row ${row}: ${written} has no e-mail address.`,
    wrongAddress: (row, written) => said`Row ${row}: "${written}" is no e-mail address.`,
  },
  results: {
    made: (path, asked) =>
      said`The overview is in ${path}. 0 of ${asked} ${asked === 1 ? "municipality has" : "municipalities have"} answered.`,
    letter: (municipality, to, attachment) =>
      said`${municipality} · ${to.length === 0 ? "no recipient" : to.join(", ")}${attachment === null ? "" : ` · ${attachment}`}`,
    calendar: (path) => said`The calendar is in ${path}. Open it in your calendar program.`,
    notInList: (list) => said`${list}: the rows that cannot be used:`,
    noAddressee: (count) =>
      count === 1
        ? "1 letter has no recipient. Write it in the letter, or in the overview's sheet Municipalities."
        : `${count} letters have no recipient. Write it in the letters, or in the overview's sheet Municipalities.`,
    formMissing: (names, folder) =>
      said`No letter was made for want of a form: ${listed(names)}. Put one blank form for each municipality into ${folder}.`,
    letters: (count, folder) =>
      count === 0
        ? "No municipality is to get a letter."
        : said`${count === 1 ? "1 draft is" : `${count} drafts are`} in ${folder}. Fremdrift has sent nothing: open each draft in your mail program, read it, and send it yourself.`,
  },
  calendar: {
    missing: (names, set) =>
      names.length === 0
        ? said`All have answered "${set}".`
        : said`"${set}". ${names.length} ${names.length === 1 ? "municipality has" : "municipalities have"} not answered: ${names.join(", ")}.`,
  },
  usage: {
    noDeadline:
      "The sheet Year wheel has no days. Write a deadline there, or add one, e.g.: --deadline 2017-11-30",
    deedUnknown: (word) =>
      said`There is no "fremdrift round ${word}". Write: fremdrift round new --out OVERVIEW.xlsx`,
    kindUnknown: (word, near, known) =>
      said`There is no letter "${word}". ${near ? `Did you mean "${near}"? ` : ""}Choose ${listed(known, "or")}.`,
    wrongDay: (word) => said`"${word}" is no date. Write year-month-day, e.g.: --on 2017-11-20`,
    wrongList: (path) => said`${path} cannot be read as a list. Save it in Excel as .xlsx or .csv.`,
    emptyList: (path) => said`${path} holds no municipality with an e-mail address.`,
  },
};
