import type { Texts } from "../texts";
import { longDate } from "./dates";

export const replies: Texts["replies"] = {
  toLine: (address) => `To: ${address}`,
  subjectLine: (subject) => `Subject: ${subject}`,
  findingsSubject: (municipality, count) =>
    `Progress form from ${municipality}: ${count} ${count === 1 ? "thing" : "things"} to look at`,
  reminderSubject: (municipality) => `Progress form from ${municipality}: we are still missing your form`,
  greeting: (municipality) => `Dear ${municipality}`,
  thanks: (files) =>
    `Thank you for your progress ${files.length === 1 ? "form" : "forms"} (${files.join(", ")}). Below is everything that we would like you to look at.`,
  notCounted: "The return can be counted once this has been corrected.",
  sections: {
    error: "Please correct:",
    warning: "Please look at:",
    note: "For your information:",
  },
  sendAgain: (address) =>
    `Correct the same form, save it, and send it again${address ? ` to ${address}` : ""}.`,
  mayAdd: (address) =>
    `The return is counted as it is. If you want to correct or add anything, do so in the same form and send it again${address ? ` to ${address}` : ""}.`,
  nothingCame: (set) => `We have not yet received your progress form for "${set}".`,
  pleaseSend: (address) => `Please fill in the form and send it to ${address ?? "us"}.`,
  deadline: (date) => `Deadline: ${longDate(date)}.`,
  alreadySent:
    "If you have already sent it, it has not reached us. In that case, please send it again. If you need the form, write to us.",
  farewell: "Kind regards",
};
