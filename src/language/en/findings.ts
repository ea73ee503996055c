import type { ParametersOf } from "../../core/findings/finding";
import type { Sentences } from "../../core/findings/sentences";
import type { StatusName } from "../../core/forms/progress/set/recommendationSet";
import { quoted, quotedAnd } from "../quoting/quoting";
import { longDate } from "./dates";
import { fileFindings } from "./fileFindings";
import { goals } from "./goals";
import { registerFindings } from "./registerFindings";
import { listed } from "./phrases/listed";
import { thousands } from "./numbers";
import { status } from "./status";

/** "A and B", or "A, B, C and 7 others" when `more` says that there are more than those named. */
const andMore = (names: readonly string[], more: number): string =>
  more === 0 ? listed(names) : `${names.join(", ")} and ${more} ${more === 1 ? "other" : "others"}`;

/** "Green, Yellow or Red". */
const labels = (names: readonly StatusName[]): string => {
  const shown = Object.entries(status.labels).filter(([name]) => names.some((one) => one === name));
  const said = shown.map(([, label]) => (label === "-" ? `- (${status.notParticipating})` : label));
  return listed(said, "or");
};

/** 'Choose Green, Yellow, Red or "-" if the municipality is not taking part.'; no bracket, for the cell follows in one. */
const choose = ({ allowed }: { readonly allowed: readonly StatusName[] }): string => {
  const chosen = allowed.map((name) => (name === "not-participating" ? '"-"' : status.labels[name]));
  return `Choose ${listed(chosen, "or")}${allowed.includes("not-participating") ? " if the municipality is not taking part" : ""}.`;
};

/** What else stands in the status cell belongs in the remark. */
const alsoSaid = (p: { readonly written: string; readonly candidates: readonly StatusName[] }): string => {
  const { length } = p.written;
  if (p.candidates.length > 0) return length > 12 ? " Write the rest as a remark." : "";
  return length > 24 ? " Write the text as a remark." : "";
};

/** What the colour of a sign may tell. */
const signColour = (p: ParametersOf<"status-sign">): string => {
  if (!p.looks) return "";
  return ` The ${p.of === "letters" ? "sign" : "cell"} is ${labels([p.looks]).toLowerCase()}.`;
};

/** Where the status was written before the remark instead of in its own cell. */
const remarkBegins = (p: { readonly inRemark?: StatusName }): string =>
  p.inRemark ? `The remark begins with ${labels([p.inRemark])}. ` : "";

/** What stands in a row that nobody could place. */
const answer = (p: { readonly status: string; readonly remark: string }): string => {
  const said = p.status ? ` The answer is ${quoted(p.status)}` : "";
  return said + (p.remark ? ` The remark is: ${quoted(p.remark)}` : "");
};

/** Where it stands which municipality the return comes from. */
const EVIDENCE = {
  properties: "the form was made for",
  markSheet: "the form's hidden sheet says",
  title: "the heading says",
  head: "the field Municipality says",
  fileName: "the file name says",
  elsewhere: "somewhere else in the form it says",
} as const;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What else there is: " and more in 1 other cell", " and more in 3 other cells". */
const moreCells = ({ more }: { readonly more: number }): string =>
  more > 0 ? ` and more in ${more} other ${more === 1 ? "cell" : "cells"}` : "";

export const findings: Sentences = {
  ...fileFindings,
  "not-a-form": () => "The file does not contain a progress form. Use the form that was sent out.",
  "form-turned": () =>
    "The form is turned, so the recommendations are side by side instead of one below the other. Write the answers in the form that was sent out.",
  "form-blank": (p) =>
    p.elsewhere
      ? "The form is not filled in, but something is written outside the answer cells. Fill in the form. Otherwise the secretariat chooses whether to use it."
      : "The form is not filled in. Fill it in and send it again.",
  "form-blank-of-other-set": (p) =>
    `The form is not filled in, and it belongs to other recommendations ("${p.set}"${p.period ? `, ${p.period}` : ""}). Use the form for "${p.asked}" (${p.askedPeriod}).`,
  "is-an-overview": () => "The file is a regional overview and not a return. It is not counted.",
  "several-forms": (p) =>
    p.sheet.length > 0
      ? `There are several forms in the file. The answers are read from the sheet ${listed(p.sheet)} and not from ${listed(p.others)}. Delete the forms that are not to be used.`
      : `There are several forms in the file: ${listed(p.others)}. Delete those that are not to be used and send the file again.`,
  "set-unknown": (p) =>
    `The form belongs to other recommendations ("${p.set}"). Use the form that was sent out.`,
  "set-older": (p) =>
    `The form belongs to the earlier recommendations (${p.period}). The answers that can be carried over are read. Please fill in the new form.`,
  "set-newer": (p) =>
    `The form belongs to newer recommendations (${p.period}). The answers that can be carried over are read.`,
  "set-changed": () =>
    "The form was made before the recommendations got their present wording. The answers are read all the same.",
  "set-conflict": (p) =>
    `The form is marked as "${p.marked}", but its texts are from "${p.read}". The answers are read from the texts.`,
  "municipality-unknown": (p) =>
    p.written
      ? `"${p.written}" is not the name of a municipality. Write its name at the top of the form, beside Municipality.`
      : "Nothing says which municipality the return comes from. Write its name at the top of the form, beside Municipality.",
  "municipality-conflict": (p) =>
    `${capital(EVIDENCE[p.chosenFrom])} ${listed(p.chosen)}, but ${EVIDENCE[p.otherFrom]} ${listed(p.other)}. ` +
    (p.decided
      ? `The return is read as coming from ${listed(p.chosen)}. Check that this is right.`
      : "Use the municipality's own form. Otherwise the secretariat chooses who it is from."),
  "municipality-not-asked": (p) =>
    `${listed(p.municipality)} is not one of the municipalities that should answer. The return is not counted.`,
  "joint-return": (p) => `The return is for ${listed(p.municipalities)} together.`,
  "macros-ignored": () => "The file contains macros. They were not run.",
  "links-ignored": () => "The file refers to other files. They were not opened.",
  "objects-ignored": () =>
    "The file contains embedded files, which were not opened. Send them separately if they belong to it.",
  "pictures-ignored": () =>
    "The file contains pictures, which were not read. If they show something that should count, write it in a remark.",
  "changes-tracked": () =>
    "The document has changes that nobody has accepted or rejected. The answers were read as if all of them were accepted. Correct it if that is not what you meant.",
  "letters-broken": (p) =>
    `The letters æ, ø and å are broken in ${p.cells} cells, such as "${p.example}". They were read as they should look. Send the form as Excel itself saves it (.xlsx), without taking it through another file.`,
  "comments-lost": () =>
    "The file should contain comments, but they did not come along. If they say something that should count, write it in a remark.",
  "recommendation-missing": () =>
    "The row is not in the form. Use the form that was sent out, or put the row back.",
  "recommendation-uncertain": (p) =>
    `It is unclear whether the row is recommendation ${listed(p.candidates, "or")}.${p.text ? ` The text is: ${quoted(p.text)}` : ""}${answer(p)} Write the recommendation's own text in the row.`,
  "recommendation-twice": (p, named) =>
    `There are answers in several places: ${listed(named.places(p.places))}. Keep one answer.`,
  "recommendation-reworded": (p) =>
    `The text has been changed: ${quoted(p.text)} Check that the answer is about the original text.`,
  "recommendation-mapped": (p) => `The answer is taken from ${p.from} in the form that was returned.`,
  "recommendation-not-mapped": (p) =>
    p.from.length > 0
      ? `The answer cannot be taken from ${listed(p.from)} in the form that was returned.${p.answers.length > 0 ? ` The answers are: ${quoted(p.answers.join("; "))}` : ""} Write an answer in the form that was sent out.`
      : "The recommendation is not in the form that was returned. Write an answer in the form that was sent out.",
  "answer-without-heir": (p) =>
    `Recommendation ${p.from} in the form that was returned no longer exists.${answer(p)} The answer is not counted.`,
  "match-conflict": (p) =>
    p.ways.join() === "number"
      ? `The row has the number ${listed(p.other)}, but its text is from this recommendation. The answer is read from the text.`
      : p.ways.join() === "name"
        ? `An answer cell in the row was made for recommendation ${listed(p.other)}. It may have been moved here. The answer is read from the text in the row. Check that this is right.`
        : `The row is marked as recommendation ${listed(p.other)}, but its text is from this recommendation. The answer is read from the text. Check that this is right.`,
  "rows-reordered": (p) =>
    `The rows are in a different order from the form that was sent out. The answers to recommendation ${listed(p.recommendations)} are read from the text in the row. Check that this is right.`,
  "columns-moved": (p, named) =>
    `The status is not in its own column. The answers are read from column ${named.column(p.column)}. Check that this is right.`,
  "answer-merged": (p, named) =>
    `The cells ${named.area(p.area)} are merged. The answer is read for each of the recommendations. Unmerge the cells if that is not what you meant.`,
  "status-missing": (p) => `${remarkBegins(p)}${choose(p)}`,
  "status-invalid": (p) => `"${p.written}" is not a status. ${choose(p)}${alsoSaid(p)}`,
  "status-ambiguous": (p) => `"${p.written}" may mean ${labels(p.candidates)}. Choose one of them.`,
  "status-sign": (p) => `"${p.written}" is a sign and not a status.${signColour(p)} ${choose(p)}`,
  "status-not-allowed": (p) => `"${p.written}" cannot be used for this recommendation. ${choose(p)}`,
  "status-read-as": (p) =>
    `"${p.written}" is read as ${labels([p.status])}. Correct it if that is not what you meant.`,
  "status-struck": (p) => `"${p.written}" is fully or partly crossed out. ${choose(p)}`,
  "status-colour-only": (p) =>
    `The cell is coloured but contains no status. The colour looks like ${labels([p.status])}. ${choose(p)}`,
  "status-colour-differs": (p) =>
    `It says "${p.written}", but the cell's colour looks like ${labels([p.looks])}. The answer is read as ${labels([p.status])}. Correct it if that is not what you mean.`,
  "status-formula-empty": (p) => `The cell contains a formula that shows no status. Delete it. ${choose(p)}`,
  "status-formula": (p) =>
    `The cell contains a formula that now shows "${p.written}". Write the word instead.`,
  "status-cell-error": (p) => `The cell shows the error ${p.error} instead of a status. ${choose(p)}`,
  "status-picture": (p) => `The cell contains a picture instead of a status. ${choose(p)}`,
  "status-tick-box": (p) =>
    `The cell contains ${p.ticked ? "a ticked box" : "an empty tick box"} instead of a status. ${choose(p)}`,
  "mark-invalid": (p) =>
    `"${p.written}" is no mark that can be counted. Choose X, (X) or "-", or leave the field blank.`,
  "mark-read-as": (p) =>
    `"${p.written}" has been read as ${goals.words[p.mark]}. Correct it if that is not what is meant.`,
  "mark-unreadable": (p) =>
    p.because === "picture"
      ? 'There is a picture instead of a mark. Choose X, (X) or "-".'
      : `"${p.written}" is struck out, wholly or in part. Choose X, (X) or "-", or delete it.`,
  "mark-not-asked": (p) =>
    `"${p.written}" stands at a point that is described in words, and does not count. Write the text in the column Description.`,
  ...registerFindings,
  "remark-picture": () => "The remark is a picture, which was not read. Write the text instead.",
  "remark-advised": () => "Please write a remark on the status.",
  "remark-required": () => "The remark is missing. Say briefly what the status is based on.",
  "remark-struck": () =>
    "Some of the remark is crossed out. It was read all the same. Delete it if it should not count.",
  "remark-formula": () =>
    "The remark is a formula. What it now shows is read as text. Write the text instead.",
  "remark-formula-empty": () => "The remark is a formula that shows no text. Write the text instead.",
  "remark-cell-error": (p) =>
    `The cell shows the error ${p.error} instead of a remark${p.formula ? `, because the text begins like a formula: "=${p.formula}"` : ""}. Write the remark again.`,
  "remark-read-as": (p) => {
    const other = p.date === undefined ? "not text" : `a date (${longDate(p.date)})`;
    const box = p.ticked ? "a ticked box" : "an empty tick box";
    return `The remark is ${p.ticked === undefined ? other : box} and is read as "${p.written}". Correct it if that is not what you meant.`;
  },
  "text-too-long": (p) =>
    `${p.of === "cell" ? "The text" : "The name of whoever saved the file"} has ${thousands(p.length)} characters, and a cell holds only 32,767. So the overview shows only its beginning. Please make it shorter.`,
  "kan-unanswered": () => "Not answered. Answering is voluntary.",
  "kan-without-status": (p) =>
    `There is a remark but no status. ${remarkBegins(p)}${choose(p)} Answering is voluntary.`,
  "text-beside": (p) =>
    `There is text outside the answer cells: ${quoted(p.text)} Move it to the remark if it should count.`,
  "text-beside-column": (p) =>
    `There is text outside the answer cells in this column: ${quotedAnd(p.text, moreCells(p))} Move it to the remarks if it should count.`,
  "own-row": (p) =>
    `The row is not part of the form: ${quoted(p.text)} Move it to a remark if it should count.`,
  "cell-note": (p) => `The cell has a note: ${quoted(p.text)} Move it to the remark if it should count.`,
  "text-box": (p) =>
    `A text box lies over the cells: ${quoted(p.text)} Move the text to a remark if it should count.`,
  "form-control": (p) => {
    const kind = { option: "An option button", tickBox: "A tick box", other: "A button or field" }[p.kind];
    const chosen = p.ticked === undefined ? "" : p.ticked ? ", which is chosen," : ", which is not chosen,";
    return `${kind}${p.text === "" ? "" : ` called "${p.text}"`}${chosen} lies over the cell. Buttons are not read. Choose in the cell itself.`;
  },
  "text-hidden": () =>
    "There is hidden text here. It was not read. Make it visible if it should count. Delete it otherwise.",
  "text-hidden-read": () =>
    "Some of the text can be seen in some of Word's views only. It was read all the same. Delete it if it should not count.",
  "own-sheet": (p) =>
    `The sheet ${p.sheet} contains something that is not part of the form: ${quotedAnd(p.text, moreCells(p))} Move it to a remark if it should count.`,
  "own-table": (p) =>
    `The table is not part of the form: ${quotedAnd(p.text, moreCells(p))} Move it to a remark if it should count.`,
  "text-outside-tables": (p) =>
    `There is text outside the tables: ${quotedAnd(p.text, p.more > 0 ? ` and ${p.more} more ${p.more === 1 ? "paragraph" : "paragraphs"}` : "")} Move it to a remark if it should count.`,
  "answer-elsewhere": (p) => `On the sheet ${p.sheet} the answer is another.${answer(p)}`,
  superseded: (p) => `A newer return from ${p.municipality} (${p.file}) is counted instead.`,
  "same-file-twice": (p) => `The file is the same as ${p.file}. It is counted only once.`,
  "same-answers-twice": (p) => `The answers are the same as in ${p.file}. They are counted only once.`,
  "temporary-file": (p) =>
    `The file has a name that a program gives a temporary file. The return from ${p.municipality} (${p.file}) is counted instead.`,
  "other-set": (p) =>
    `The form belongs to other recommendations. The return from ${p.municipality} on those that are asked about (${p.file}) is counted instead.`,
  "undecided-same-time": (p) =>
    `The return from ${p.municipality} was saved at the same time as ${andMore(p.files, p.more)}. It must be decided which one counts.`,
  "undecided-no-time": (p) =>
    `There are several returns from ${p.municipality}, and nothing says which is the newest (see also ${andMore(p.files, p.more)}). It must be decided which one counts.`,
  "undecided-fewer-answers": (p) =>
    `There are several returns from ${p.municipality}. The newest answers ${p.newest} recommendations and an older one ${p.older} (see also ${andMore(p.files, p.more)}). It must be decided which one counts.`,
  decided: (p) => `The secretariat has decided that the return counts for ${listed(p.municipalities)}.`,
  "passed-over": (p) =>
    `The secretariat has chosen another return from ${p.municipality} (${p.file}). It is counted instead.`,
  "set-aside": () => "The secretariat has decided not to use this return.",
  "correction-unreadable": (p) =>
    `${p.written ? `"${p.written}" cannot be counted` : "The status is deleted"}. Choose a status from the list and gather the returns again. Until then the municipality's own answer counts.`,
  "correction-lapsed": (p) =>
    `The secretariat's correction for ${p.municipality} was about a return that the municipality has since replaced. The correction was not carried over.`,
  "decision-unreadable": (p) =>
    `"${p.written}" is not one of the municipalities that should answer. Write the municipality's name or "not used".`,
  "joining-unreadable": (p) =>
    `"${p.written}" does not say whether the municipality has joined. Choose from the list and gather the returns again. Until then it counts as the others do.`,
  "overview-too-large": (p) =>
    `The overview holds more than Fremdrift wrote${p.length === undefined ? "" : `: a text of ${thousands(p.length)} characters stands here`}. Use an older copy of the overview.`,
  "overview-sheet-missing": (p) =>
    `${p.sheets.length === 1 ? "The sheet" : "The sheets"} ${listed(p.sheets)} cannot be found in the overview any more, so what the secretariat has written there cannot come along. Use an earlier copy of the overview that has ${p.sheets.length === 1 ? "it" : "them"}.`,
  "overview-column-missing": (p) =>
    `The ${p.columns.length === 1 ? "column" : "columns"} ${listed(p.columns)} can no longer be found in the overview, so the secretariat's own words cannot be carried over. Write the heading above the column again, or use an older copy of the overview.`,
  "record-damaged": (p) =>
    `The overview's hidden sheet was altered, so ${p.rows === 1 ? "1 return" : `${p.rows} returns`} cannot be read from it. Gather the returns again from the original files.`,
};
