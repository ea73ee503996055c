/** One observation → its row under the columns of Data: for the overview's own table and for data files alike. */
import { areaToA1, parseReference } from "../../../../workbook/address";
import type { DataValue } from "../../../../workbook/dataTable";
import type { RecommendationSet } from "../set/recommendationSet";
import { progressAnswer } from "../reading/answers";
import { dataKey } from "./dataColumns";
import type { DataColumn } from "./dataColumns";
import type { Observation, Outcome } from "./observations";

/** Null where there is nothing; `status` by its id, whatever language people read it in. */
export interface TidyRow extends Readonly<Record<DataColumn, DataValue>> {
  readonly status: Outcome;
}

/** In the column read_by where the secretariat has put an answer right. */
const READ_BY_SECRETARIAT = "secretariat";

/** @param shorts labels by recommendation id */
export function tidyRow(
  { municipality, theme, recommendation, outcome, corrected, remark, source }: Observation,
  set: Pick<RecommendationSet, "id">,
  shorts: ReadonlyMap<string, string>,
): TidyRow {
  const answer = source?.answer ? progressAnswer(source.answer) : null;
  const place = parseReference(answer?.cell ?? "");
  return {
    key: dataKey(municipality.code, recommendation.id),
    municipality_code: municipality.code,
    municipality: municipality.name,
    recommendation: recommendation.id,
    recommendation_short: shorts.get(recommendation.id) ?? recommendation.id,
    recommendation_text: recommendation.text,
    theme_number: theme.number,
    theme: theme.title,
    kind: recommendation.kind,
    status: outcome,
    remark: remark || null,
    file: source?.file.name || null,
    sha256: source?.file.sha256 || null,
    sheet: place?.sheet || null,
    cell: place && areaToA1(place.area),
    status_as_written: answer?.statusAsWritten || null,
    matched_by: answer?.matchedBy ?? null,
    confidence: answer?.matchedBy ? answer.confidence : null,
    read_by: (corrected ? READ_BY_SECRETARIAT : answer?.readBy) || null,
    set: set.id,
  };
}
