/** The cells of each row: what the municipality answers, what it tells, and which row it says the same as. */
import type { Field } from "../../../intake/formLayout";
import { LANGUAGES } from "../../../../language";
import { comparable } from "../../../text/comparable";
import { DETAILS } from "../known/register";
import { isState, readState } from "./values";

export const STATE = "state";
/** Names another row: "b10", or in the overview "101|N1"; "-" says that it is like none. */
export const SAME = "same";

export const FIELDS: readonly Field[] = [
  {
    name: STATE,
    isHeading: (heading) => headings(STATE).has(heading),
    choice: {
      read: readState,
      isValue: isState,
      isCommon: (reading) => reading === "none",
      ofColour: () => null,
    },
  },
  ...([...DETAILS, SAME] as const).map((name) => ({
    name,
    isHeading: (heading: string) => headings(name).has(heading),
    choice: null,
  })),
];

const known = new Map<string, ReadonlySet<string>>();

/** What stands over a field's column, in every language. */
function headings(name: "state" | "same" | (typeof DETAILS)[number]): ReadonlySet<string> {
  const words =
    known.get(name) ??
    new Set(Object.values(LANGUAGES).map(({ register }) => comparable(register.columns[name])));
  known.set(name, words);
  return words;
}
