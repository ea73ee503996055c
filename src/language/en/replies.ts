import type { Texts } from "../texts";
import { said } from "../shown";
import { longDate } from "./dates";

/** How every letter's subject begins. */
const subject = (municipality: string) => said`Progress form from ${municipality}`;

export const replies: Texts["replies"] = {
  toLine: (address) => said`To: ${address}`,
  subjectLine: (subject) => said`Subject: ${subject}`,
  subject,
  findingsSubject: (municipality, count) =>
    said`${subject(municipality)}: ${count} ${count === 1 ? "thing" : "things"} to look at`,
  reminderSubject: (municipality) => said`${subject(municipality)}: we are still missing your form`,
  greeting: (municipality) => said`Dear ${municipality}`,
  thanks: (files) =>
    said`Thank you for your progress ${files.length === 1 ? "form" : "forms"} (${files.join(", ")}). Below is everything that we would like you to look at.`,
  notCounted: "The return can be counted once this has been corrected.",
  sections: {
    error: "Please correct:",
    warning: "Please look at:",
    note: "For your information:",
  },
  sendAgain: (address) =>
    said`Correct the same form, save it, and send it again${address ? ` to ${address}` : ""}.`,
  mayAdd: (address) =>
    said`The return is counted as it is. If you want to correct or add anything, do so in the same form and send it again${address ? ` to ${address}` : ""}.`,
  nothingCame: (set) => said`We have not yet received your progress form for "${set}".`,
  pleaseSend: (address) => said`Please fill in the form and send it to ${address ?? "us"}.`,
  deadline: (date) => `Deadline: ${longDate(date)}.`,
  alreadySent:
    "If you have already sent it, it has not reached us. In that case, please send it again. If you need the form, write to us.",
  farewell: "Kind regards",
};
