/** `fremdrift set compare`: what was kept, adjusted, added and removed from one set to the next. */
import { formOf } from "../../core/forms";
import { changedWords, wordsThat } from "../../core/sets/changedWords";
import { type ComparedItem, compareSets, type SetComparison } from "../../core/sets/compareSets";
import type { ItemNames } from "../../core/sets/definition";
import type { Texts } from "../../language";
import type { Arguments } from "../arguments/readArguments";
import { chooseSet } from "../arguments/chooseSet";
import { jsonText } from "../output/jsonText";
import { CommandError } from "../system/commandError";
import type { ExitCode, Environment } from "../system/environment";

export async function compareSetsNamed(
  { texts, flags }: Arguments,
  paths: readonly string[],
  world: Environment,
): Promise<ExitCode> {
  const [from, to, tooMany] = paths;
  if (tooMany !== undefined) throw new CommandError(texts.cli.usage.wordTooMany(tooMany, "set"));
  if (from === undefined || to === undefined) throw new CommandError(texts.cli.usage.twoSets);
  const older = await chooseSet(from, world.files, texts);
  const newer = await chooseSet(to, world.files, texts);
  const known = new Map([...older.known, ...newer.known].map((set) => [set.id, set]));
  const generations = [...known.values()].map(formOf);
  const compared = compareSets(generations, older.set.id, newer.set.id);
  if (compared === null) throw new CommandError(texts.cli.choose.notOfOneLine(older.set.id, newer.set.id));
  if (flags.has("json")) {
    for (const piece of jsonText(asJson(compared))) world.output(piece);
  } else {
    const names = { older: formOf(older.set).names, newer: formOf(newer.set).names };
    world.output(`${linesOf(compared, names, texts).join("\n")}\n`);
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

/** How many of each, then the newer set's items in its order, and last those that are gone. */
function linesOf(
  { from, to, items, removed }: SetComparison,
  names: { readonly older: ItemNames; readonly newer: ItemNames },
  texts: Texts,
): readonly string[] {
  const { comparison } = texts.sets;
  const count = (change: ComparedItem["change"]) => items.filter((one) => one.change === change).length;
  return [
    comparison.heading(from, to),
    comparison.counts({
      kept: count("kept"),
      adjusted: count("adjusted"),
      new: count("new"),
      removed: removed.length,
    }),
    ...items.flatMap((one) => itemLines(one, names.newer, texts)),
    ...removed.map(({ id }) => `  ${comparison.item(names.older.get(id) ?? id, comparison.removed)}`),
  ];
}

function itemLines({ item, change, from }: ComparedItem, names: ItemNames, texts: Texts): readonly string[] {
  const { comparison } = texts.sets;
  const links = from.map((one) =>
    comparison.predecessor(one.item.id, comparison.confidences[one.confidence]),
  );
  const name = comparison.item(names.get(item.id) ?? item.id, comparison.changes[change]);
  const [only] = from;
  const pieces =
    change === "adjusted" && from.length === 1 && only ? changedWords(only.item.text, item.text) : [];
  const gone = wordsThat(pieces, "gone");
  const added = wordsThat(pieces, "added");
  return [
    `  ${links.length > 0 ? comparison.comesFrom(name, links) : name}`,
    ...(gone === "" ? [] : [`    ${comparison.gone(gone)}`]),
    ...(added === "" ? [] : [`    ${comparison.added(added)}`]),
  ];
}
