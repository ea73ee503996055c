import type { StatusName } from "../../core/forms/progress/set/recommendationSet";
import type { Texts } from "../da/texts";
import { longDate, monthOf, years } from "./dates";
import { listed } from "./phrases/listed";
import { status } from "./status";

const labelsOf = (statuses: readonly StatusName[]): readonly string[] =>
  statuses.map((name) => status.labels[name]);

const colours = (statuses: readonly StatusName[]): readonly StatusName[] =>
  statuses.filter((name) => name !== "not-participating");

/** What may be chosen: "Choose Green, Yellow or Red." */
function choose(statuses: readonly StatusName[]): string {
  const chosen = colours(statuses);
  return [
    ...(chosen.length > 0 ? [`Choose ${listed(labelsOf(chosen), "or")}.`] : []),
    ...(statuses.includes("not-participating")
      ? [`Choose "${status.labels["not-participating"]}" if the municipality does not take part.`]
      : []),
  ].join(" ");
}

export const form: Texts["form"] = {
  sheet: "Progress form",
  guideSheet: "Guide",
  creator: "Fremdrift",
  fileName: (recipient) => `Progress form ${recipient}`,
  about:
    "The municipality's status on the recommendations. Fill in the sheet Progress form and send the file back. The sheet Guide explains how.",
  years,
  title: (body, period) => `Progress form for the follow-up on recommendations from ${body} in ${period}`,
  newTheme: (title) => `${title} (new theme)`,
  statusColumn: "Green/yellow/red",
  remarkColumn: "Remarks",
  checkColumn: "Check",
  earlier: ({ number, value, beside, when, adjusted }) =>
    `Last time${when === null ? "" : ` (${monthOf(when)})`}${number === null ? "" : ` on ${number}`}${
      adjusted ? ", when the text was another" : ""
    }: ${value}${beside === "" ? "" : ` · ${beside}`}`,
  proposals: {
    title: "Proposals for new or changed recommendations",
    explain: "This is voluntary. Write one proposal in each row. A proposal does not change the status.",
    columns: { theme: "Theme", text: "Proposal", reason: "Reason" },
    newTheme: "New",
    promptTitle: "Theme",
    prompt: 'Choose the number of the theme, or "New".',
    guideHeading: "Make proposals",
    guide:
      "If you have proposals for new or changed recommendations, write them at the bottom of the form. This is voluntary.",
  },
  skalHeading: (period) => `SHALL initiatives in ${period}:`,
  kanHeading: (period) => `MAY initiatives in ${period}`,

  head: {
    municipality: "Municipality",
    contact: "Contact person",
    email: "E-mail",
    councilDate: "Considered by the municipal council",
    guideLink: "How to fill in the form: see the sheet Guide",
    dateFormat: "[$-809]d mmmm yyyy",
    dateErrorTitle: "This is not a date",
    dateError: (year) =>
      `Write the date as day-month-year, e.g. 15-01-${year}. Leave the field empty if the date is not known.`,
    datePromptTitle: "Date",
    datePrompt: (year) => `Write the day on which the council considers the form, e.g. 15-01-${year}.`,
  },

  count: {
    answered: "{n} of {total} answered",
    missing: "{n} SHALL without a status",
    unremarked: "{n} without a remark",
    invalid: "{n} with an invalid status",
    between: " · ",
  },

  verdicts: {
    ok: "OK",
    "status-missing": "Status missing",
    "status-invalid": "Invalid status",
    "status-not-allowed": "Invalid status",
    "remark-advised": "Please write a remark",
    "remark-required": "Write a remark",
    "kan-unanswered": "Unanswered (voluntary)",
  },

  statusErrorTitle: "Choose a status",
  statusError: choose,
  statusPromptTitle: "Status",
  statusPrompt: (statuses, voluntary) =>
    [
      choose(statuses),
      colours(statuses).length > 0 ? "The colour is the municipality's own view of its progress." : "",
      voluntary ? "The field may stay empty." : "",
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),

  footerPage: "Page {page} of {pages}",

  guide: {
    title: "How to fill in the progress form",
    fillHeading: "Fill in the form",
    fill: [
      "Choose a status for each recommendation in the column Green/yellow/red.",
      "Write what you do in the column Remarks. There is room for long texts. New line in the field: Alt+Enter (on a Mac: Option+Return).",
      "Write the contact person, e-mail and the date of the council's consideration at the top of the form.",
      "The line below the title and the column Check show what is missing. They update as you type.",
      "You can save and continue another day. Make rows and columns larger if you cannot see all the text.",
    ],
    kindsHeading: "SHALL and MAY",
    skal: "SHALL applies to every municipality that has signed up to the recommendations. Every SHALL recommendation needs a status.",
    kan: (notParticipating) =>
      notParticipating
        ? 'MAY is voluntary. Choose "-" if the municipality does not take part, or leave the field empty.'
        : "MAY is voluntary. The field may stay empty.",
    coloursHeading: "What the colours mean",
    colours: (names) =>
      `${listed(labelsOf(colours(names)), "and")} show how far you think you have come. There are no agreed boundaries between the colours.`,
    remarkAdvised: (statuses) =>
      `With ${listed(labelsOf(statuses), "and")}, please write a remark so that others can understand your view.`,
    remarkRequired: (statuses) => `With ${listed(labelsOf(statuses), "and")}, always write a remark.`,
    usedBy: {
      skal: "Only for SHALL.",
      kan: "Only for MAY.",
    },
    doesNotTakePart: "The municipality does not take part.",
    checkHeading: "What the column Check shows",
    verdicts: {
      ok: "Nothing is missing.",
      "status-missing": "Choose a status.",
      "status-invalid": "The cell contains something that cannot be chosen. Choose a status from the list.",
      "status-not-allowed":
        "The cell contains something that cannot be chosen. Choose a status from the list.",
      "remark-advised": "Please say briefly why. You can send the form without a remark.",
      "remark-required": "Say briefly why.",
      "kan-unanswered": "It is all right that the field is empty.",
    },
    sendHeading: "Send the form",
    send: (email, deadline) =>
      `Save the file and send it ${email === null ? "back" : `to ${email}`}${
        deadline === null ? "" : ` by ${longDate(deadline)}`
      }. Send it as an Excel file, not as a PDF.`,
    rename: "You may rename the file.",
  },
};
