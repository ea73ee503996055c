/** A tally → the result in tables and charts: theme by theme, then SKAL and KAN apart. */
import type { Block } from "../../../../document/description";
import { heading, paragraph, place } from "../../../../document/content";
import type { Texts } from "../../../../language";
import { figuresAt } from "../overview/front/response";
import { basisFor, sectionsOf, type PlacedQuestion } from "../overview/front/sections";
import type { Tally } from "../overview/tally";
import type { RecommendationSet } from "../set/recommendationSet";
import { shortTexts } from "../set/shortTexts";
import { rulesOf } from "../rules/rules";
import { countsChart } from "./countsChart";
import { countsTable } from "./countsTable";

export function resultBlocks(
  set: RecommendationSet,
  tally: Tally,
  madeAt: string,
  texts: Texts,
): readonly Block[] {
  const { status } = texts.papers;
  return [
    heading(2, status.whole),
    paragraph(place(status.assessmentPlace)),
    ...questionsOf(set, tally, texts)
      .filter(({ about }) => about === "themes" || about === "recommendations")
      .flatMap((question) => questionBlocks(question, tally, madeAt, texts)),
  ];
}

/** Recommendation by recommendation alone, SKAL and KAN apart; nothing where nobody has answered. */
export function recommendationCounts(
  set: RecommendationSet,
  tally: Tally,
  madeAt: string,
  texts: Texts,
): readonly Block[] {
  if (tally.answered === 0) return [];
  return questionsOf(set, tally, texts)
    .filter(({ about }) => about === "recommendations")
    .flatMap((question) => questionBlocks(question, tally, madeAt, texts));
}

function questionsOf(set: RecommendationSet, tally: Tally, texts: Texts): readonly PlacedQuestion[] {
  return tally.asked === 0 ? [] : sectionsOf(tally, shortTexts(set), rulesOf(set), texts);
}

function questionBlocks(
  question: PlacedQuestion,
  tally: Tally,
  madeAt: string,
  texts: Texts,
): readonly Block[] {
  const { section, about } = question;
  const { status } = texts.papers;
  const basis = basisFor(question, figuresAt(1, tally), texts).value;
  return [
    heading(3, section.heading),
    countsChart(section, basis, madeAt, texts),
    countsTable(
      section.labelHead,
      section.rows,
      section.heading,
      status.countsAlt(about === "themes" ? status.rows.theme : status.rows.recommendation),
      texts,
    ),
  ];
}
