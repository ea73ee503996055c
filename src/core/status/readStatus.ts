/** Turns the text of a status cell into a status, only where nobody could mean anything else by it. */
import { status as danish } from "../../language/da/status";
import type { StatusName } from "../recommendations/recommendationSet";
import { comparable } from "./comparable";
import { AMBIGUOUS, SPELLINGS, type SpellingRule } from "./spellings";
import { STATUSES, type StatusReading } from "./status";

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
 * Reads "Grøn", " grøn ", "groen", "Green", "–", "deltager ikke", "▲" and the like. What is ambiguous
 * ("g", "Grøn/gul") or says more than a status ("Grøn (på vej)") is invalid with its candidates: a
 * person decides.
 */
export function readStatus(text: string): ReadStatus {
  const written = comparable(text);
  if (written === "") return { reading: "blank", readBy: null, candidates: [] };
  const label = LABELS.get(written);
  if (label) return read(label, "exact");
  const spelling = SPELLINGS.get(written) ?? wordWithSymbol(written);
  if (spelling) return read(spelling.status, spelling.rule);
  const bare = written.replaceAll(/^[\s"'([{*.,:;!]+|[\s"')\]}*.,:;!]+$/g, "");
  const inside = LABELS.get(bare) ?? SPELLINGS.get(bare)?.status;
  if (inside && bare !== written) return read(inside, "punctuation");
  return { reading: "invalid", readBy: null, candidates: AMBIGUOUS.get(bare) ?? mentioned(written) };
}

function read(status: StatusName, readBy: "exact" | SpellingRule): ReadStatus {
  return { reading: status, readBy, candidates: [status] };
}

/** "● Grøn" as in the overview: word and symbol that say the same. */
function wordWithSymbol(written: string): { status: StatusName; rule: SpellingRule } | null {
  const parts = written.split(" ");
  const statuses = parts.map((part) => LABELS.get(part) ?? SPELLINGS.get(part)?.status);
  const [first, second] = statuses;
  return parts.length === 2 && first && first === second ? { status: first, rule: "symbol" } : null;
}

/** Statuses whose own word stands somewhere in the text. */
function mentioned(written: string): readonly StatusName[] {
  const words = written.split(/[^\p{L}\p{Extended_Pictographic}●▲■]+/u);
  const found = new Set(words.map((word) => LABELS.get(word) ?? longSpelling(word)));
  return STATUSES.filter((status) => found.has(status));
}

/** Abbreviations are no hint in the middle of a sentence. */
function longSpelling(word: string): StatusName | undefined {
  const spelling = SPELLINGS.get(word);
  return spelling?.rule === "initial" ? undefined : spelling?.status;
}
