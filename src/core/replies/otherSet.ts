/** A return on a form of another set → a letter that asks for one thing: to fill in the form that was sent out. */
import type { Texts } from "../../language";
import { describeTogether } from "../wording/describeTogether";
import { type Finding, isOwnWords } from "../findings/finding";
import type { LedgerEntry } from "../ledger/ledger";
import type { FormLayout } from "../intake/formLayout";

/** What a letter is about: the returns that count, or wait, for one municipality. */
export interface AboutReturns {
  readonly entry: LedgerEntry;
  readonly set: FormLayout;
  /** The returns' names. */
  readonly files: readonly string[];
  /** Theirs, as far as they concern the municipality. */
  readonly findings: readonly Finding[];
}

export interface LetterText {
  readonly owes: boolean;
  readonly subject: string;
  readonly lines: readonly string[];
}

/** More unanswered recommendations than these are counted: the form shows them. */
const MOST_NAMED = 12;

type OtherSet = Extract<Finding, { readonly code: "set-older" | "set-newer" }>;

export function isOtherSet(found: Finding): found is OtherSet {
  return found.code === "set-older" || found.code === "set-newer";
}

/** Cells of that form are named no more: nothing shall be put right in it. What was written beside it shall not be lost. */
export function useTheRightForm({ entry, set, files, findings }: AboutReturns, texts: Texts): LetterText {
  const words = texts.replies;
  const period = findings.find(isOtherSet)?.parameters.period ?? "";
  const open = unanswered(set, entry);
  const left = findings.flatMap((found) =>
    found.code === "answer-without-heir" ? [found.parameters.from] : [],
  );
  const own = describeTogether(
    findings.filter(({ code }) => isOwnWords(code)),
    texts,
    set.names,
  );
  return {
    owes: true,
    subject: words.otherSetSubject(entry.municipality.name),
    lines: [
      words.otherSet(files, period),
      ...(entry.state === "accepted" ? [words.carriedOver] : []),
      "",
      words.fillInInstead(set.title, set.contactEmail),
      ...(set.deadline ? [words.deadline(set.deadline)] : []),
      words.formLacking,
      ...(open.length === 0 ? [] : ["", words.unanswered(open.length, open.length <= MOST_NAMED)]),
      ...(open.length > MOST_NAMED ? [] : open.map((name) => `- ${name}`)),
      ...(left.length === 0 ? [] : ["", words.leftBehind(left)]),
      ...(own.length === 0
        ? []
        : ["", words.sections.warning, ...own.map(({ sentence }) => `- ${sentence}`)]),
    ],
  };
}

/** Those that must be answered and of which nothing could be read, by their names. */
function unanswered(set: FormLayout, { accepted, undecided }: LedgerEntry): readonly string[] {
  const read = accepted ? [accepted] : undecided;
  const answers = read.flatMap((one) => one.return.answers);
  const answered = new Set(answers.flatMap(({ item, given }) => (given ? [item] : [])));
  return set.items
    .filter(({ id, required }) => required && !answered.has(id))
    .map(({ id }) => set.names.get(id) ?? id);
}
