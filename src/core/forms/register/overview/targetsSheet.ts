/** The register → whom the collaborations are for, in the words that are told, with the collaborations of each. */
import type { Texts } from "../../../../language";
import { number, text } from "../../../../workbook/content";
import type { SheetDescription } from "../../../../workbook/description";
import type { Ledger } from "../../../ledger/ledger";
import { danishOrder } from "../../../overview/danishOrder";
import { listSheet } from "../../../overview/listSheet";
import { comparable } from "../../../text/comparable";
import { registerIn } from "../known/register";
import { type Collaboration, currentOf } from "../told/collaborations";
import { titleOf } from "./shown";

export function targetsSheet(ledger: Ledger, texts: Texts): SheetDescription {
  const { overview, columns } = texts.register;
  const targets = targetsIn(currentOf(ledger), overview.noTarget);
  return listSheet({
    name: overview.targetsSheet,
    heading: overview.targetsHeading,
    explain: overview.targetsExplain,
    widths: [60, 12, 90],
    foot: {
      about: `${registerIn(ledger).body} · ${overview.targetsSheet}`,
      pages: texts.overview.footerPage,
    },
    tables: [
      {
        name: "Targets",
        heading: null,
        columns: [
          { head: columns.target, style: "longText" },
          { head: overview.total, style: "integer" },
          { head: overview.ofRegister, style: "longText" },
        ],
        count: targets.length,
        rows: () =>
          targets.map(([target, own]) => [
            text(target),
            number(own.length),
            text(own.map((one) => `${one.id} ${titleOf(one)}`).join("\n")),
          ]),
        nothing: { column: 1, text: overview.none },
      },
    ],
  });
}

/** By their words, as Danes sort them; those without come last. */
function targetsIn(
  all: readonly Collaboration[],
  without: string,
): readonly (readonly [string, readonly Collaboration[]])[] {
  const groups = new Map<string, { readonly target: string; readonly own: Collaboration[] }>();
  for (const one of all) {
    const { target } = one.details;
    const group = groups.get(comparable(target));
    if (group) group.own.push(one);
    else groups.set(comparable(target), { target, own: [one] });
  }
  return [...groups.values()]
    .toSorted((a, b) => Number(a.target === "") - Number(b.target === "") || danishOrder(a.target, b.target))
    .map(({ target, own }) => [target === "" ? without : target, own]);
}
