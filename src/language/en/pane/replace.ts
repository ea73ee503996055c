import type { Texts } from "../../da/texts";
import { listed } from "../phrases/listed";

interface Said {
  readonly notes: number;
  readonly corrections: number;
  readonly decisions: number;
}

const counted = (count: number, one: string, more: string): readonly string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : more}`];

const said = ({ notes, corrections, decisions }: Said): readonly string[] => [
  ...counted(notes, "note", "notes"),
  ...counted(corrections, "correction", "corrections"),
  ...counted(decisions, "choice", "choices"),
];

export const replace: Texts["pane"]["replace"] = {
  heading: "Something is here already",
  form: (municipality, answers, remarks) => {
    const held = listed([...counted(answers, "answer", "answers"), ...counted(remarks, "remark", "remarks")]);
    const whose = municipality === "" ? "" : ` for ${municipality}`;
    return held === "" ? `An empty form${whose} is here.` : `A form${whose} with ${held} is here.`;
  },
  overview: (held) => {
    const all = listed([...counted(held.returns ?? 0, "return", "returns"), ...said(held)]);
    return all === "" ? "An overview is here." : `An overview with ${all} is here.`;
  },
  set: (title) =>
    title === "" ? "A recommendation set is here." : `The recommendation set ${title} is here.`,
  sheet: (name, cells) => `The sheet ${name} has ${cells === 1 ? "1 filled cell" : `${cells} filled cells`}.`,
  lost: "It is lost if you replace it.",
  carried:
    "Notes, corrections and choices come along into the new overview. Anything else that is written in the overview's sheets is lost.",
  asNew: "Make a new workbook",
  replace: "Replace what is here",
  update: "Update the overview here",
  cancel: "Cancel",
  cameAlong: (held) => {
    const all = listed(said(held));
    return all === "" ? "" : `Carried over from the earlier overview: ${all}.`;
  },
};
