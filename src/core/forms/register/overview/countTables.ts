/** The register → the tables of counts on the first sheet, whose numbers are formulas over the register. */
import type { Texts } from "../../../../language";
import { toA1 } from "../../../../workbook/address";
import { blank, formula, number, quoted, text } from "../../../../workbook/content";
import type { CellContent, CellDescription } from "../../../../workbook/description";
import type { Ledger } from "../../../ledger/ledger";
import { registerIn } from "../known/register";
import { type Collaboration, currentOf, registerOf } from "../told/collaborations";
import { bandOf, BANDS } from "../told/takingPart";
import { columnOf, COLUMNS, isPaidBy, PAID_BY, SINCE } from "./counts";
import { REGISTER_TABLE } from "./registerSheet";
import type { Column, StyleName } from "./styles";

export interface CountTable {
  /** Heading, heads and rows. */
  readonly height: number;
  /** @param row of its heading */
  readonly cells: (row: number) => readonly CellDescription[];
}

interface Head {
  readonly words: string;
  readonly style: StyleName;
}

interface CountRow {
  readonly label: string;
  /** From the second column on; null is left blank. */
  readonly counts: readonly (CellContent | null)[];
  readonly isTotal?: boolean;
}

export function sinceTable(ledger: Ledger, texts: Texts): CountTable {
  const { overview } = texts.register;
  const { collaborations } = registerOf(ledger);
  return countTable(overview.bySince, [{ words: overview.ofRegister, style: "countHead" }], () =>
    SINCE.map((since) => {
      const own = collaborations.filter((one) => one.since === since).length;
      const words = overview.since[since];
      // Proposals stand in a table of their own.
      const count =
        since === "proposal"
          ? number(own)
          : formula(`COUNTIF(${ref(overview.bySince)},${quoted(words)})`, own);
      return { label: words, counts: [count] };
    }),
  );
}

/** Category by what pays, and what the source itself counted. */
export function categoryTable(ledger: Ledger, texts: Texts): CountTable {
  const { overview, categories, financing, columns } = texts.register;
  const current = currentOf(ledger);
  const { reported } = registerIn(ledger);
  const heads: readonly Head[] = [
    { words: overview.ofRegister, style: "countHead" },
    ...PAID_BY.map((by): Head => {
      return { words: by === "unknown" ? overview.unknownFinancing : financing[by], style: "countHead" };
    }),
    ...(reported.length > 0 ? [{ words: overview.reported, style: "countHead" } as const] : []),
  ];
  return countTable(overview.byCategory, heads, (first) => {
    const rows = COLUMNS.map((column): CountRow => {
      const own = current.filter((one) => columnOf(one) === column);
      const isOwn = ofColumn(column, texts);
      const told = reported.find(({ category }) => category === column)?.count;
      const paid = PAID_BY.map((by) => {
        const isPaid =
          by === "unknown"
            ? `${ref(columns.financing)},${quoted("")}`
            : `${ref(columns.financing)},${quoted(`*${financing[by]}*`)}`;
        return countIfs([isOwn, isPaid], own.filter((one) => isPaidBy(one, by)).length, texts);
      });
      return {
        label: column === "unknown" ? overview.unknownCategory : categories[column],
        counts: [
          countIfs([isOwn], own.length, texts),
          ...paid,
          ...(reported.length > 0 ? [told === undefined ? null : number(told)] : []),
        ],
      };
    });
    return [...rows, totalOf(rows, first, overview.total)];
  });
}

export function sizeTable(ledger: Ledger, texts: Texts): CountTable {
  const { overview, categories } = texts.register;
  const current = currentOf(ledger);
  const heads: readonly Head[] = [
    ...COLUMNS.map((column): Head => {
      const words = column === "unknown" ? overview.unknownCategory : categories[column];
      return { words, style: `head ${column}` };
    }),
    { words: overview.total, style: "countHead" },
  ];
  return countTable(overview.byCount, heads, (first) => {
    const rows = BANDS.map((band, index): CountRow => {
      const own = current.filter((one) => bandOf(one) === band);
      const isBand = `${ref(overview.bandColumn)},${quoted(overview.bands[band])}`;
      const row = first + index;
      return {
        label: overview.bands[band],
        counts: [
          ...COLUMNS.map((column) => {
            const count = own.filter((one) => columnOf(one) === column).length;
            return countIfs([isBand, ofColumn(column, texts)], count, texts);
          }),
          formula(`SUM(B${row}:${toA1({ row, column: 1 + COLUMNS.length })})`, own.length),
        ],
      };
    });
    return [...rows, totalOf(rows, first, overview.total)];
  });
}

/** @param rows made once the row of the first is known */
function countTable(
  heading: string,
  heads: readonly Head[],
  rows: (first: number) => readonly CountRow[],
): CountTable {
  return {
    height: rows(1).length + 2,
    cells: (at) => [
      { row: at, column: 1, content: text(heading), style: "lead" },
      { row: at + 1, column: 1, content: blank, style: "columnHead" },
      ...heads.map(({ words, style }, index) => {
        return { row: at + 1, column: 2 + index, content: text(words), style };
      }),
      ...rows(at + 2).flatMap(({ label, counts, isTotal }, down) => [
        { row: at + 2 + down, column: 1, content: text(label), style: "label" },
        ...counts.map((count, index) => ({
          row: at + 2 + down,
          column: 2 + index,
          content: count ?? blank,
          style: isTotal ? "total" : "count",
        })),
      ]),
    ],
  };
}

function totalOf(rows: readonly CountRow[], first: number, label: string): CountRow {
  const across = rows[0]?.counts.length ?? 0;
  const sums = Array.from({ length: across }, (_, index) => {
    const values = rows.map(({ counts }) => valueOf(counts[index]));
    const [from, to] = [first, first + rows.length - 1].map((row) => toA1({ row, column: 2 + index }));
    return formula(
      `SUM(${from}:${to})`,
      values.reduce((sum, value) => sum + value, 0),
    );
  });
  return { label, counts: sums, isTotal: true };
}

function valueOf(content: CellContent | null | undefined): number {
  if (content?.kind === "number") return content.number;
  return content?.kind === "formula" ? Number(content.value) : 0;
}

/** One of the register's columns, as a formula names it. */
function ref(column: string): string {
  return `${REGISTER_TABLE}[${column}]`;
}

/** Of what goes on. */
function countIfs(holds: readonly string[], value: number, { register }: Texts): CellContent {
  const goesOn = `${ref(register.overview.stateColumn)},${quoted(register.words.ongoing)}`;
  return formula(`COUNTIFS(${[goesOn, ...holds].join(",")})`, value);
}

/** Whatever is none of the categories has none. */
function ofColumn(column: Column, { register: { columns, categories } }: Texts): string {
  const category = ref(columns.category);
  if (column !== "unknown") return `${category},${quoted(categories[column])}`;
  return Object.values(categories)
    .map((words) => `${category},${quoted(`<>${words}`)}`)
    .join(",");
}

/** Shown in a chart's words. */
export function countIn(all: readonly Collaboration[], band: (typeof BANDS)[number]): number {
  return all.filter((one) => bandOf(one) === band).length;
}
