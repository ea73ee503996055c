/** A ledger → the paper with all answers together, after the agenda items of the body that asks. */
import type { Block, DocumentDescription } from "../../../../document/description";
import { heading, lead, numbered, PAGE_BREAK, paragraph, place, words } from "../../../../document/content";
import type { Texts } from "../../../../language";
import { counted, filled } from "../../../overview/live";
import type { LedgerPaper } from "../../contract/paperMaker";
import { observationsOf } from "../overview/observations";
import { tallyOf } from "../overview/tally";
import { kindsIn, type RecommendationSet } from "../set/recommendationSet";
import { setIn } from "../reading/setIn";
import { changeBlocks } from "./change";
import { attentionBlocks } from "./attention";
import { matrixBlocks } from "./matrix";
import { progressPaper } from "./progressPaper";
import { remarksBlocks } from "./remarks";
import { resultBlocks } from "./results";
import { responseBlocks } from "./response";

export function describeStatus({ ledger, madeAt, texts }: LedgerPaper): DocumentDescription {
  const set = setIn(ledger);
  const own = texts.papers.status;
  const tally = tallyOf(ledger);
  const observations = observationsOf(ledger);
  const blocks: readonly Block[] = [
    lead(haveAnswered(tally.asked, tally.answered, texts)),
    ...opening(set, texts),
    heading(1, own.presentation),
    ...responseBlocks(ledger, tally, texts),
    ...resultBlocks(set, tally, madeAt, texts),
    ...attentionBlocks(set, observations, texts),
    ...changeBlocks(ledger, texts),
    heading(2, own.next),
    ...(set.followUp === null ? [] : [paragraph(set.followUp)]),
    paragraph(place(own.nextPlace)),
    PAGE_BREAK,
    ...matrixBlocks(set, observations, tally, texts),
    PAGE_BREAK,
    ...remarksBlocks(set, observations, texts),
    heading(1, own.counting),
    numbered([
      ...[own.countingAsked(tally.asked), ...own.countingPoints].map((point) => [words(point)]),
      ...correctedPoint(observations.filter(({ corrected }) => corrected).length, texts),
    ]),
  ];
  return progressPaper(
    set,
    { title: own.title(texts.papers.period(set.period.from, set.period.to)), about: own.about, blocks },
    madeAt,
    texts,
  );
}

/** Why the paper is here, and what is to be decided. */
function opening(set: RecommendationSet, texts: Texts): readonly Block[] {
  const { status } = texts.papers;
  const { from, to } = set.period;
  const [skal, kan] = kindsIn(set);
  return [
    heading(1, status.background),
    paragraph(
      set.approved === null
        ? status.notApproved(set.title, from, to)
        : status.approved(set.approved.by, set.approved.date, set.title, from, to),
      ` ${status.extent(skal, kan, set.themes.length)}`,
    ),
    paragraph(place(status.moreBackground)),
    heading(1, status.proposal),
    { ...paragraph(status.proposalLead(set.body)), keepWithNext: true },
    numbered([[place(status.proposalPlace)]]),
  ];
}

/** "27 af 29 kommuner har svaret (93 %)" */
function haveAnswered(asked: number, answered: number, texts: Texts): string {
  const { overview } = texts;
  const live = (value: number) => ({ expression: String(value), value });
  const said = counted(overview.answered, live(asked), {
    asked: live(asked),
    answered: live(answered),
  }).value;
  if (asked === 0) return said;
  return said + filled(overview.share, { percent: live(Math.round((100 * answered) / asked)) }).value;
}

function correctedPoint(count: number, texts: Texts) {
  return count === 0 ? [] : [[words(texts.papers.status.corrected(count))]];
}
