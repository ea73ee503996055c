/** Turns a returned file into a return: identify → match → normalise → judge, nothing lost on the way. */
import type { ReadWorkbook, WorkbookSnapshot } from "../../workbook/snapshot";
import { type Finding, finding, plainFinding } from "../findings/finding";
import { OVERVIEW_KIND } from "../marks/marks";
import { identifyMunicipalities } from "../respondents/identifyMunicipalities";
import type { MunicipalityRegistry } from "../respondents/municipality";
import type { RecommendationSet } from "../forms/progress/set/recommendationSet";
import { answerAll } from "./answerAll";
import { isBlankForm } from "./blankForm";
import { withWholeLetters } from "./brokenLetters";
import { carryAnswers, years } from "./carryAnswers";
import { chooseForms } from "./chooseForms";
import { formTexts } from "./formTexts";
import { identifyMunicipality } from "./identifyMunicipality";
import { type IdentifiedSet, identifySet } from "./identifySet";
import { leftovers } from "./leftovers";
import { longTexts } from "./longTexts";
import { matchRecommendations } from "./matchRecommendations";
import { readHead } from "./readHead";
import { markValue, readMarks } from "./readMarks";
import type { IncomingFile, Return } from "./return";
import { rowsWithText, sheetForm } from "./sheetForm";
import { viewSheet } from "./sheetView";
import { isTurned } from "./turnedForm";
import { unreadableFinding } from "./unreadable";
import { isWord, wordForm } from "./wordForm";
import { readWordHead } from "./wordHead";
import { workbookFindings } from "./workbookFindings";
import { MOST_STEPS, STEPS_A_FINDING, TooMuchWork, type Work, workWithin } from "./work";
import { printedWords } from "./written";

/** So many rows with a recommendation's text are a form that was not turned on its side. */
const UPRIGHT = 3;

/** No municipality's name is longer, with all that people write around it. In characters. */
const LONGEST_NAME = 200;

export interface ReturnQuestion {
  readonly file: IncomingFile;
  readonly workbook: ReadWorkbook;
  /** The set that is asked about. */
  readonly set: RecommendationSet;
  /** Every set that a form may have been made from. */
  readonly knownSets: readonly RecommendationSet[];
  readonly registry: MunicipalityRegistry;
  /** Codes of the municipalities that are asked. */
  readonly asked: readonly string[];
  /** It is being filled in just now: that nothing is answered yet is where it begins, and no fault. */
  readonly inProgress?: boolean;
}

/** Never fails: whatever is wrong with the file is a finding. The same input gives the same return. */
export function readReturn(question: ReturnQuestion): Return {
  const { workbook } = question;
  if (!workbook.readable) {
    return rejected(question, null, [unreadableFinding(workbook.reason, workbook.detail)]);
  }
  try {
    const work = workWithin(MOST_STEPS);
    const read = readSnapshot(question, workbook.snapshot, work);
    work.spend(read.findings.length * STEPS_A_FINDING);
    return read;
  } catch (error) {
    if (!(error instanceof TooMuchWork)) throw error;
    return rejected(question, workbook.snapshot, [plainFinding("file-too-much-work")]);
  }
}

function readSnapshot(question: ReturnQuestion, asWritten: WorkbookSnapshot, work: Work): Return {
  const { snapshot, findings: letters } = withWholeLetters(asWritten);
  const { file, set: asked, knownSets, registry } = question;
  const marks = readMarks(snapshot);
  if (markValue(marks, "kind") === OVERVIEW_KIND)
    return rejected(question, snapshot, [plainFinding("is-an-overview")]);
  const printed = printedWords(asked);
  const views = snapshot.sheets
    .filter((sheet) => !marks.sheets.includes(sheet))
    .map((sheet) => viewSheet(sheet, printed, work));

  const identified = identifySet({ views, marks, fileName: file.name, asked, sets: knownSets });
  // A form for recommendations that nobody here has the words of: none of its rows can be known.
  if (!identified.known && !identified.read) return rejected(question, snapshot, identified.findings);
  const inWord = views.some(isWord);
  const { chosen, others, decided } = inWord
    ? wordForm(views, marks, identified.set)
    : chooseForms(
        views.flatMap((view) => sheetForm(view, marks, identified.set) ?? []),
        marks,
      );
  const [main] = chosen;
  // Where rows show their texts, the form stands as it should.
  const upright = chosen.reduce((sum, { placed }) => sum + rowsWithText(placed), 0);
  if (upright < UPRIGHT && isTurned(views, identified.set))
    return rejected(question, snapshot, [plainFinding("form-turned")]);
  if (!main) return rejected(question, snapshot, notAForm(snapshot, identified.findings));

  const {
    head,
    titles,
    elsewhere,
    cells: headCells,
  } = inWord ? readWordHead(views, chosen) : readHead(main, marks);
  const municipality = identifyMunicipality({
    registry,
    marks,
    // What the form prints for everybody names nobody.
    titles: titles.filter((title) => !printed.has(title)),
    head: head.municipality,
    fileName: file.name,
    asked: question.asked,
    elsewhere,
  });
  const matches = matchRecommendations(chosen, identified.set);
  const left = leftovers({
    views,
    chosen,
    others,
    doubtful: matches.doubtful,
    head: new Set([
      ...headCells,
      ...[...chosen, ...others]
        .filter((form) => inWord || form !== main)
        .flatMap((form) => readHead(form, marks).cells),
    ]),
    isMunicipality: (text) => isName(text) && identifyMunicipalities(registry, text).length > 0,
    texts: formTexts([asked, identified.set], head.municipality, {
      printed: markValue(marks, "printed"),
      verdicts: markValue(marks, "verdicts"),
    }),
  });
  const { savedBy, savedAt } = savedIn(snapshot);
  const municipalities = municipality.codes;
  const setId = identified.id;
  const isBlank = question.inProgress !== true && isBlankForm(matches);
  if (isBlank && left.length === 0) {
    const of = { file, savedBy, savedAt, municipalities, setId, head };
    const blank =
      setId === null || setId === asked.id
        ? plainFinding("form-blank")
        : blankOfOtherSet(setId, identified, asked);
    return { ...of, answers: [], findings: [blank], standing: "rejected" };
  }
  const carried = carryAnswers(identified.set, asked, [asked, ...knownSets]);
  const { answers, findings } = answerAll(asked, matches, carried);
  const certain =
    !isBlank &&
    municipality.certain &&
    identified.known &&
    decided &&
    matches.twice.size === 0 &&
    matches.doubtful.length === 0;
  return {
    file,
    savedBy,
    savedAt,
    municipalities,
    setId,
    head,
    answers,
    findings: [
      ...letters,
      ...identified.findings,
      ...carried.findings,
      ...municipality.findings,
      ...workbookFindings(snapshot, { chosen, others, decided }),
      // One cause, one message: that each recommendation is unanswered goes without saying.
      ...(isBlank ? [finding("form-blank", {}, { elsewhere: true })] : withoutWordsElsewhere(findings, left)),
      ...left,
      ...longTexts(views, chosen, savedBy),
    ],
    standing: certain ? "readable" : "unclear",
  };
}

/** To fill it in would help nobody: another form is the one to use. */
function blankOfOtherSet(id: string, { known, set }: IdentifiedSet, asked: RecommendationSet): Finding {
  const its = known ? { set: set.title, period: years(set) } : { set: id };
  return finding("form-blank-of-other-set", {}, { ...its, asked: asked.title, askedPeriod: years(asked) });
}

/** Three words at most, as no sentence is. */
function isName(text: string): boolean {
  return text.length <= LONGEST_NAME && text.trim().split(/\s+/).length <= 3;
}

/** The form may have been pasted as a picture. */
function notAForm(snapshot: WorkbookSnapshot, identified: readonly Finding[]): readonly Finding[] {
  const pictures = snapshot.oddities.includes("pictures") ? [plainFinding("pictures-ignored")] : [];
  return [plainFinding("not-a-form"), ...pictures, ...identified];
}

/** Words that stand in a note or beside the row shall be moved to the remark: that says that it lacks words. */
function withoutWordsElsewhere(findings: readonly Finding[], left: readonly Finding[]): readonly Finding[] {
  const written = new Set(
    left.flatMap((one) =>
      one.code === "text-beside-column" ? one.parameters.recommendations : (one.recommendation ?? []),
    ),
  );
  return findings.filter(
    ({ code, recommendation }) =>
      code !== "remark-advised" || recommendation === null || !written.has(recommendation),
  );
}

function rejected(
  question: ReturnQuestion,
  snapshot: WorkbookSnapshot | null,
  findings: readonly Finding[],
): Return {
  return {
    file: question.file,
    ...savedIn(snapshot),
    municipalities: [],
    setId: null,
    head: { municipality: "", contact: "", email: "", councilDate: "" },
    answers: [],
    findings,
    standing: "rejected",
  };
}

function savedIn(snapshot: WorkbookSnapshot | null): Pick<Return, "savedBy" | "savedAt"> {
  const { lastModifiedBy = null, modified = null } = snapshot?.properties ?? {};
  return { savedBy: lastModifiedBy, savedAt: modified };
}
