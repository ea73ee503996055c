/** A municipality's own answers → the paper that its council treats: theme, status, remarks, word for word. */
import type { DocumentDescription } from "../../../../document/description";
import { cell, paragraph, title } from "../../../../document/content";
import { factsLine, pageFooter } from "../../../papers/paperFacts";
import type { ReturnPaper } from "../../contract/paperMaker";
import { observationsOf } from "../overview/observations";
import { setIn } from "../reading/setIn";
import { factsOfPaper } from "./progressFacts";
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
  const facts = factsOfPaper(set, madeAt);
  const name = own.title(municipality.name, texts.papers.period(set.period.from, set.period.to));
  return {
    properties: {
      title: name,
      subject: set.title,
      description: own.about(municipality.name),
      creator: texts.papers.creator,
      created: madeAt,
      custom: {},
    },
    language: texts.papers.language,
    footer: pageFooter(facts, texts),
    blocks: [
      title(name),
      factsLine(facts, texts),
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
    ],
  };
}
