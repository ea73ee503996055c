/** Turns a ledger into one friendly reply for each municipality that has something to correct, look at or remember. */
import { describeTogether } from "../findings/describeTogether";
import type { Finding, Severity } from "../findings/finding";
import type { Ledger, LedgerEntry, LedgerReturn } from "../ledger/ledger";
import type { Municipality } from "../municipalities/municipality";
import type { RecommendationSet } from "../recommendations/recommendationSet";
import { type ShortTexts, shortTexts } from "../recommendations/shortTexts";
import type { Texts } from "../../language";
import { visible } from "../../language/shown";

export interface Reply {
  readonly municipality: Municipality;
  /** `findings`: something in its return needs a look; `reminder`: nothing has come. */
  readonly kind: "findings" | "reminder";
  /** The e-mail address that the municipality wrote in its form, as written; null where there is none. */
  readonly to: string | null;
  readonly subject: string;
  /** With "\n" between lines. */
  readonly text: string;
}

const ORDER: readonly Severity[] = ["error", "warning", "note"];

/**
 * The replies, in the ledger's order of municipalities. A municipality whose return holds only notes
 * gets none: there is nothing for it to do.
 */
export function describeReplies(ledger: Ledger, texts: Texts): readonly Reply[] {
  return ledger.entries.flatMap((entry) => {
    const returns = returnsToAnswer(ledger, entry);
    const urgent = returns.some(({ findings }) => findings.some(({ severity }) => severity !== "note"));
    if (urgent) return [findingsReply(ledger.set, entry, returns, texts)];
    return entry.state === "missing" ? [reminder(ledger.set, entry, texts)] : [];
  });
}

/** What the municipality sent and which still stands: a return that a newer one replaced needs no answer. */
function returnsToAnswer({ returns }: Ledger, { municipality }: LedgerEntry): readonly LedgerReturn[] {
  return returns.filter(
    (one) => one.state !== "superseded" && one.return.municipalities.includes(municipality.code),
  );
}

function findingsReply(
  set: RecommendationSet,
  { municipality, state }: LedgerEntry,
  returns: readonly LedgerReturn[],
  texts: Texts,
): Reply {
  const words = texts.replies;
  const names = shortTexts(set);
  const findings = returns.flatMap((one) => one.findings);
  const toDo = findings.filter(({ severity }) => severity !== "note");
  // As many as there are points in the letter: the same fault in several cells is one.
  const count = describeTogether(toDo, texts, names).length;
  return {
    municipality,
    kind: "findings",
    to: addressIn(returns),
    subject: words.findingsSubject(municipality.name, count),
    text: [
      words.greeting(municipality.officialName),
      "",
      words.thanks(returns.map((one) => one.return.file.name)),
      ...(state === "accepted" ? [] : [words.notCounted]),
      ...ORDER.flatMap((severity) => section(severity, findings, names, texts)),
      "",
      state !== "accepted" || findings.some(({ severity }) => severity === "error")
        ? words.sendAgain(set.contactEmail)
        : words.mayAdd(set.contactEmail),
      ...farewell(set, texts),
    ].join("\n"),
  };
}

function section(
  severity: Severity,
  all: readonly Finding[],
  names: ShortTexts,
  texts: Texts,
): readonly string[] {
  const findings = all.filter((found) => found.severity === severity);
  if (findings.length === 0) return [];
  return [
    "",
    texts.replies.sections[severity],
    ...describeTogether(findings, texts, names).map(({ sentence }) => `- ${sentence}`),
  ];
}

function reminder(set: RecommendationSet, { municipality }: LedgerEntry, texts: Texts): Reply {
  const words = texts.replies;
  return {
    municipality,
    kind: "reminder",
    to: null,
    subject: words.reminderSubject(municipality.name),
    text: [
      words.greeting(municipality.officialName),
      "",
      words.nothingCame(set.title),
      words.pleaseSend(set.contactEmail),
      ...(set.deadline ? [words.deadline(set.deadline)] : []),
      "",
      words.alreadySent,
      ...farewell(set, texts),
    ].join("\n"),
  };
}

function farewell({ body }: RecommendationSet, texts: Texts): readonly string[] {
  return ["", texts.replies.farewell, visible(body), ""];
}

function addressIn(returns: readonly LedgerReturn[]): string | null {
  return returns.map((one) => one.return.head.email.trim()).find((email) => email !== "") ?? null;
}
