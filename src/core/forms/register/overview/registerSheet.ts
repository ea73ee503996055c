/** The register → the sheet that is searched: a row each, and proposals in a table of their own. */
import type { Texts } from "../../../../language";
import { blank, number, text } from "../../../../workbook/content";
import type { CellContent, SheetDescription } from "../../../../workbook/description";
import type { Ledger } from "../../../ledger/ledger";
import { textOrBlank } from "../../../overview/cell";
import { listSheet, type ListTable } from "../../../overview/listSheet";
import { registerIn } from "../known/register";
import { type Collaboration, registerOf } from "../told/collaborations";
import { bandOf } from "../told/takingPart";
import { categoryWords, financingWords, partakers, tellersOf, titleOf, uncertainWords } from "./shown";

/** What other sheets' formulas call it. */
export const REGISTER_TABLE = "Register";

export function registerSheet(ledger: Ledger, texts: Texts): SheetDescription {
  const { overview } = texts.register;
  const { collaborations } = registerOf(ledger);
  const isProposal = ({ state }: Collaboration) => state === "proposal";
  return listSheet({
    name: overview.registerSheet,
    heading: overview.registerHeading,
    explain: overview.registerExplain,
    widths: [10, 34, 17, 12, 16, 9, 15, 34, 26, 14, 40, 28, 40, 28, 26, 34],
    paper: "A3",
    headHeight: 30,
    foot: {
      about: `${registerIn(ledger).body} · ${overview.registerSheet}`,
      pages: texts.overview.footerPage,
    },
    tables: [
      table(
        REGISTER_TABLE,
        null,
        collaborations.filter((one) => !isProposal(one)),
        texts,
      ),
      table("Proposals", overview.proposalsHeading, collaborations.filter(isProposal), texts),
    ],
  });
}

function table(
  name: string,
  heading: string | null,
  rows: readonly Collaboration[],
  texts: Texts,
): ListTable {
  const { columns, overview } = texts.register;
  const heads: readonly (readonly [string, ListTable["columns"][number]["style"]])[] = [
    [columns.number, "textCell"],
    [columns.about, "longText"],
    [columns.category, "longText"],
    [overview.stateColumn, "textCell"],
    [overview.bySince, "longText"],
    [overview.countColumn, "integer"],
    [overview.bandColumn, "longText"],
    [columns.municipalities, "longText"],
    [columns.partners, "longText"],
    [columns.financing, "longText"],
    [columns.purpose, "longText"],
    [columns.target, "longText"],
    [columns.content, "longText"],
    [columns.success, "longText"],
    [overview.toldBy, "longText"],
    [overview.uncertain, "longText"],
  ];
  return {
    name,
    heading,
    columns: heads.map(([head, style]) => ({ head, style })),
    count: rows.length,
    rows: () => rows.map((one) => rowOf(one, texts)),
    nothing: { column: 2, text: overview.none },
  };
}

function rowOf(one: Collaboration, texts: Texts): readonly CellContent[] {
  const { words, overview } = texts.register;
  const { purpose, target, content, success } = one.details;
  return [
    text(one.id),
    text(titleOf(one)),
    textOrBlank(categoryWords(one, texts)),
    text(words[one.state]),
    text(overview.since[one.since]),
    one.size === 0 ? blank : number(one.size),
    text(overview.bands[bandOf(one)]),
    ...[partakers(one), one.partners, financingWords(one, texts), purpose, target, content, success].map(
      textOrBlank,
    ),
    textOrBlank(tellersOf(one)),
    textOrBlank(uncertainWords(one, texts)),
  ];
}
