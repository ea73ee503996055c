/** The table of recommendations → recommendations as JSON with their cells, in the order of their numbers. */
import { LANGUAGES, type Texts } from "../../../../../language";
import type { WorkbookSnapshot } from "../../../../../workbook/snapshot";
import { parseRowMark } from "../../../../marks/marks";
import { type DataProblem, problem } from "../../../../sets/dataProblem";
import { comparable } from "../../../../text/comparable";
import { dateIn, lineIn, longTextIn, numberIn, pointIn, wholeNumberIn } from "./cells";
import { type FoundRow, type FoundTable, findTable } from "./findTable";
import { linksIn } from "./links";
import { themeMeant, type ThemeRow } from "./themeRows";

export interface ReadRow {
  readonly theme: ThemeRow;
  readonly id: string;
  readonly json: Readonly<Record<string, unknown>>;
  readonly places: ReadonlyMap<string, string>;
}

export interface ReadRows {
  readonly rows: readonly ReadRow[];
  readonly problems: readonly DataProblem[];
  /** Numbers in the previous set of rows that are to go. */
  readonly goes: readonly string[];
}

/** Columns of which one is filled in in every row that is a recommendation. */
const FILLED = ["number", "kind", "shortTitle", "text"];

export function recommendationTable(snapshot: WorkbookSnapshot): FoundTable | null {
  return findTable(snapshot, "columns", ["kind", "text"], FILLED);
}

export function recommendationRows({ rows }: FoundTable, themes: readonly ThemeRow[]): ReadRows {
  const problems: DataProblem[] = [];
  const goes: string[] = [];
  const read: ReadRow[] = [];
  const unnumbered: { readonly row: FoundRow; readonly theme: ThemeRow }[] = [];
  for (const row of rows) {
    const proposal = proposalIn(row);
    if (proposal === "unknown") problems.push(notAllowed(row, "proposal"));
    // Nobody has taken it over yet.
    if (proposal === "waiting") continue;
    if (proposal === "remove") {
      goes.push(...linksIn(fromText(row)).map(({ id }) => id));
      continue;
    }
    const id = idIn(row);
    const theme = themeOf(row, id, themes);
    if (!theme) {
      const written = lineIn(row.cell("theme"));
      const code = written === "" ? "theme-missing" : "theme-unknown";
      problems.push({ ...problem(code, "", { value: written }), cell: row.place("theme") });
    } else if (id === "") unnumbered.push({ row, theme });
    else read.push(readRow(row, id, theme, problems));
  }
  for (const { row, theme } of unnumbered) {
    const marked = markedId(row);
    // A row that was copied has the mark of the one that it was copied from.
    const isTaken = marked === null || read.some(({ id }) => id.toLowerCase() === marked.toLowerCase());
    read.push(readRow(row, isTaken ? nextId(theme, read) : marked, theme, problems));
  }
  return { rows: read.toSorted((a, b) => naturally(a.id, b.id)), problems, goes };
}

function readRow(row: FoundRow, id: string, theme: ThemeRow, problems: DataProblem[]): ReadRow {
  const { cell, place } = row;
  const kind = comparable(lineIn(cell("kind")));
  const change = changeIn(row);
  if (change === "unknown") problems.push(notAllowed(row, "change"));
  const shortTitle = lineIn(cell("shortTitle"));
  const text = pointIn(cell("text"));
  const why = longTextIn(cell("why"));
  return {
    theme,
    id,
    json: {
      id,
      kind: kind === "skal" || kind === "kan" ? kind : lineIn(cell("kind")),
      ...(shortTitle === "" ? {} : { shortTitle }),
      text,
      variants: longTextIn(cell("variants"))
        .split(/\n\s*\n/)
        .filter((wording) => wording !== ""),
      ...(change === null || change === "unknown" ? {} : { change }),
      derivedFrom: linksIn(fromText(row)),
      ...(why === "" ? {} : { lineageNote: why }),
    },
    places: new Map([
      ["", place("text")],
      ["id", place("number")],
      ["kind", place("kind")],
      ["shortTitle", place("shortTitle")],
      ["text", place("text")],
      ["variants", place("variants")],
      ["derivedFrom", place("from")],
      ["lineageNote", place("why")],
    ]),
  };
}

function notAllowed(row: FoundRow, key: string): DataProblem {
  return {
    ...problem("not-allowed", "", { value: lineIn(row.cell(key)), allowed: "" }),
    cell: row.place(key),
  };
}

/** Several numbers are a text; one may have become a number or a day. */
function fromText({ cell }: FoundRow): string {
  const from = cell("from");
  return from?.value.kind === "text" ? longTextIn(from) : numberIn(from);
}

/** "" where none stands. */
function idIn(row: FoundRow): string {
  return numberIn(row.cell("number"), markedId(row));
}

/** The number that the row had when the workbook was made. */
function markedId({ cell }: FoundRow): string | null {
  return parseRowMark(lineIn(cell("mark")))?.item ?? null;
}

function themeOf({ cell }: FoundRow, id: string, themes: readonly ThemeRow[]): ThemeRow | null {
  const written = cell("theme")?.value.kind === "date" ? dateIn(cell("theme")) : wholeNumberIn(cell("theme"));
  if (written !== null) return themeMeant(written, themes);
  const [first = ""] = id.split(".");
  const [only, ...more] = themes;
  return (first === "" ? null : themeMeant(first, themes)) ?? (more.length === 0 ? (only ?? null) : null);
}

/** The number after the theme's last one. */
function nextId(theme: ThemeRow, read: readonly ReadRow[]): string {
  const last = read
    .filter((row) => row.theme === theme)
    .map(({ id }) => Number(id.split(".").at(-1)))
    .filter(Number.isInteger);
  return `${theme.number}.${Math.max(0, ...last) + 1}`;
}

/** A formula's word follows from the texts, so nobody has said it. */
function changeIn({ cell }: FoundRow): "kept" | "adjusted" | "new" | "unknown" | null {
  const change = cell("change");
  const word = change?.formula === undefined ? comparable(lineIn(change)) : "";
  if (word === "") return null;
  return keyOf(word, ({ changes }) => changes, ["kept", "adjusted", "new"] as const) ?? "unknown";
}

const PROPOSALS = ["keep", "adjust", "remove", "take", "waiting"] as const;

function proposalIn({ cell }: FoundRow): keyof Texts["setWorkbook"]["proposals"] | "unknown" {
  const word = comparable(lineIn(cell("proposal")));
  if (word === "") return "keep";
  return keyOf(word, ({ proposals }) => proposals, PROPOSALS) ?? "unknown";
}

/** The key whose word it is, in any language. */
function keyOf<Key extends string>(
  word: string,
  wordsIn: (texts: (typeof LANGUAGES)["da" | "en"]["setWorkbook"]) => Readonly<Record<Key, string>>,
  keys: readonly Key[],
): Key | null {
  const words = Object.values(LANGUAGES).map(({ setWorkbook }) => wordsIn(setWorkbook));
  return keys.find((key) => words.some((one) => comparable(one[key]) === word)) ?? null;
}

/** 1.2 before 1.10. */
function naturally(a: string, b: string): number {
  const [left, right] = [a.split("."), b.split(".")];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const [one = "", other = ""] = [left[at], right[at]];
    const difference = Number(one) - Number(other);
    if (Number.isFinite(difference) && difference !== 0) return difference;
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
