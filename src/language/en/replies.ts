import type { Texts } from "../da/texts";
import { said } from "../quoting/shown";
import { longDate } from "./dates";
import { listed } from "./phrases/listed";

/** How every letter's subject begins. */
const subject = (municipality: string) => said`Progress form from ${municipality}`;

/** Of very many files the first, and how many more there are. */
const named = (files: readonly string[]): string =>
  files.length <= 4 ? listed(files) : `${files.slice(0, 3).join(", ")} and ${files.length - 3} others`;

export const replies: Texts["replies"] = {
  toLine: (address) => said`To: ${address}`,
  subjectLine: (subject) => said`Subject: ${subject}`,
  subject,
  findingsSubject: (municipality, count) =>
    said`${subject(municipality)}: ${count} ${count === 1 ? "thing" : "things"} to look at`,
  reminderSubject: (municipality) => said`${subject(municipality)}: we are still missing your form`,
  greeting: (municipality) => said`Dear ${municipality}`,
  thanks: (files) =>
    said`Thank you for your progress ${files.length === 1 ? "form" : "forms"} (${named(files)}). Below is everything that we would like you to look at.`,
  notCounted: "The return can be counted once this has been corrected.",
  sections: {
    error: "Please correct:",
    warning: "Please look at:",
    note: "For your information:",
  },
  sendAgain: (address) =>
    said`Please correct it in the same form, save it, and send it again${address ? ` to ${address}` : ""}.`,
  mayAdd: (address) =>
    said`The return is counted as it is. If you want to correct or add anything, do so in the same form and send it again${address ? ` to ${address}` : ""}.`,
  whichSubject: (municipality) => said`${subject(municipality)}: which form counts?`,
  severalCame: (files) =>
    said`Thank you for your progress forms (${named(files)}). We cannot see which of them counts.`,
  whichCounts: (address) =>
    said`Please write to ${address ?? "us"} which form counts. Until then we cannot count your answers.`,
  otherSetSubject: (municipality) => said`${subject(municipality)}: please use the form that was sent out`,
  otherSet: (files, period) =>
    said`Thank you for your progress form (${named(files)}). It belongs to the recommendations for ${period}.`,
  carriedOver: "The answers that can be carried over are counted for the time being.",
  fillInInstead: (set, address) =>
    said`Please fill in the form for "${set}" and send it to ${address ?? "us"}.`,
  formLacking: "If you need the form, write to us.",
  unanswered: (count, follow) =>
    count === 1
      ? "We need your answer to 1 recommendation:"
      : `We need your answers to ${count} recommendations${follow ? ":" : "."}`,
  leftBehind: (ids) =>
    said`Your answers to ${listed(ids)} cannot be carried over, because those recommendations no longer exist.`,
  nothingCame: (set) => said`We have not yet received your progress form for "${set}".`,
  pleaseSend: (address) => said`Please fill in the form and send it to ${address ?? "us"}.`,
  deadline: (date) => `Deadline: ${longDate(date)}.`,
  alreadySent:
    "If you have already sent it, it has not reached us. In that case, please send it again. If you need the form, write to us.",
  farewell: "Kind regards",
};
