/** A row of the table of recommendations → the cells that say what has changed in it and what it still lacks. */
import type { Texts } from "../../../../../language";
import { blank, formula, quoted, text } from "../../../../../workbook/content";
import type { CellContent } from "../../../../../workbook/description";
import { comparable } from "../../../../text/comparable";
import { type Recommendation, recommendationsOf } from "../../set/recommendationSet";
import type { RecommendationColumn } from "../words/columns";
import type { Draft } from "./draft";
import type { Line } from "./lines";
import type { PreviousSheet } from "./previousSheet";

/** What the authors say stands as their word; otherwise it follows from the texts. */
export function changeCell(
  line: Line | null,
  at: (key: RecommendationColumn) => string,
  draft: Draft,
  previous: PreviousSheet | null,
  texts: Texts,
): CellContent {
  const { changes } = texts.setWorkbook;
  const recommendation = line && "recommendation" in line ? line.recommendation : null;
  if (recommendation?.change) return text(changes[recommendation.change]);
  if (!previous) return blank;
  const from = at("from");
  // A link's confidence stands in brackets behind its number.
  const looked = `INDEX(${previous.texts},MATCH(LEFT(${from},FIND(" (",${from}&" (")-1),${previous.numbers},0))`;
  const kept = `TRIM(IFERROR(${looked},""))=TRIM(${at("text")})`;
  const wordNow = () => {
    if (line === null) return "";
    return changes[recommendation ? changeNow(recommendation, draft) : "new"];
  };
  const expression = `IF(${at("text")}="","",IF(${from}="",${quoted(changes.new)},IF(${kept},${quoted(changes.kept)},${quoted(changes.adjusted)})))`;
  return formula(expression, wordNow());
}

function changeNow(
  { derivedFrom, text: words }: Recommendation,
  { previous }: Draft,
): "new" | "kept" | "adjusted" {
  const [only, ...more] = derivedFrom;
  if (!only) return "new";
  const before = previous
    ? recommendationsOf(previous).find(({ recommendation }) => recommendation.id === only.id)
    : undefined;
  const same = before && comparable(before.recommendation.text) === comparable(words);
  return same && more.length === 0 ? "kept" : "adjusted";
}

export function checkCell(
  line: Line | null,
  at: (key: RecommendationColumn) => string,
  { proposes }: Draft,
  texts: Texts,
): CellContent {
  return formula(checkFormula(at, proposes, texts), checkWords(line, texts));
}

function checkFormula(at: (key: RecommendationColumn) => string, proposes: boolean, texts: Texts): string {
  const { checks, proposals } = texts.setWorkbook;
  const [words, kind, title] = [at("text"), at("kind"), at("shortTitle")];
  const judged = [
    `IF(${words}="",${quoted(checks.text)}`,
    `IF(AND(${kind}<>"SKAL",${kind}<>"KAN"),${quoted(checks.kind)}`,
    `IF(${title}="",${quoted(checks.shortTitle)}`,
    `IF(LEN(${title})>40,${quoted(checks.tooLong)},${quoted(checks.ok)}))))`,
  ].join(",");
  const gone = [proposals.remove, proposals.waiting].reduce(
    (otherwise, word) => `IF(${at("proposal")}=${quoted(word)},${quoted(word)},${otherwise})`,
    judged,
  );
  return `IF(AND(${words}="",${kind}="",${title}=""),"",${proposes ? gone : judged})`;
}

function checkWords(line: Line | null, { setWorkbook: { checks, proposals } }: Texts): string {
  if (!line) return "";
  if ("proposed" in line) return proposals.waiting;
  return line.recommendation.shortTitle ? checks.ok : checks.shortTitle;
}
