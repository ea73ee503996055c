/** A ledger → the sheet Kommuner: whom to write to in each municipality, whether it has joined, and what has been done. */
import type { Texts } from "../../language";
import { columnLetters } from "../../workbook/address";
import { text } from "../../workbook/content";
import type { SheetDescription } from "../../workbook/description";
import type { Ledger, LedgerEntry } from "../ledger/ledger";
import { JOININGS, MUNICIPALITY_FIELDS, type MunicipalityWords } from "../ledger/municipalityWords";
import { byName } from "./byName";
import { textOrBlank } from "./cell";
import { councilDay, receivedOn } from "./knownDates";
import { FIRST_HEAD_ROW, listSheet } from "./listSheet";

const WIDTHS: Readonly<Record<(typeof MUNICIPALITY_FIELDS)[number], number>> = {
  contact: 24,
  email: 32,
  sent: 14,
  joining: 18,
  committee: 20,
  council: 32,
  reminded: 20,
  note: 44,
};

const RECEIVED_WIDTH = 14;
/** After the name and the day on which the answer came. */
const FIRST_FIELD = 3;
const KEY_COLUMN = FIRST_FIELD + MUNICIPALITY_FIELDS.length;

export function municipalitiesSheet(ledger: Ledger, texts: Texts): SheetDescription {
  const { sheets, municipalities: words, footerPage } = texts.overview;
  const said = new Map(ledger.secretariat.municipalities.map((one) => [one.municipality, one]));
  const { entries } = ledger;
  const byCode = new Map(entries.map((entry) => [entry.municipality.code, entry]));
  const received = new Map(entries.map((entry) => [entry.municipality.code, receivedOn(entry)]));
  const joining = columnLetters(FIRST_FIELD + MUNICIPALITY_FIELDS.indexOf("joining"));
  const list = listSheet({
    name: sheets.municipalities,
    heading: words.heading,
    explain: words.explain,
    widths: [18, RECEIVED_WIDTH, ...MUNICIPALITY_FIELDS.map((field) => WIDTHS[field]), 14],
    hidden: [KEY_COLUMN],
    unprinted: true,
    foot: { about: `${ledger.set.body} · ${sheets.municipalities}`, pages: footerPage },
    tables: [
      {
        name: "Round",
        heading: null,
        columns: [
          { head: words.municipality, style: "listCell" },
          { head: words.received, style: "listCell" },
          ...MUNICIPALITY_FIELDS.map((field) => ({ head: words.columns[field], style: "note" as const })),
          { head: words.key, style: "fingerprint" },
        ],
        count: entries.length,
        rows: () =>
          byName(entries.map(({ municipality }) => municipality)).map(({ code, name }) => [
            text(name),
            textOrBlank(received.get(code)),
            ...MUNICIPALITY_FIELDS.map((field) =>
              textOrBlank(fieldText(said.get(code), field, byCode.get(code), texts)),
            ),
            text(`kommune:${code}`),
          ]),
        nothing: { column: 1, text: texts.overview.returns.noMunicipalities },
      },
    ],
  });
  const { title, error } = words.joiningChoice;
  return {
    ...list,
    freeze: { rows: FIRST_HEAD_ROW, columns: 1 },
    validations: [
      {
        range: `${joining}${FIRST_HEAD_ROW + 1}:${joining}${FIRST_HEAD_ROW + Math.max(1, entries.length)}`,
        rule: { kind: "list", values: JOININGS.map((one) => words.joinings[one]) },
        allowBlank: true,
        error: { title, text: error, style: "stop" },
      },
    ],
  };
}

/** As typed; the council's day also as the form says it; a joining that is understood is said in the overview's own language. */
function fieldText(
  said: MunicipalityWords | undefined,
  field: (typeof MUNICIPALITY_FIELDS)[number],
  entry: LedgerEntry | undefined,
  texts: Texts,
): string | undefined {
  if (field === "council" && entry) return councilDay(entry, said?.texts.council ?? "");
  if (field === "joining" && said?.joining) return texts.overview.municipalities.joinings[said.joining];
  return said?.texts[field];
}
