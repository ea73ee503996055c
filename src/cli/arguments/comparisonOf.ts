/** Two sets of those that are known → what one has become in the other. */
import { formOf } from "../../core/forms";
import { compareSets, type SetComparison } from "../../core/sets/compareSets";
import type { Definition } from "../../core/sets/definition";
import type { Texts } from "../../language";
import { CommandError } from "../system/commandError";

/** @throws CommandError when the newer one does not take over from the older one */
export function comparisonOf(
  known: readonly Definition[],
  older: string,
  newer: string,
  texts: Texts,
): SetComparison {
  const compared = compareSets(known.map(formOf), older, newer);
  if (compared === null) throw new CommandError(texts.cli.choose.notOfOneLine(older, newer));
  return compared;
}
