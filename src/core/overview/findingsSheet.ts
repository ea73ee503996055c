/** A ledger → the sheet of findings: what was unclear or done on the way, with what was written and read. */
import type { Texts } from "../../language";
import { short } from "../../language/quoting/shown";
import { text } from "../../workbook/content";
import type { CellContent, SheetDescription } from "../../workbook/description";
import { placeText } from "../../workbook/place";
import { sentenceOf } from "../wording/describeFinding";
import { type Finding, isOwnWords, type Severity } from "../findings/finding";
import type { Ledger, LedgerReturn } from "../ledger/ledger";
import type { FormLayout } from "../intake/formLayout";
import { textOrBlank } from "./cell";
import { danishOrder } from "./danishOrder";
import { listSheet } from "./listSheet";
import { namesOf } from "./namesOf";
import { reportable } from "./reportable";

export const FINDINGS_TABLE = "Findings";

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

export function findingsSheet(ledger: Ledger, texts: Texts): SheetDescription {
  const { sheets, footerPage, findings } = texts.overview;
  const { columns } = findings;
  return listSheet({
    name: sheets.findings,
    heading: findings.heading,
    explain: findings.explain,
    widths: [18, 30, 15, 22, 34, 80, 34, 16],
    unprinted: true,
    foot: { about: `${ledger.set.body} · ${sheets.findings}`, pages: footerPage },
    tables: [
      {
        name: FINDINGS_TABLE,
        heading: null,
        columns: [
          { head: columns.municipality, style: "longText" },
          { head: columns.file, style: "longText" },
          { head: columns.severity, style: "cell" },
          { head: columns.cell, style: "longText" },
          { head: columns.recommendation, style: "longText" },
          { head: columns.message, style: "longText" },
          { head: columns.written, style: "longText" },
          { head: columns.read, style: "longText" },
        ],
        count: ledger.returns.reduce((sum, one) => sum + reportable(one).length, 0),
        rows: () => rowsOf(ledger, texts),
        nothing: { column: 6, text: findings.none },
      },
    ],
    conditionalFormats: ([place]) =>
      place
        ? [
            {
              range: `C${place.firstRow}:C${place.lastRow}`,
              formula: `C${place.firstRow}="${findings.severities.error}"`,
              font: { bold: true, colour: "#A50026" },
            },
            {
              range: `C${place.firstRow}:C${place.lastRow}`,
              formula: `C${place.firstRow}="${findings.severities.warning}"`,
              font: { bold: true },
            },
          ]
        : [],
  });
}

interface Placed {
  readonly one: LedgerReturn;
  readonly names: string;
  readonly finding: Finding;
}

/** Errors, warnings, notes; in each by the municipality's name, in a return as they stand in the form. */
function heaviestFirst(ledger: Ledger, texts: Texts): readonly Placed[] {
  return ledger.returns
    .flatMap((one) => {
      const names = namesOf(one.return, ledger, texts);
      return reportable(one).map((finding): Placed => ({ one, names, finding }));
    })
    .toSorted(
      (a, b) => WEIGHT[a.finding.severity] - WEIGHT[b.finding.severity] || danishOrder(a.names, b.names),
    );
}

function* rowsOf(ledger: Ledger, texts: Texts): Generator<readonly CellContent[]> {
  for (const placed of heaviestFirst(ledger, texts)) yield rowOf(placed, ledger.set, texts);
}

function rowOf({ one, names, finding }: Placed, form: FormLayout, texts: Texts): readonly CellContent[] {
  return [
    text(names),
    text(one.return.file.name),
    text(texts.overview.findings.severities[finding.severity]),
    textOrBlank(finding.place && placeText(finding.place)),
    textOrBlank(finding.item && (form.names.get(finding.item) ?? finding.item)),
    text(sentenceOf(finding, texts, isOwnWords(finding.code) ? "page" : "short")),
    textOrBlank("written" in finding.parameters ? short(finding.parameters.written) : null),
    textOrBlank(readAs(finding, form, texts)),
  ];
}

/** The value that was read where the text was something else; nothing for a proposal that is not counted. */
function readAs(finding: Finding, { valueWords }: FormLayout, texts: Texts): string | null {
  return finding.code === "status-read-as"
    ? (valueWords(texts).get(finding.parameters.status) ?? null)
    : null;
}
