/**
 * Turns a returned file into a return, stage by stage, nothing lost on the way: see → which set → where → whose →
 * match → everything else that is written → judge.
 */
import type { FileSnapshot, ReadFile } from "../../document/snapshot";
import { type Finding, finding, plainFinding } from "../findings/finding";
import { OVERVIEW_KIND } from "../marks/marks";
import { identifyMunicipalities } from "../respondents/identifyMunicipalities";
import type { MunicipalityRegistry } from "../respondents/municipality";
import { years } from "../sets/definition";
import { answerAll } from "./answerAll";
import { isBlankForm } from "./blankForm";
import { carryAnswers } from "./carryAnswers";
import { formTexts } from "./formTexts";
import { type IdentifiedSet, identifySet } from "./identifySet";
import { unmatchedContent } from "./unmatchedContent";
import { type LocatedForm, locateForm } from "./locateForm";
import { longTexts } from "./longTexts";
import { type Matches, matchItems } from "./matchItems";
import type { ReadableForm } from "./readableForm";
import { markValue } from "./readMarks";
import { seenProposals } from "./proposals";
import { rejectedReturn } from "./rejectedReturn";
import type { IncomingFile, Return } from "./return";
import { type SeenFile, seeFile } from "./seeFile";
import { unreadableFinding } from "./unreadable";
import { type WhoseReturn, whoseReturn } from "./whoseReturn";
import { MOST_STEPS, STEPS_A_FINDING, TooMuchWork, type Work, workWithin } from "./work";
import { workbookFindings } from "./workbookFindings";

/** No municipality's name is longer, with all that people write around it. In characters. */
const LONGEST_NAME = 200;

export interface ReturnQuestion {
  readonly file: IncomingFile;
  readonly read: ReadFile;
  /** The form that is asked about. */
  readonly form: ReadableForm;
  /** Every form that the return may have been made from. */
  readonly known: readonly ReadableForm[];
  readonly registry: MunicipalityRegistry;
  /** Codes of the municipalities that are asked. */
  readonly asked: readonly string[];
  /** It is being filled in just now: that nothing is answered yet is where it begins, and no fault. */
  readonly inProgress?: boolean;
}

/** Never fails: whatever is wrong with the file is a finding. The same input gives the same return. */
export function readReturn(question: ReturnQuestion): Return {
  const { file, read } = question;
  if (!read.readable) return rejectedReturn(file, [unreadableFinding(read.reason, read.detail)]);
  try {
    const work = workWithin(MOST_STEPS);
    const made = readSnapshot(question, read.snapshot, work);
    work.spend(made.findings.length * STEPS_A_FINDING);
    return made;
  } catch (error) {
    if (!(error instanceof TooMuchWork)) throw error;
    return rejectedReturn(file, [plainFinding("file-too-much-work")], read.snapshot);
  }
}

function readSnapshot(question: ReturnQuestion, snapshot: FileSnapshot, work: Work): Return {
  const { file, form, known } = question;
  const whole = seeFile(snapshot, form, work);
  const { proposals, views } = seenProposals(whole.views);
  const seen = { ...whole, views };
  const { marks } = whole;
  const reject = (findings: readonly Finding[]) => rejectedReturn(file, findings, snapshot);
  if (markValue(marks, "kind") === OVERVIEW_KIND) return reject([plainFinding("is-an-overview")]);
  const identified = identifySet({ views, marks, fileName: file.name, asked: form, sets: known });
  // A form for recommendations that nobody here has the words of: none of its rows can be known.
  if (!identified.known && !identified.read) return reject(identified.findings);
  const located = locateForm(seen, identified);
  if (located.main === null) return reject(located.findings);
  const whose = whoseReturn(question, seen, located);
  const matches = matchItems(located.chosen, identified.set.items);
  const left = writtenElsewhere(question, seen, identified, located, whose, matches);
  const isBlank = question.inProgress !== true && isBlankForm(matches);
  const of = {
    ...rejectedReturn(file, [], snapshot),
    municipalities: whose.codes,
    setId: identified.id,
    head: whose.head,
  };
  if (isBlank && left.length + proposals.length === 0)
    return { ...of, findings: [blankFinding(identified, form)] };
  const carried = carryAnswers(identified.set, form, [form, ...known]);
  const { answers, findings } = answerAll(form, matches, carried);
  return {
    ...of,
    answers,
    ...(proposals.length === 0 ? {} : { proposals }),
    findings: [
      ...seen.findings,
      ...identified.findings,
      ...carried.findings,
      ...whose.findings,
      ...workbookFindings(snapshot, located),
      // One cause, one message: that each recommendation is unanswered goes without saying.
      ...(isBlank ? [finding("form-blank", {}, { elsewhere: true })] : withoutWordsElsewhere(findings, left)),
      ...left,
      ...longTexts(whole.views, located.chosen, of.savedBy),
    ],
    standing: !isBlank && isCertain(identified, located, whose, matches) ? "readable" : "unclear",
  };
}

/** Nothing is left for a person to choose. */
function isCertain(
  { known }: IdentifiedSet,
  { decided }: LocatedForm,
  { certain }: WhoseReturn,
  { twice, doubtful }: Matches,
): boolean {
  return certain && known && decided && twice.size === 0 && doubtful.length === 0;
}

/** What a municipality wrote outside the answer cells. */
function writtenElsewhere(
  { form, registry }: ReturnQuestion,
  { views, marks }: SeenFile,
  { set }: IdentifiedSet,
  { chosen, others }: LocatedForm,
  { head, headCells }: WhoseReturn,
  { doubtful }: Matches,
): readonly Finding[] {
  return unmatchedContent({
    views,
    chosen,
    others,
    doubtful,
    head: headCells,
    isMunicipality: (text) => isName(text) && identifyMunicipalities(registry, text).length > 0,
    texts: formTexts([form, set], head.municipality, {
      printed: markValue(marks, "printed"),
      verdicts: markValue(marks, "verdicts"),
    }),
  });
}

/** To fill in a form of another set would help nobody: another one is to be used. */
function blankFinding({ id, known, set }: IdentifiedSet, asked: ReadableForm): Finding {
  if (id === null || id === asked.id) return plainFinding("form-blank");
  const its = known ? { set: set.title, period: years(set) } : { set: id };
  return finding("form-blank-of-other-set", {}, { ...its, asked: asked.title, askedPeriod: years(asked) });
}

/** Three words at most, as no sentence is. */
function isName(text: string): boolean {
  return text.length <= LONGEST_NAME && text.trim().split(/\s+/).length <= 3;
}

/** Words that stand in a note or beside the row shall be moved to the remark: that says that it lacks words. */
function withoutWordsElsewhere(findings: readonly Finding[], left: readonly Finding[]): readonly Finding[] {
  const written = new Set(
    left.flatMap((one) =>
      one.code === "text-beside-column" ? one.parameters.recommendations : (one.item ?? []),
    ),
  );
  return findings.filter(
    ({ code, item }) => code !== "remark-advised" || item === null || !written.has(item),
  );
}
