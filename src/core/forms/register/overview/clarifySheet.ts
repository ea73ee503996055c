/** What a person has to decide → a sheet where it stands side by side, each line with the way to its row in Data. */
import type { Texts } from "../../../../language";
import { blank, text } from "../../../../workbook/content";
import type { CellContent, SheetDescription } from "../../../../workbook/description";
import type { Ledger } from "../../../ledger/ledger";
import { textOrBlank } from "../../../overview/cell";
import { listSheet } from "../../../overview/listSheet";
import { registerIn } from "../known/register";
import { SAME } from "../reading/fields";
import { type Collaboration, type Question, registerOf } from "../told/collaborations";
import type { Telling } from "../told/tellings";
import { cellInData } from "./dataRows";
import { titleOf, toldTitle } from "./shown";

/** One of the sides of a question. */
interface Side {
  readonly question: string;
  readonly title: string;
  readonly field: string;
  /** Null for what was known beforehand. */
  readonly telling: Telling | null;
  /** A known collaboration's number, where nobody has told of it. */
  readonly known: string;
  readonly words: string;
}

export function clarifySheet(ledger: Ledger, texts: Texts): SheetDescription {
  const { overview } = texts.register;
  const sides = registerOf(ledger).questions.flatMap((question) => sidesOf(question, texts));
  return listSheet({
    name: overview.clarifySheet,
    heading: overview.clarifyHeading,
    explain: overview.clarifyExplain,
    widths: [30, 38, 18, 12, 20, 90, 14],
    foot: {
      about: `${registerIn(ledger).body} · ${overview.clarifySheet}`,
      pages: texts.overview.footerPage,
    },
    tables: [
      {
        name: "Clarify",
        heading: null,
        columns: [
          { head: overview.question, style: "longText" },
          { head: overview.collaboration, style: "longText" },
          { head: overview.field, style: "longText" },
          { head: overview.keyColumn, style: "textCell" },
          { head: overview.municipality, style: "longText" },
          { head: overview.toldColumn, style: "longText" },
          { head: overview.place, style: "sayerLink" },
        ],
        count: sides.length,
        rows: () =>
          sides.map(({ question, title, field, telling, known, words }): readonly CellContent[] => [
            text(question),
            text(title),
            textOrBlank(field),
            textOrBlank(telling?.key ?? known),
            text(telling?.municipality.name ?? overview.knownBefore),
            textOrBlank(words),
            linkTo(telling, ledger, texts),
          ]),
        nothing: { column: 1, text: overview.clarifyNone },
      },
    ],
  });
}

function linkTo(telling: Telling | null, ledger: Ledger, texts: Texts): CellContent {
  const range = telling && cellInData(ledger, telling.key, SAME);
  if (!range) return blank;
  return { kind: "link", text: texts.register.overview.toData, sheet: texts.overview.sheets.data, range };
}

function sidesOf(question: Question, texts: Texts): readonly Side[] {
  const { questionWords } = texts.register.overview;
  const { columns, words } = texts.register;
  const asks = questionWords[question.kind];
  switch (question.kind) {
    case "alike":
      return question.of.map((one) => ({
        question: asks,
        title: titleOf(one),
        field: "",
        telling: one.group.nodes[0]?.known ? null : (one.tellings[0] ?? null),
        known: one.id,
        words: inShort(one, texts),
      }));
    case "states":
      return question.of.tellings.map((telling) => ({
        question: asks,
        title: titleOf(question.of),
        field: columns.state,
        telling,
        known: "",
        words: words[telling.state],
      }));
    case "differing":
      return question.differing.values.map(({ words: said, telling }) => ({
        question: asks,
        title: telling ? toldTitle(telling) : titleOf(question.of),
        field: columns[question.differing.detail],
        telling,
        known: question.of.id,
        words: said,
      }));
  }
}

/** Everything that helps to tell one from another, a line each. */
function inShort(one: Collaboration, { register: { columns } }: Texts): string {
  const { purpose, target, content } = one.details;
  const lines = [
    [columns.municipalities, [...one.municipalities, ...one.elsewhere].join(", ")],
    [columns.purpose, purpose],
    [columns.target, target],
    [columns.content, content],
  ] as const;
  return lines.flatMap(([head, words]) => (words === "" ? [] : [`${head}: ${words}`])).join("\n");
}
