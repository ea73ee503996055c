/** Turns a ledger into one friendly reply for each municipality that has something to correct, look at or remember. */
import { describeTogether, type Point } from "../wording/describeTogether";
import type { Finding, FindingCode, Severity } from "../findings/finding";
import { answersIn, type Fact, MISSING, NOT_JOINED, UNANSWERED } from "../facts/facts";
import type { Ledger, LedgerEntry, LedgerReturn } from "../ledger/ledger";
import { notJoined } from "../ledger/notJoined";
import { isOpenDuty } from "../ledger/notOwed";
import type { Municipality } from "../respondents/municipality";
import type { FormLayout } from "../intake/formLayout";
import type { Texts } from "../../language";
import { visible } from "../../language/quoting/shown";
import { type AboutReturns, isOtherSet, type LetterText, useTheRightForm } from "./otherSet";

export interface Reply {
  readonly municipality: Municipality;
  /** `findings`: something in its return needs a look; `reminder`: nothing has come. */
  readonly kind: "findings" | "reminder";
  /** The e-mail address that the municipality wrote in its form, as written; null where there is none. */
  readonly to: string | null;
  readonly subject: string;
  /** With "\n" between lines. */
  readonly text: string;
  /** What the text says between greeting and farewell. */
  readonly lines: readonly string[];
  /** Nothing can be counted, or not all, until the municipality has done what the letter asks for. */
  readonly owes: boolean;
}

const ORDER: readonly Severity[] = ["error", "warning", "note"];

/** What a municipality is written to about, and what its letter says between greeting and farewell. */
type Letter = Pick<Reply, "kind" | "to" | "subject" | "lines" | "owes">;

/**
 * The replies, in the ledger's order of municipalities: each by what counts for that municipality, and each with
 * one thing to do. A municipality whose return holds only notes gets none: there is nothing for it to do.
 */
export function describeReplies(ledger: Ledger, texts: Texts): readonly Reply[] {
  const { set, entries } = ledger;
  const free = owingNothing(ledger);
  return entries.flatMap((entry) => {
    const letter = letterTo(entry, set, free.has(entry.municipality.code), texts);
    if (letter === null) return [];
    const { municipality } = entry;
    const text = letterText(municipality.officialName, letter.lines, set.body, texts);
    return [{ municipality, ...letter, text }];
  });
}

/** Those that have not joined, and those whose answer came otherwise and was typed by the secretariat. */
function owingNothing(ledger: Ledger): ReadonlySet<string> {
  const open = new Set<string>([UNANSWERED, MISSING]);
  const facts = answersIn(ledger);
  const answered = new Set(facts.filter(({ value }) => !open.has(value) && value !== NOT_JOINED).map(codeOf));
  const owing = new Set(facts.filter(({ item, value }) => item.required && open.has(value)).map(codeOf));
  return new Set([...notJoined(ledger), ...[...answered].filter((code) => !owing.has(code))]);
}

const codeOf = ({ municipality }: Fact) => municipality.code;

/** What is said, between greeting and farewell. */
export function letterText(
  reader: string,
  lines: readonly string[],
  body: string,
  { replies: { greeting, farewell } }: Texts,
): string {
  return [greeting(reader), "", ...lines, "", farewell, visible(body), ""].join("\n");
}

/** @param free it owes no answer to what must be answered */
function letterTo(entry: LedgerEntry, set: FormLayout, free: boolean, texts: Texts): Letter | null {
  if (entry.state === "missing") return free ? null : reminder(entry, set, texts);
  const returns = entry.accepted ? [entry.accepted] : entry.undecided;
  const findings = returns
    .flatMap((one) => one.findings)
    .filter((found) => concerns(found, entry) && !(free && isOpenDuty(found, set)));
  const about: AboutReturns = { entry, set, files: returns.map((one) => one.return.file.name), findings };
  const letter = findings.some(({ code }) => WHICH.has(code))
    ? whichCounts(about, texts)
    : findings.some(isOtherSet)
      ? useTheRightForm(about, texts)
      : pointsToLookAt(about, texts);
  return letter && { kind: "findings", to: addressIn(returns), ...letter };
}

/** Several returns of which nobody can know which counts. */
const WHICH: ReadonlySet<FindingCode> = new Set([
  "undecided-same-time",
  "undecided-no-time",
  "undecided-fewer-answers",
]);

/** A joint return may be told something that is only another municipality's business. */
function concerns({ code, parameters }: Finding, { municipality }: LedgerEntry): boolean {
  const own = WHICH.has(code) || code === "superseded" || code === "passed-over";
  return !own || !("municipality" in parameters) || parameters.municipality === municipality.name;
}

function whichCounts({ entry, set, files }: AboutReturns, { replies }: Texts): LetterText {
  return {
    owes: true,
    subject: replies.whichSubject(entry.municipality.name),
    lines: [replies.severalCame(files), replies.whichCounts(set.contactEmail)],
  };
}

function pointsToLookAt({ entry, set, files, findings }: AboutReturns, texts: Texts): LetterText | null {
  const words = texts.replies;
  const points = describeTogether(findings, texts, set.names);
  const count = points.filter(({ severity }) => severity !== "note").length;
  if (count === 0) return null;
  const isCounted = entry.state === "accepted";
  const mustSend = !isCounted || points.some(({ severity }) => severity === "error");
  return {
    owes: mustSend,
    subject: words.findingsSubject(entry.municipality.name, count),
    lines: [
      words.thanks(files),
      ...(isCounted ? [] : [words.notCounted]),
      ...ORDER.flatMap((severity) => section(severity, points, texts)),
      "",
      mustSend ? words.sendAgain(set.contactEmail) : words.mayAdd(set.contactEmail),
    ],
  };
}

function section(severity: Severity, all: readonly Point[], { replies }: Texts): readonly string[] {
  const points = all.filter((point) => point.severity === severity);
  if (points.length === 0) return [];
  return ["", replies.sections[severity], ...points.map(({ sentence }) => `- ${sentence}`)];
}

function reminder({ municipality }: LedgerEntry, set: FormLayout, { replies }: Texts): Letter {
  return {
    kind: "reminder",
    owes: true,
    to: null,
    subject: replies.reminderSubject(municipality.name),
    lines: [
      replies.nothingCame(set.title),
      replies.pleaseSend(set.contactEmail),
      ...(set.deadline ? [replies.deadline(set.deadline)] : []),
      "",
      replies.alreadySent,
    ],
  };
}

function addressIn(returns: readonly LedgerReturn[]): string | null {
  return returns.map((one) => one.return.head.email.trim()).find((email) => email !== "") ?? null;
}
