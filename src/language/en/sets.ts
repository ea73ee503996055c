import type { Texts } from "../da/texts";
import { said } from "../quoting/shown";
import { thousands } from "./numbers";

export const sets: Texts["sets"] = {
  comparison: {
    heading: (from, to) => said`From ${from} to ${to}:`,
    counts: (of) => `Kept: ${of.kept} · adjusted: ${of.adjusted} · new: ${of.new} · removed: ${of.removed}`,
    changes: { kept: "kept", adjusted: "adjusted", new: "new" },
    removed: "removed",
    confidences: { strong: "", medium: "likely", inferred: "inferred" },
    item: (name, change) => said`${name} · ${change}`,
    predecessor: (number, confidence) => said`${number}${confidence === "" ? "" : ` (${confidence})`}`,
    comesFrom: (name, from) => said`${name} · comes from ${from.join(", ")}`,
    gone: (words) => said`gone: ${words}`,
    added: (words) => said`added: ${words}`,
  },
  file: "The file",
  places: {
    themes: (number) => `theme ${number}`,
    recommendations: (number) => `recommendation ${number}`,
    variants: (number) => `wording ${number}`,
    derivedFrom: (number) => `predecessor ${number}`,
    background: (number) => `background section ${number}`,
    municipalities: (number) => `municipality ${number}`,
    jointJobcentres: (number) => `joint jobcentre ${number}`,
  },
  otherPlace: (list, number) => `no. ${number} in "${list}"`,
  moreProblems: (more) => (more === 1 ? "And 1 more fault." : `And ${more} more faults.`),
  fields: {
    id: 'Write a short name without spaces, e.g. "kkr-hovedstaden-2018" for a set or "2.1" for a recommendation.',
    title: "Write the heading.",
    body: 'Write who recommends, e.g. "KKR Hovedstaden".',
    period: 'Write from and to, e.g. {"from": 2018, "to": 2019}.',
    from: "Write the first year, e.g. 2018.",
    to: "Write the last year, e.g. 2019.",
    themes: "Write at least one theme with recommendations.",
    recommendations: "Write at least one recommendation in the theme.",
    kind: 'Write "skal" or "kan".',
    text: "Write the text.",
    date: 'Write the date as year-month-day, e.g. "2018-06-22".',
  },
  otherField: "Write it.",
  types: {
    text: 'Write a text in quotation marks, e.g. "2.1".',
    number: "Write a whole number without quotation marks, e.g. 2018.",
    list: "Write a list in square brackets: [ … ].",
    object: "Write the fields in curly brackets: { … }.",
    "yes-no": "Write true or false without quotation marks.",
  },
  inWorkbook: {
    missing: () => "The cell is empty. Fill it in.",
    "empty-text": () => "The text is missing. Write it.",
    "wrong-type": ({ found }) => `"${found}" cannot be used here. Write a whole number, e.g. 2018.`,
    "not-allowed": ({ value, allowed }) =>
      value === ""
        ? "The cell is empty. Choose from the list."
        : `"${value}" cannot be used. ${allowed.startsWith('"Hov') ? `Choose one of these: ${allowed}.` : "Choose from the list."}`,
    "id-invalid": ({ value }) =>
      value === ""
        ? "The number is missing."
        : `"${value}" cannot be used as a number. Write digits and dots, e.g. 2.1.`,
    twice: ({ value, first }) => `${value} also stands in ${first}. Give one of them another number.`,
    "text-twice": ({ first }) =>
      `The same text stands in ${first}. Give each recommendation a text of its own, so that answers cannot be mixed up.`,
    "date-invalid": ({ value }) => `"${value}" is no date. Write e.g. 22-06-2018.`,
    "list-empty": () => "There are no recommendations here. Write one at least, or delete the theme.",
    "kkr-unknown": () => "It is not said which KKR the recommendations are for. Choose from the list.",
    "rule-without-colour": () => "No colour can be chosen here. Add Grøn, Gul or Rød.",
    "rule-unused": () => "Here is a status that no recommendation may have. Remove it, or add it above.",
    "previous-missing": () =>
      "Under Comes from stand numbers of a previous set. Choose here which set that is.",
    "previous-itself": () =>
      "A set cannot take over from itself, not by way of other sets either. Choose the previous set, or delete the text.",
  },
  problems: {
    "not-json": ({ line }) =>
      (line > 0 ? `Typing error near line ${line}.` : "A typing error makes the file unreadable.") +
      " Look for a comma, quotation mark or bracket that is missing or one too many.",
    "file-too-long": ({ max }) =>
      `Too large to be a set of recommendations. There can be at most ${max / 1_000_000} million characters.`,
    "too-many-recommendations": ({ max, length }) =>
      `There are ${thousands(length)} recommendations, and a set can have at most ${thousands(max)}.`,
    "too-many-fields": ({ max }) =>
      `There is too much in the file for a set of recommendations. There can be at most ${thousands(max)} fields.`,
    "empty-file": () => "There is nothing in the file. Write the recommendation set in it.",
    "utf-16": () => "The file is saved as UTF-16. Save it again as UTF-8.",
    "not-utf-8": ({ line }) =>
      `A character in line ${line} cannot be read, because the file is saved in another encoding than UTF-8, perhaps ANSI. Save it again as UTF-8.`,
    "not-an-object": () =>
      "There is no recommendation set here. The file must begin with { and contain id, title, body, period and themes.",
    missing: () => "Missing.",
    "unknown-field": () => "There is no such field. Correct its spelling or remove it.",
    "wrong-type": () => "This is the wrong kind of value.",
    "empty-text": () => "The text is empty. Write it, or remove the field.",
    "too-long": ({ max, length }) =>
      `The text is ${length} characters long. Shorten it to at most ${max} characters.`,
    "line-feed": () => "There is a line break here. Write it all on one line.",
    unprintable: () =>
      "The text contains an invisible character that Excel cannot show. Type the text again.",
    "not-allowed": ({ value, allowed }) => `"${value}" cannot be used. Choose one of these: ${allowed}.`,
    "id-invalid": ({ value }) =>
      `"${value}" cannot be an id. Use only the letters a-z, digits and dots, e.g. "2.1"; hyphens too in the ids of sets and themes.`,
    twice: ({ value, first }) =>
      `"${value}" is already used (${first}). Capital and small letters count as the same. Choose another.`,
    "year-invalid": ({ value }) =>
      `${value} cannot be used as a year. Write a year from 1901 to 2199, e.g. 2018.`,
    "period-reversed": ({ from, to }) =>
      `The period runs from ${from} to ${to}. Swap them, or correct the years.`,
    "date-invalid": ({ value }) => `"${value}" is not a date. Write year-month-day, e.g. "2018-06-22".`,
    "deadline-early": ({ value, from }) =>
      `The deadline ${value} is before the period, which begins in ${from}. Correct the date or the period.`,
    "email-invalid": ({ value }) =>
      `"${value}" is not an e-mail address. Write one address, e.g. "sekretariat@eksempel.dk".`,
    "list-empty": () => "The list is empty. Write at least one.",
    "kkr-unknown": () => 'It is not clear which KKR asks. Write "kkr", e.g. "kkr": "Hovedstaden".',
    "removed-lives-on": ({ value }) =>
      `"${value}" is said to be removed, yet a recommendation names it as its predecessor. Remove one of the two.`,
    "text-twice": ({ first }) =>
      `The same text already stands in ${first}. Give each recommendation a text of its own, so that answers cannot be mixed up.`,
    "rule-without-colour": () =>
      'No colour can be chosen here. Add at least one of "green", "yellow" and "red".',
    "rule-unused": ({ value }) =>
      `"${value}" requires a remark but cannot be chosen anywhere. Remove it here, or add it under "statuses".`,
    "id-built-in": ({ value }) =>
      `"${value}" is the id of a set that comes with Fremdrift, but its recommendations are others. Give the set another id.`,
    "previous-itself": () =>
      "A set cannot take over from itself, not by way of other sets either. Write the id of the previous set, or remove the field.",
    "previous-missing": () =>
      'Missing. "derivedFrom" and "removed" refer to recommendations of a previous set. Write the id of that set.',
    "previous-unknown": ({ value, allowed }) =>
      `The set "${value}" was not found. The previous set must be one of the built-in ones (${allowed}), lie as a file in the same folder, or have been chosen before.`,
    "predecessor-unknown": ({ value, previous }) =>
      `There is no recommendation "${value}" in the previous set, ${previous}. Correct the number.`,
    "theme-missing": () => "The theme is missing. Write its number, e.g. 1.",
    "theme-unknown": ({ value }) =>
      `The theme "${value}" is not on the sheet Themes. Add it there, or correct it here.`,
    "code-invalid": ({ value }) => `"${value}" is not a municipality code. Write three digits, e.g. "101".`,
    "member-unknown": ({ value }) => `No municipality has the code or the name "${value}". Correct it.`,
    "joint-too-small": () => "A joint jobcentre has at least two municipalities. Write both codes.",
  },
};
