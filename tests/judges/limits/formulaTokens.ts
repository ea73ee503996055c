/** Turns a formula into its tokens: enough to find functions, sheets, structured references and stray signs. */

export interface Token {
  readonly kind: "text" | "sheet" | "brackets" | "word" | "sign";
  readonly text: string;
}

const WORD = /[\p{L}_\\$][\p{L}\p{N}_.\\$]*/uy;
const NUMBER = /\d+(\.\d+)?(E[+-]?\d+)?/uy;

/** @returns the tokens, or null where a quote or a bracket is not closed */
export function formulaTokens(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  for (let place = 0; place < formula.length;) {
    const sign = formula[place] ?? "";
    const end =
      sign === '"' || sign === "'"
        ? quoteEnd(formula, place, sign)
        : sign === "["
          ? bracketEnd(formula, place)
          : 0;
    if (end < 0) return null;
    const word = end > 0 ? null : (matchAt(WORD, formula, place) ?? matchAt(NUMBER, formula, place));
    const text = end > 0 ? formula.slice(place, end) : (word ?? sign);
    const quotedKind = sign === '"' ? "text" : sign === "'" ? "sheet" : "brackets";
    tokens.push({ kind: end > 0 ? quotedKind : word === null ? "sign" : "word", text });
    place += text.length;
  }
  return tokens;
}

function matchAt(pattern: RegExp, text: string, place: number): string | null {
  pattern.lastIndex = place;
  return pattern.exec(text)?.[0] ?? null;
}

/** After the closing quote, doubled quotes passed over; -1 where there is none. */
function quoteEnd(formula: string, start: number, quote: string): number {
  let place = formula.indexOf(quote, start + 1);
  while (place >= 0 && formula[place + 1] === quote) place = formula.indexOf(quote, place + 2);
  return place < 0 ? -1 : place + 1;
}

function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let place = start; place < formula.length; place++) {
    if (formula[place] === "'") place += 1;
    else if (formula[place] === "[") depth += 1;
    else if (formula[place] === "]") depth -= 1;
    if (depth === 0) return place + 1;
  }
  return -1;
}
