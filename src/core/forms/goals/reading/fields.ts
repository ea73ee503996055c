/** The two cells of each row: a mark to choose, and a text to write. */
import type { Field } from "../../../intake/formLayout";
import { isMark, readMark } from "./values";

export const MARK = "mark";
export const TEXT = "text";

export const FIELDS: readonly Field[] = [
  {
    name: MARK,
    isHeading: (heading) => /^(x eller \(x\)|x or \(x\)|mål|goal|kryds)$/.test(heading),
    choice: {
      read: readMark,
      isValue: isMark,
      isCommon: (reading) => reading === "none",
      ofColour: () => null,
    },
  },
  {
    name: TEXT,
    isHeading: (heading) => /^(bemærkning(er)?|beskrivelse|tekst|remarks?|description|text):?$/.test(heading),
    choice: null,
  },
];
