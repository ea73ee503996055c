/** `fremdrift set compare`: what was kept, adjusted, added and removed from one set to the next. */
import { formOf } from "../../core/forms";
import { wordsThat } from "../../core/sets/changedWords";
import type { ComparedItem, SetComparison } from "../../core/sets/compareSets";
import type { ItemNames } from "../../core/sets/definition";
import { describeComparison } from "../../core/wording/describeComparison";
import type { Texts } from "../../language";
import type { Arguments } from "../arguments/readArguments";
import { chooseSet } from "../arguments/chooseSet";
import { comparisonOf } from "../arguments/comparisonOf";
import { jsonText } from "../output/jsonText";
import { CommandError } from "../system/commandError";
import type { ExitCode, Environment } from "../system/environment";
import { isoSeconds } from "../../workbook/isoSeconds";
import { saveComparison } from "./saveComparison";

export async function compareSetsNamed(
  { texts, flags, values }: Arguments,
  paths: readonly string[],
  world: Environment,
): Promise<ExitCode> {
  const [from, to, tooMany] = paths;
  if (tooMany !== undefined) throw new CommandError(texts.cli.usage.wordTooMany(tooMany, "set"));
  if (from === undefined || to === undefined) throw new CommandError(texts.cli.usage.twoSets);
  const older = await chooseSet(from, world.files, texts);
  const newer = await chooseSet(to, world.files, texts);
  const known = new Map([...older.known, ...newer.known].map((set) => [set.id, set]));
  const compared = comparisonOf([...known.values()], older.set.id, newer.set.id, texts);
  const out = values.get("out");
  if (out !== undefined) {
    const about = { earlier: older.set, next: newer.set, comparison: compared };
    await saveComparison(out, { ...about, madeAt: isoSeconds(world.now()), texts }, world);
  }
  if (flags.has("json")) {
    for (const piece of jsonText(asJson(compared))) world.output(piece);
  } else {
    const names = { older: formOf(older.set).names, newer: formOf(newer.set).names };
    const saved = out === undefined ? [] : [texts.cli.results.comparisonMade(out)];
    world.output(`${[...linesOf(compared, names, texts), ...saved].join("\n")}\n`);
  }
  return 0;
}

function asJson({ from, to, items, removed }: SetComparison) {
  const links = (change: ComparedItem["change"]) =>
    items
      .filter((one) => one.change === change)
      .map((one) => ({ from: one.from.map(({ item }) => item.id), to: one.item.id }));
  return {
    from,
    to,
    kept: links("kept"),
    adjusted: links("adjusted"),
    new: links("new").map((one) => one.to),
    removed: removed.map(({ id }) => id),
  };
}

/** How many of each, then a line for each with the words that have changed. */
function linesOf(
  compared: SetComparison,
  names: { readonly older: ItemNames; readonly newer: ItemNames },
  texts: Texts,
): readonly string[] {
  const { comparison } = texts.sets;
  const { counts, lines } = describeComparison(compared, names, texts);
  return [
    comparison.heading(compared.from, compared.to),
    counts,
    ...lines.flatMap(({ sentence, pieces }) => {
      const gone = wordsThat(pieces, "gone");
      const added = wordsThat(pieces, "added");
      return [
        `  ${sentence}`,
        ...(gone === "" ? [] : [`    ${comparison.gone(gone)}`]),
        ...(added === "" ? [] : [`    ${comparison.added(added)}`]),
      ];
    }),
  ];
}
