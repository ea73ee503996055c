/** Mends letters that a program has broken on the way: UTF-8 that was taken for an old Windows alphabet, "GrÃ¸n". */
import type { CellSnapshot } from "../../workbook/snapshot";
import { type Finding, finding } from "../findings/finding";
import type { Part } from "./parts";

export interface WholeLetters {
  readonly parts: readonly Part[];
  /** One for all of them. */
  readonly findings: readonly Finding[];
}

/** Fewer broken texts than this are quoted as they stand: somebody may have pasted them so. */
const MANY = 3;

/** A text is mended only where all of it can be nothing else: what was broken halfway stays as it is. */
export function withWholeLetters(parts: readonly Part[]): WholeLetters {
  const broken: string[] = [];
  const whole = parts.map((part) => ({
    ...part,
    cells: part.cells.map((cell): CellSnapshot => {
      const text = cell.value.kind === "text" ? cell.value.text : "";
      const mendedText = mendedWholly(text);
      if (mendedText === null) return cell;
      broken.push(text);
      const links = cell.links?.map(({ address }) => ({ from: 0, to: mendedText.length, address }));
      return { ...cell, value: { kind: "text", text: mendedText }, ...(links ? { links } : {}) };
    }),
  }));
  const [example] = [...broken].sort((a, b) => a.length - b.length);
  if (example === undefined || broken.length < MANY) return { parts, findings: [] };
  return {
    parts: whole,
    findings: [finding("letters-broken", {}, { cells: broken.length, example })],
  };
}

/** A form that goes out and comes back by the same program is broken twice; nobody has seen more. */
const MOST_TIMES = 4;

function mendedWholly(text: string): string | null {
  let whole: string | null = null;
  for (let times = 0; times < MOST_TIMES; times += 1) {
    const next = mended(whole ?? text);
    if (next === null) break;
    whole = next;
  }
  return whole;
}

/** Windows-1252 where it differs from Latin-1: letters → bytes. */
const BYTES: ReadonlyMap<string, number> = new Map(
  [..."€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"].map((letter, index) => [
    letter,
    0x80 + index,
  ]),
);

/** The text that was meant; null where nothing is broken, or not all of it can be mended. */
function mended(text: string): string | null {
  if (!/[Â-ô]/.test(text)) return null;
  let whole = "";
  let isBroken = false;
  for (let at = 0; at < text.length;) {
    const first = byteAt(text, at);
    if (first === null) return null;
    const more =
      first < 0x80
        ? 0
        : first >= 0xc2 && first < 0xe0
          ? 1
          : first >= 0xe0 && first < 0xf0
            ? 2
            : first < 0xf5
              ? 3
              : -1;
    if (more < 0 || (first >= 0x80 && first < 0xc2)) return null;
    let code = more === 0 ? first : first & (0x3f >> more);
    for (let next = 1; next <= more; next += 1) {
      const byte = byteAt(text, at + next);
      if (byte === null || (byte & 0xc0) !== 0x80) return null;
      code = (code << 6) | (byte & 0x3f);
    }
    if (code > 0x10ffff) return null;
    isBroken ||= more > 0;
    whole += String.fromCodePoint(code);
    at += more + 1;
  }
  return isBroken ? whole : null;
}

function byteAt(text: string, at: number): number | null {
  const code = text.charCodeAt(at);
  return code <= 0xff ? code : (BYTES.get(text.charAt(at)) ?? null);
}
