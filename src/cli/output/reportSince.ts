/** Turns an earlier overview and the new ledger into lines on what has happened since. */
import { goingOn, ledgerOf } from "../../app/ledgerOf";
import type { Asked } from "../../app/order";
import { describeFinding } from "../../core/wording/describeFinding";
import type { Finding } from "../../core/findings/finding";
import type { Ledger } from "../../core/ledger/ledger";
import { changesBetween } from "../../core/refresh/changes";
import { lapsedCorrections } from "../../core/refresh/goOn";
import { formOf } from "../../core/forms";
import type { ItemNames } from "../../core/sets/definition";
import type { Remembered } from "../../core/refresh/readOverview";
import type { Texts } from "../../language";

/** What changed, and what the secretariat wrote that can no longer be followed. */
export function reportSince(
  asked: Asked,
  earlier: Remembered,
  ledger: Ledger,
  texts: Texts,
): readonly string[] {
  const { results } = texts.cli;
  // What has been decided in the overview since it was made is news; what was corrected there is in it already.
  const { secretariat, decidedBefore } = earlier;
  const before = ledgerOf({
    ...goingOn(asked, [], earlier),
    secretariat: { ...secretariat, decisions: decidedBefore },
  });
  const { arrived, replaced, withdrawn, statuses } = changesBetween(before, ledger);
  const form = formOf(asked.set);
  const { names } = form;
  const words = form.spokenWords(texts);
  const named = (municipalities: typeof arrived) => municipalities.map(({ name }) => name);
  const changes = [
    ...(arrived.length > 0 ? [results.arrived(named(arrived))] : []),
    ...(replaced.length > 0 ? [results.replaced(named(replaced))] : []),
    ...(withdrawn.length > 0 ? [results.withdrawn(named(withdrawn))] : []),
    ...statuses.map(({ municipality, recommendation, before: was, after }) =>
      results.statusChanged(
        municipality.name,
        names.get(recommendation) ?? recommendation,
        words.get(was) ?? was,
        words.get(after) ?? after,
      ),
    ),
  ];
  return [
    "",
    results.since,
    ...(changes.length > 0 ? changes : [results.noChanges]).map((line) => `  ${line}`),
    ...[...earlier.findings, ...lapsedCorrections(ledger)].map(
      (found) => `  ${sentence(found, names, texts)}`,
    ),
  ];
}

function sentence(found: Finding, names: ItemNames, texts: Texts): string {
  return `${texts.cli.results.severities[found.severity]} · ${describeFinding(found, texts, names)}`;
}
