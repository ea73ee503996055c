/** The overview's sheet of municipalities as somebody left it → contacts, joining, dates and notes, as they were typed. */
import { LANGUAGES } from "../../language";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { finding, type Finding } from "../findings/finding";
import { displayText } from "../intake/displayText";
import { groupedBy } from "../intake/groupedBy";
import {
  type Joining,
  JOININGS,
  MUNICIPALITY_FIELDS,
  type MunicipalityField,
  type MunicipalityWords,
} from "../ledger/municipalityWords";
import { cellsBelow } from "./belowHeading";
import { writtenText } from "./writtenText";

export interface ReadMunicipalities {
  readonly municipalities: readonly MunicipalityWords[];
  readonly findings: readonly Finding[];
}

/** What the hidden column says: "kommune:101" → "101"; null for any other text. */
export function municipalityKeyIn(text: string): string | null {
  return /^kommune:(\d{3})$/.exec(text)?.[1] ?? null;
}

const languages = Object.values(LANGUAGES).map(({ overview }) => overview.municipalities);

/** What stands over a field's column, in every language. */
export const headingsOf = (field: MunicipalityField): readonly string[] =>
  languages.map(({ columns }) => columns[field]);

/** Rows in which nobody has written are left out. */
export function readMunicipalities(snapshot: WorkbookSnapshot): ReadMunicipalities {
  const findings: Finding[] = [];
  const written = sheetsOfMunicipalities(snapshot).flatMap((sheet) =>
    MUNICIPALITY_FIELDS.flatMap((field) =>
      cellsBelow(sheet, headingsOf(field), municipalityKeyIn).flatMap(({ cell, key: municipality }) => {
        const text = writtenText(cell);
        if (text.trim() === "") return [];
        if (field === "joining" && joiningIn(text) === null) {
          const place = { sheet: sheet.name, row: cell.row, column: cell.column, elsewhere: true } as const;
          findings.push(finding("joining-unreadable", { place }, { written: text }));
        }
        return [{ municipality, field, text }];
      }),
    ),
  );
  const municipalities = [...groupedBy(written, ({ municipality }) => municipality)].map(
    ([municipality, own]): MunicipalityWords => {
      const texts = Object.fromEntries(own.map(({ field, text }) => [field, text]));
      return { municipality, texts, joining: joiningIn(texts["joining"] ?? "") };
    },
  );
  return { municipalities, findings };
}

/** Columns of the sheet whose heading is gone: going on would lose what stands in them. */
export function missingMunicipalityColumns(snapshot: WorkbookSnapshot): readonly string[] {
  return sheetsOfMunicipalities(snapshot).flatMap(({ cells }) => {
    const texts = new Set(cells.map((cell) => displayText(cell).trim()));
    return MUNICIPALITY_FIELDS.filter(
      (field) => !headingsOf(field).some((heading) => texts.has(heading)),
    ).map((field) => headingsOf(field)[0] ?? field);
  });
}

function sheetsOfMunicipalities({ sheets }: WorkbookSnapshot): readonly SheetSnapshot[] {
  return sheets.filter(({ cells }) => cells.some((cell) => municipalityKeyIn(displayText(cell)) !== null));
}

/** Null for what none of the words is. */
function joiningIn(written: string): Joining | null {
  const wanted = written.trim().toLowerCase();
  return (
    JOININGS.find((joining) =>
      languages.some(({ joinings }) => joinings[joining].toLowerCase() === wanted),
    ) ?? null
  );
}
