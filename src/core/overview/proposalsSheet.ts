/** A ledger → the sheet Forslag: what has been proposed beside the answers, or nothing where nobody has. */
import type { Texts } from "../../language";
import { text } from "../../workbook/content";
import type { SheetDescription } from "../../workbook/description";
import type { Ledger } from "../ledger/ledger";
import { proposalsIn } from "../ledger/proposals";
import { textOrBlank } from "./cell";
import { danishOrder } from "./danishOrder";
import { listSheet } from "./listSheet";
import { namesOf } from "./namesOf";

const PROPOSALS_TABLE = "Proposals";

/** Municipality by municipality, as written. */
export function proposalsSheet(ledger: Ledger, texts: Texts): SheetDescription | null {
  const all = proposalsIn(ledger)
    .map((one) => ({ ...one, names: namesOf(one.from.return, ledger, texts) }))
    .toSorted((a, b) => danishOrder(a.names, b.names));
  if (all.length === 0) return null;
  const { sheets, proposals: words, returns, footerPage } = texts.overview;
  return listSheet({
    name: sheets.proposals,
    heading: words.heading,
    explain: words.explain,
    widths: [20, 10, 64, 64, 30, 28],
    foot: { about: `${ledger.set.body} · ${sheets.proposals}`, pages: footerPage },
    tables: [
      {
        name: PROPOSALS_TABLE,
        heading: null,
        columns: [
          { head: words.columns.municipality, style: "longText" },
          { head: words.columns.theme, style: "centered" },
          { head: words.columns.text, style: "remark" },
          { head: words.columns.reason, style: "remark" },
          { head: words.columns.file, style: "longText" },
          { head: words.columns.state, style: "longText" },
        ],
        count: all.length,
        rows: () =>
          all.map(({ names, theme, text: proposal, reason, from }) => [
            text(names),
            textOrBlank(theme),
            text(proposal),
            textOrBlank(reason),
            text(from.return.file.name),
            text(returns.fileStates[from.state]),
          ]),
        nothing: { column: 1, text: "" },
      },
    ],
  });
}
