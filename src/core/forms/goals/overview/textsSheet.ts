/** Rows → the sheet of texts: what each jobcentre says of each point, whom it names, and room for the secretariat's note. */
import type { Texts } from "../../../../language";
import { text } from "../../../../workbook/content";
import type { CellContent, SheetDescription } from "../../../../workbook/description";
import type { Ledger } from "../../../ledger/ledger";
import { textOrBlank } from "../../../overview/cell";
import { danishOrder } from "../../../overview/danishOrder";
import { isNamed } from "../../../overview/isNamed";
import { listSheet } from "../../../overview/listSheet";
import { askedIn, namesIn, plansIn } from "../plans/plans";
import { planKey, type PlanRow, planRowsOf } from "./planRows";

/** The hidden column that joins a text to its row in Data, and a note to its text in the next merge. */
const KEY = 1;

export function textsSheet(ledger: Ledger, texts: Texts): SheetDescription {
  const plans = plansIn(ledger);
  const { overview, goals } = texts;
  const { columns, none } = overview.remarks;
  const notes = new Map(
    ledger.secretariat.notes.map(({ municipality, item, text: said }) => [planKey(municipality, item), said]),
  );
  const told = inReadingOrder(ledger).filter(
    ({ municipality, asked, text: said }) =>
      said !== "" || notes.has(planKey(municipality.code, asked.about.id)),
  );
  const names = ledger.entries.map(({ municipality }) => municipality.name);
  return listSheet({
    name: goals.overview.textsSheet,
    heading: goals.overview.textsHeading,
    explain: goals.overview.textsExplain,
    widths: [10, 38, 20, 90, 26, 40],
    hidden: [KEY],
    foot: { about: `${plans.body} · ${goals.overview.textsSheet}`, pages: overview.footerPage },
    tables: [
      {
        name: "Texts",
        heading: null,
        columns: [
          { head: columns.key, style: "textCell" },
          { head: goals.overview.point, style: "longText" },
          { head: goals.overview.jobcentre, style: "longText" },
          { head: goals.overview.text, style: "remark" },
          { head: goals.overview.named, style: "longText" },
          { head: columns.note, style: "note" },
        ],
        count: told.length,
        rows: function* (): Generator<readonly CellContent[]> {
          for (const { municipality, jobcentre, asked, text: said } of told) {
            const key = planKey(municipality.code, asked.about.id);
            yield [
              text(key),
              text(namesIn(plans).get(asked.about.id) ?? asked.about.id),
              text(jobcentre),
              textOrBlank(said),
              textOrBlank(namedIn(said, names, jobcentre)),
              textOrBlank(notes.get(key)),
            ];
          }
        },
        nothing: { column: 4, text: none },
      },
    ],
  });
}

/** Item by item in the form's order; in each by the jobcentre's name. */
function inReadingOrder(ledger: Ledger): readonly PlanRow[] {
  const order = askedIn(plansIn(ledger)).map(({ about }) => about.id);
  return planRowsOf(ledger)
    .filter(({ counted }) => counted)
    .toSorted(
      (a, b) =>
        order.indexOf(a.asked.about.id) - order.indexOf(b.asked.about.id) ||
        danishOrder(a.jobcentre, b.jobcentre),
    );
}

/** The other municipalities whose names stand in the text as words of their own. */
function namedIn(said: string, names: readonly string[], own: string): string {
  return names.filter((name) => !own.includes(name) && isNamed(name, said)).join(", ");
}
