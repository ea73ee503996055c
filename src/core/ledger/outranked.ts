/** One municipality's returns → those that another one goes before whatever the clocks say, and why. */
import type { Return } from "../intake/return";
import { isTemporaryName } from "./temporaryName";

export type Outranked = "temporary-file" | "other-set";

/**
 * A program's temporary file stands behind one under a name of its own, and a form for other recommendations
 * behind one for those that are asked about: an old form that was opened and saved again is no newer answer.
 *
 * @param readable those of the returns that can be counted
 * @param setId the set that is asked about
 */
export function outrankedIn(
  returns: readonly Return[],
  readable: readonly Return[],
  setId: string,
): ReadonlyMap<Return, Outranked> {
  const isProper = ({ file }: Return) => !isTemporaryName(file.name);
  const isAsked = (one: Return) => one.setId === null || one.setId === setId;
  const proper = readable.filter(isProper);
  const hasAsked = (proper.length > 0 ? proper : readable).some(isAsked);
  const whyOf = (one: Return): Outranked | null => {
    if (proper.length > 0 && !isProper(one)) return "temporary-file";
    return hasAsked && !isAsked(one) ? "other-set" : null;
  };
  return new Map(
    returns.flatMap((one) => {
      const why = whyOf(one);
      return why ? [[one, why] as const] : [];
    }),
  );
}
