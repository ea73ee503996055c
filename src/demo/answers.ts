/** The demo's returns: København's own of 2017, and marked example data for the others. */
import { STATUSES } from "../core/forms/progress/set/recommendationSet";
import { recommendationsOf, type RecommendationSet } from "../core/forms/progress/set/recommendationSet";
import { textsOf } from "../language";
import { EXAMPLE_ROWS, type ExampleRow } from "./answersExamples";
import remarks from "./answersRemarks.json";
import type { FilledAnswer, Filling } from "./fillForm";
import koebenhavn from "./koebenhavn-2017.json";

/** One file that comes back: whose, what it is called, and what is filled in (for fillForm). */
export interface DemoReturn {
  /** Municipality codes; two for a joint jobcentre. */
  readonly municipalities: readonly string[];
  readonly fileName: string;
  readonly filling: Filling;
  /** False for København's own words. */
  readonly isExample: boolean;
}

/** Set that the demo's answers belong to. */
export const DEMO_SET = koebenhavn.setId;

/** Stands in every remark that is made up. */
export const EXAMPLE_MARK = "(eksempeldata)";

/** Who saves the example files: a program's name for an example, no person. */
const EXAMPLE_SAVER = "Jobcentret (eksempel)";

const { labels } = textsOf("da").status;
const LETTERS = new Map([
  ...STATUSES.map((status) => [letterOf(status), labels[status]] as const),
  [".", ""],
]);

/**
 * All files of the demo in the municipalities' order: 27 files from 27 of the 29 municipalities (one
 * joint jobcentre answers for two, one municipality sends twice). Halsnæs and Bornholm are missing.
 */
export function demoReturns(set: RecommendationSet): readonly DemoReturn[] {
  return [koebenhavnReturn(), ...EXAMPLE_ROWS.map((row, index) => exampleReturn(set, row, index))];
}

/** Københavns Kommune's return of 2017, word for word; the form is undated. */
export function koebenhavnReturn(): DemoReturn {
  return {
    municipalities: [koebenhavn.municipality],
    fileName: "Fremdriftsskema København.xlsx",
    filling: { answers: koebenhavn.answers },
    isExample: false,
  };
}

function exampleReturn(set: RecommendationSet, row: ExampleRow, index: number): DemoReturn {
  return {
    municipalities: row.municipalities,
    fileName: row.fileName,
    isExample: true,
    filling: {
      answers: recommendationsOf(set).map(({ recommendation }, place) =>
        exampleAnswer(recommendation.id, row, index, place),
      ),
      head: {
        contact: EXAMPLE_SAVER,
        email: `jobcenter-${row.municipalities[0] ?? ""}@kommune.example`,
        ...(row.councilDate ? { councilDate: row.councilDate } : {}),
      },
      saved: { at: row.savedAt, by: EXAMPLE_SAVER },
      ...(row.proposal
        ? { proposals: [{ ...row.proposal, reason: `${row.proposal.reason} ${EXAMPLE_MARK}` }] }
        : {}),
      ...(row.sheetName ? { sheetName: row.sheetName } : {}),
    },
  };
}

function exampleAnswer(recommendation: string, row: ExampleRow, index: number, place: number): FilledAnswer {
  const letter = row.statuses.charAt(place);
  const answer = {
    recommendation,
    status: LETTERS.get(letter) ?? "",
    remark: exampleRemark(recommendation, letter, index, place),
  };
  return { ...answer, ...row.odd?.[recommendation] };
}

/** A green answer is often left without words; the others never, unless the row says so. */
function exampleRemark(recommendation: string, letter: string, index: number, place: number): string {
  const pool = poolOf(recommendation, letter);
  const isSilent = letter === "G" && (index * 5 + place * 3) % 4 === 0;
  const remark = isSilent ? undefined : pool[(index + place) % Math.max(1, pool.length)];
  return remark ? `${remark} ${EXAMPLE_MARK}` : "";
}

function poolOf(recommendation: string, letter: string): readonly string[] {
  const key = { G: "green", Y: "yellow", R: "red", "-": "-" }[letter];
  const pools: readonly (readonly [string, Readonly<Record<string, readonly string[]>>])[] =
    Object.entries(remarks);
  const pool = pools.find(([id]) => id === recommendation)?.[1];
  return (key && pool?.[key]) || [];
}

function letterOf(status: (typeof STATUSES)[number]): string {
  return status === "not-participating" ? "-" : status.charAt(0).toUpperCase();
}
