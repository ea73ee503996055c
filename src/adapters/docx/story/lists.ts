/** Turns a paragraph's place in a list into the mark that Word shows before it. */

/** How a level of a list marks its points. */
export interface ListLevel {
  /** "bullet", "decimal", "lowerLetter" … */
  readonly format: string;
  /** E.g. "%1.%2."; %1 is the number on the first level. */
  readonly pattern: string;
  readonly start: number;
}

export interface ListOutline {
  /** Lists by id, each with its levels from the outermost; several ids may count on together. */
  readonly lists: ReadonlyMap<string, { readonly counter: string; readonly levels: readonly ListLevel[] }>;
  /** Styles that put their paragraphs into a list. */
  readonly styles: ReadonlyMap<string, { readonly list: string; readonly level: number }>;
}

/** Counts as the story goes on. */
export interface ListMarks {
  /** Null outside lists, "" for a level without marks. */
  readonly mark: (paragraph: {
    readonly style: string | null;
    readonly list: string | null;
    readonly level: string | null;
  }) => string | null;
}

const DEEPEST = 8;

export function listMarks({ lists, styles }: ListOutline): ListMarks {
  const counters = new Map<string, number[]>();
  return {
    mark: ({ style, list, level }) => {
      const styled = style === null ? undefined : styles.get(style);
      const of = lists.get(list ?? styled?.list ?? "");
      if (!of) return null;
      const depth = level === null ? (styled?.level ?? 0) : Number(level);
      const own = of.levels[depth];
      if (!own || depth > DEEPEST) return "";
      const counts = counters.get(of.counter) ?? [];
      counters.set(of.counter, counts);
      counts[depth] = (counts[depth] ?? own.start - 1) + 1;
      counts.length = depth + 1;
      if (own.format === "bullet") return "•";
      if (own.format === "none") return "";
      return own.pattern.replace(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        const { format, start } = of.levels[at] ?? own;
        return numeral(counts[at] ?? start, format);
      });
    },
  };
}

function numeral(count: number, format: string): string {
  if (format === "lowerLetter" || format === "upperLetter") {
    const letter = String.fromCharCode(97 + ((count - 1) % 26));
    return format === "lowerLetter" ? letter : letter.toUpperCase();
  }
  if (format === "lowerRoman") return roman(count);
  if (format === "upperRoman") return roman(count).toUpperCase();
  return String(count);
}

const ROMANS = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
] as const;

function roman(count: number): string {
  if (count < 1 || count > 3999) return String(count);
  let rest = count;
  let written = "";
  for (const [value, letters] of ROMANS) {
    for (; rest >= value; rest -= value) written += letters;
  }
  return written;
}
