/** Turns the text of a status cell into a status, only where nobody could mean anything else by it. */
import { status as danish } from "../../../../language/da/status";
import { trimmed } from "../../../../workbook/trimmed";
import type { StatusName } from "../set/recommendationSet";
import { comparable } from "../../../text/comparable";
import { isSign, isUncoloured } from "../../../text/signs";
import { AMBIGUOUS, SIGNS, SPELLINGS, type SpellingRule } from "./spellings";
import { ticksIn } from "../../../text/ticks";
import { STATUSES } from "../set/recommendationSet";
import type { StatusReading } from "../rules/rules";

export interface ReadStatus {
  readonly reading: StatusReading;
  /** "exact" = a label of the form, apart from case and spaces; null where no status was read. */
  readonly readBy: "exact" | SpellingRule | null;
  /** Which statuses the text may mean: the one read, several that it wavers between, or a hint for a person. */
  readonly candidates: readonly StatusName[];
}

/** The form's own labels, as `comparable` writes them. The form is Danish. */
const LABELS: ReadonlyMap<string, StatusName> = new Map(
  STATUSES.map((status) => [comparable(danish.labels[status]), status]),
);

/**
 * Reads "Grøn", " grøn ", "groen", "Green", "–", "deltager ikke", "🟡" and the like. What is ambiguous
 * ("g", "Grøn/gul") or says more than a status ("Grøn (på vej)") is invalid with its candidates: a
 * person decides.
 */
export function readStatus(text: string): ReadStatus {
  const written = comparable(text);
  if (written === "") return { reading: "blank", readBy: null, candidates: [] };
  const spelling = isUncoloured(text, written) ? null : spellingOf(written);
  if (spelling) return { reading: spelling.status, readBy: spelling.rule, candidates: [spelling.status] };
  const ticked = tickedIn(written);
  if (ticked) return ticked;
  const candidates = AMBIGUOUS.get(withoutPunctuation(written)) ?? hintsIn(written);
  return { reading: "invalid", readBy: null, candidates: isSign(text) ? [] : candidates };
}

/** Would `readStatus` read a status here, or boxes to tick one? @param written as `comparable` writes it */
export function isStatus(written: string): boolean {
  return spellingOf(written) !== null || tickedIn(written) !== null;
}

/** Which statuses are ticked: one is the answer, none is no answer. Null for anything but boxes beside statuses. */
function tickedIn(written: string): ReadStatus | null {
  const ticks = ticksIn(written).map(({ label, isTicked }) => ({ status: statusOf(label), isTicked }));
  if (!ticks.some(({ status }) => status !== null)) return null;
  const chosen = ticks.filter(({ isTicked }) => isTicked).map(({ status }) => status);
  const candidates = STATUSES.filter((status) => chosen.includes(status));
  const [only] = candidates;
  if (chosen.length === 0) return { reading: "blank", readBy: null, candidates: [] };
  return only && candidates.length === 1 && !chosen.includes(null)
    ? { reading: only, readBy: "tick", candidates }
    : { reading: "invalid", readBy: null, candidates };
}

function statusOf(label: string): StatusName | null {
  return label === "" ? null : (spellingOf(label)?.status ?? null);
}

interface Spelled {
  readonly status: StatusName;
  readonly rule: "exact" | SpellingRule;
}

/** No way of writing a status is longer, apart from marks around it. In characters. */
const LONGEST = Math.max(...[...LABELS.keys(), ...SPELLINGS.keys()].map((spelling) => spelling.length));

function spellingOf(written: string): Spelled | null {
  // Most texts of a workbook are longer than a word with its symbol: a glance at their length is enough.
  if (written.length > 2 * LONGEST + 1 && withoutPunctuation(written).length > LONGEST) return null;
  const label = LABELS.get(written);
  if (label) return { status: label, rule: "exact" };
  const spelling = SPELLINGS.get(written) ?? wordWithSymbol(written);
  if (spelling) return spelling;
  const bare = withoutPunctuation(written);
  const inside = bare === written ? undefined : (LABELS.get(bare) ?? SPELLINGS.get(bare)?.status);
  return inside ? { status: inside, rule: "punctuation" } : null;
}

const OPENING = " \"'([{*.,:;!";
const CLOSING = " \"')]}*.,:;!";

/** Without the marks around it; "(grøn)." → "grøn". */
function withoutPunctuation(written: string): string {
  return trimmed(written, OPENING, CLOSING);
}

/** "● Grøn" as in the overview: word and symbol that say the same. */
function wordWithSymbol(written: string): { status: StatusName; rule: SpellingRule } | null {
  const space = written.indexOf(" ");
  if (space < 0 || written.includes(" ", space + 1)) return null;
  const parts = [written.slice(0, space), written.slice(space + 1)];
  const statuses = parts.map((part) => LABELS.get(part) ?? SPELLINGS.get(part)?.status ?? SIGNS.get(part));
  if (parts.every((part) => SIGNS.has(part))) return null;
  const [first, second] = statuses;
  return first && first === second ? { status: first, rule: "symbol" } : null;
}

/** Longer texts mention everything, and are a remark in the wrong cell. In characters. */
const LONGEST_HINT = 1_000;

function hintsIn(written: string): readonly StatusName[] {
  return written.length > LONGEST_HINT ? [] : mentionedStatuses(written);
}

/** Statuses whose own word stands somewhere in the text. @param written as `comparable` writes it */
export function mentionedStatuses(written: string): readonly StatusName[] {
  const words = written.split(/[^\p{L}\p{Extended_Pictographic}●▲■]+/u);
  const found = new Set(words.map((word) => LABELS.get(word) ?? longSpelling(word) ?? SIGNS.get(word)));
  return STATUSES.filter((status) => found.has(status));
}

/** Abbreviations are no hint in the middle of a sentence. */
function longSpelling(word: string): StatusName | undefined {
  const spelling = SPELLINGS.get(word);
  return spelling?.rule === "initial" ? undefined : spelling?.status;
}
