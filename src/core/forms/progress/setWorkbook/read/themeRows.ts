/** The table of themes → themes as JSON, and which of them a recommendation's row means. */
import type { WorkbookSnapshot } from "../../../../../workbook/snapshot";
import { comparable } from "../../../../text/comparable";
import { findTable } from "./findTable";
import { lineIn, longTextIn, wholeNumberIn } from "./cells";

export interface ThemeRow {
  readonly number: number | string;
  readonly title: string;
  readonly json: Readonly<Record<string, unknown>>;
  /** The cell of each field, by its name in the JSON; "" is the row. */
  readonly places: ReadonlyMap<string, string>;
}

/** In the order of their numbers; null where there is no such table. */
export function themeRows(snapshot: WorkbookSnapshot): readonly ThemeRow[] | null {
  const table = findTable(snapshot, "themeColumns", ["title", "intro"], ["title", "intro"]);
  if (!table) return null;
  const rows = table.rows.map(({ cell, place }, index): ThemeRow => {
    const number = wholeNumberIn(cell("number")) ?? index + 1;
    const title = lineIn(cell("title"));
    const optional = {
      id: lineIn(cell("mark")),
      derivedFromTheme: lineIn(cell("fromTheme")),
      intro: longTextIn(cell("intro")),
      skalIntro: longTextIn(cell("skalIntro")),
      kanIntro: longTextIn(cell("kanIntro")),
    };
    return {
      number,
      title,
      json: {
        number,
        ...(title === "" ? {} : { title }),
        isNew: isYes(lineIn(cell("isNew"))),
        ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== "")),
      },
      places: new Map([
        ["", place("title")],
        ["title", place("title")],
        ["number", place("number")],
        ["id", place("number")],
        ["derivedFromTheme", place("fromTheme")],
        ["intro", place("intro")],
        ["skalIntro", place("skalIntro")],
        ["kanIntro", place("kanIntro")],
      ]),
    };
  });
  return rows.toSorted((a, b) => Number(a.number) - Number(b.number));
}

function isYes(word: string): boolean {
  return word !== "" && !/^(nej|no|n|0|-|falsk|false)$/i.test(word);
}

/** By number, by title, or by both; null where no theme is like it. */
export function themeMeant(written: number | string, themes: readonly ThemeRow[]): ThemeRow | null {
  const leading = typeof written === "number" ? written : Number(/^\d+(?!\S*\d)/.exec(written)?.[0] ?? NaN);
  const title = comparable(String(written));
  return (
    themes.find(({ number }) => number === leading) ??
    themes.find((theme) => theme.title !== "" && comparable(theme.title) === title) ??
    null
  );
}
