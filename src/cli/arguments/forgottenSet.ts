/** Tells that the returns were made from another set than the one asked about, which nobody here knows: --set is missing. */
import type { Return } from "../../core/intake/return";
import type { Texts } from "../../language";

/**
 * One line with the remedy, or null. It is said where no return can be read and some name such a set: then it is no
 * municipality's fault.
 *
 * @param asked id of the set that is asked about
 */
export function forgottenSet(returns: readonly Return[], asked: string, texts: Texts): string | null {
  if (returns.some(({ standing }) => standing !== "rejected")) return null;
  const named = returns.flatMap(({ findings }) =>
    findings.flatMap((one) => (one.code === "set-unknown" ? one.parameters.set : [])),
  );
  const [first] = named;
  return first === undefined ? null : texts.cli.files.setForgotten(first, named.length, asked);
}
