/** How the earlier recommendations went, and the next set → the paper that asks for the adjustment to be approved. */
import type { Block, DocumentDescription } from "../../../../document/description";
import { heading, PAGE_BREAK, paragraph, place } from "../../../../document/content";
import type { AdjustmentPaper } from "../../contract/paperMaker";
import { tallyOf } from "../overview/tally";
import { setIn } from "../reading/setIn";
import { isRecommendationSet } from "../set/recommendationSet";
import { changesLine, changesTable } from "./changesTable";
import { progressPaper } from "./progressPaper";
import { recommendationCounts } from "./results";
import { backgroundBlocks } from "./surroundings";
import { themesInWords } from "./themesInWords";

/** @throws for a next definition of another form: a mistake of ours */
export function describeAdjustment({
  ledger,
  next,
  comparison,
  madeAt,
  texts,
}: AdjustmentPaper): DocumentDescription {
  if (!isRecommendationSet(next)) throw new Error(`No progress form is made from "${next.form}".`);
  const own = texts.papers.adjustment;
  const blocks: readonly Block[] = [
    heading(1, own.background),
    ...backgroundBlocks(next, own.background, own.backgroundPlace),
    heading(1, own.status),
    paragraph(place(own.statusPlace)),
    ...recommendationCounts(setIn(ledger), tallyOf(ledger), madeAt, texts),
    heading(1, own.recommendations),
    ...themesInWords(next, texts),
    PAGE_BREAK,
    heading(1, own.changes),
    paragraph(changesLine(comparison, texts)),
    changesTable(setIn(ledger), next, comparison, texts),
    heading(1, own.approval),
    next.approved === null
      ? paragraph(place(own.approvalPlace))
      : paragraph(own.approved(next.approved.by, next.approved.date)),
    paragraph(next.followUp ?? place(own.followUpPlace)),
  ];
  return progressPaper(
    next,
    { title: own.title(next.body, next.period.from, next.period.to), about: own.about, blocks },
    madeAt,
    texts,
  );
}
