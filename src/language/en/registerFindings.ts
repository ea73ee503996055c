/** What is said of a form about collaborations. */
import type { Sentences } from "../../core/findings/sentences";
import { register } from "./register";

type Said = keyof Sentences & (`state-${string}` | "title-missing" | "category-unread");

export const registerFindings: Pick<Sentences, Said> = {
  "state-invalid": (p) =>
    `"${p.written}" is none of the answers. Choose Ongoing, Ended, Proposal or Takes no part.`,
  "state-read-as": (p) =>
    `"${p.written}" has been read as ${register.words[p.state]}. Correct it if that is not what is meant.`,
  "state-unreadable": (p) =>
    p.because === "picture"
      ? "There is a picture instead of an answer. Choose an answer from the list."
      : `"${p.written}" is struck out, wholly or in part. Choose an answer from the list, or delete it.`,
  "state-missing": () =>
    "Something is written in the row, but no answer is chosen. Choose Ongoing, Ended, Proposal or Takes no part.",
  "title-missing": () => "The collaboration lacks a title. Write it in the column Title.",
  "category-unread": (p) =>
    `"${p.written}" is none of the types, so the collaboration is counted without one. Choose For citizens, For companies or Other.`,
};
