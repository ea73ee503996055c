/** The register → each collaboration's passport: what was known, who has told what, and room for the secretariat's note. */
import type { Texts } from "../../../../language";
import { text } from "../../../../workbook/content";
import type { CellContent, SheetDescription } from "../../../../workbook/description";
import type { Ledger } from "../../../ledger/ledger";
import { textOrBlank } from "../../../overview/cell";
import { listSheet } from "../../../overview/listSheet";
import { DETAILS, type Known, registerIn } from "../known/register";
import { knownText } from "../reading/knownTexts";
import { type Collaboration, registerOf } from "../told/collaborations";
import { type Telling, tellingKey } from "../told/tellings";
import { titleOf } from "./shown";

/** The hidden column that joins a line to its row in Data, and a note to its line in the next merge. */
const KEY = 1;

type Line = { readonly of: Collaboration } & (
  { readonly known: Known; readonly telling: null } | { readonly known: null; readonly telling: Telling }
);

export function sourcesSheet(ledger: Ledger, texts: Texts): SheetDescription {
  const { overview, columns } = texts.register;
  const notes = new Map(
    ledger.secretariat.notes.map(({ municipality, item, text: said }) => [
      tellingKey(municipality, item),
      said,
    ]),
  );
  const lines = registerOf(ledger).collaborations.flatMap(linesOf);
  return listSheet({
    name: overview.sourcesSheet,
    heading: overview.sourcesHeading,
    explain: overview.sourcesExplain,
    widths: [10, 34, 20, 14, 26, 16, 28, 22, 14, 36, 26, 36, 26, 26, 36],
    hidden: [KEY],
    paper: "A3",
    foot: {
      about: `${registerIn(ledger).body} · ${overview.sourcesSheet}`,
      pages: texts.overview.footerPage,
    },
    tables: [
      {
        name: "Sources",
        heading: null,
        columns: [
          { head: texts.overview.remarks.columns.key, style: "textCell" },
          { head: overview.collaboration, style: "longText" },
          { head: overview.municipality, style: "longText" },
          { head: columns.state, style: "textCell" },
          ...DETAILS.map((detail) => ({ head: columns[detail], style: "longText" }) as const),
          { head: texts.overview.returns.municipalities.file, style: "longText" },
          { head: texts.overview.remarks.columns.note, style: "note" },
        ],
        count: lines.length,
        rows: () => lines.map((line) => rowOf(line, notes, texts)),
        nothing: { column: 2, text: overview.none },
      },
    ],
  });
}

function linesOf(of: Collaboration): readonly Line[] {
  return [
    ...of.group.nodes.flatMap(({ known }) => (known ? [{ of, known, telling: null }] : [])),
    ...of.tellings.map((telling) => ({ of, known: null, telling })),
  ];
}

function rowOf(
  { of, known, telling }: Line,
  notes: ReadonlyMap<string, string>,
  texts: Texts,
): readonly CellContent[] {
  const { words, overview } = texts.register;
  const title = text(`${of.id} ${titleOf(of)}`);
  if (known) {
    return [
      text(""),
      title,
      text(overview.knownBefore),
      text(known.isProposal ? words.proposal : ""),
      ...DETAILS.map((detail) =>
        textOrBlank(detail === "title" ? known.text : knownText(known, detail, texts)),
      ),
      text(""),
      text(""),
    ];
  }
  return [
    text(telling.key),
    title,
    text(telling.municipality.name),
    text(words[telling.state]),
    ...DETAILS.map((detail) => textOrBlank(telling.told.get(detail))),
    textOrBlank(telling.source?.file.name),
    textOrBlank(notes.get(telling.key)),
  ];
}
