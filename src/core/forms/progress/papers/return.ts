/** A municipality's own answers → the paper that its council treats: theme, status, remarks, word for word. */
import type { Block, DocumentDescription } from "../../../../document/description";
import { cell, paragraph } from "../../../../document/content";
import type { ReturnPaper } from "../../contract/paperMaker";
import { observationsOf } from "../overview/observations";
import { setIn } from "../reading/setIn";
import { progressPaper } from "./progressPaper";
import { statusCell } from "./statusCell";
import { themeTables } from "./themeTables";

export function describeReturn({ ledger, municipality, madeAt, texts }: ReturnPaper): DocumentDescription {
  const set = setIn(ledger);
  const own = texts.papers.return;
  const answers = new Map(
    observationsOf(ledger)
      .filter((one) => one.municipality.code === municipality.code)
      .map((one) => [one.recommendation.id, one]),
  );
  const blocks: readonly Block[] = [
    ...(set.formTitle === null ? [] : [paragraph(set.formTitle)]),
    ...themeTables(
      set,
      ({ id }) => [
        statusCell(answers.get(id)?.outcome ?? "missing", texts),
        cell(answers.get(id)?.remark ?? ""),
      ],
      own.tableAlt,
      texts,
    ),
  ];
  return progressPaper(
    set,
    {
      title: own.title(municipality.name, texts.papers.period(set.period.from, set.period.to)),
      about: own.about(municipality.name),
      blocks,
    },
    madeAt,
    texts,
  );
}
