/** A set → the paper to the municipal councils: what is recommended, what is to be decided, and the form as an annex. */
import type { Block, DocumentDescription, Run } from "../../../../document/description";
import { cell, heading, numbered, PAGE_BREAK, paragraph, place, words } from "../../../../document/content";
import type { Texts } from "../../../../language";
import { dateOnly } from "../../../overview/localTime";
import type { DefinitionPaper } from "../../contract/paperMaker";
import { isRecommendationSet, type RecommendationSet } from "../set/recommendationSet";
import { rulesFor } from "../rules/rules";
import { allowedStatuses } from "../status/statusChoices";
import { progressPaper } from "./progressPaper";
import { backgroundBlocks, guidelineBlocks } from "./surroundings";
import { themesInWords } from "./themesInWords";
import { themeTables } from "./themeTables";

/** @throws for a definition of another form: a mistake of ours */
export function describeCouncil({ definition: set, madeAt, texts }: DefinitionPaper): DocumentDescription {
  if (!isRecommendationSet(set)) throw new Error(`No progress form is made from "${set.form}".`);
  const own = texts.papers.council;
  const blocks: readonly Block[] = [
    heading(1, own.background),
    ...(set.approved === null
      ? []
      : [
          paragraph(
            texts.papers.status.approved(
              set.approved.by,
              set.approved.date,
              set.title,
              set.period.from,
              set.period.to,
            ),
          ),
        ]),
    ...backgroundBlocks(set, own.background, own.backgroundPlace),
    heading(1, own.proposal),
    { ...paragraph(own.proposalLead), keepWithNext: true },
    numbered(proposals(set, texts)),
    heading(1, own.guidelines),
    ...guidelineBlocks(set, own.guidelinesPlace),
    heading(1, own.recommendations),
    paragraph(own.kinds(allowedStatuses(rulesFor("kan", set)).includes("not-participating"))),
    ...themesInWords(set, texts),
    heading(1, own.wheel),
    ...(set.followUp === null ? [] : [paragraph(set.followUp)]),
    wheel(set, texts),
    PAGE_BREAK,
    heading(1, own.annex),
    paragraph(own.annexLead),
    paragraph(own.municipality, place(own.municipalityPlace)),
    ...themeTables(set, () => [cell(""), cell("")], own.formAlt, texts),
  ];
  return progressPaper(
    set,
    { title: own.title(set.body, set.period.from, set.period.to), about: own.about, blocks },
    madeAt,
    texts,
  );
}

function proposals(set: RecommendationSet, texts: Texts): readonly (readonly Run[])[] {
  const own = texts.papers.council;
  const address = set.contactEmail === null ? place(texts.papers.places.email) : words(set.contactEmail);
  const date = set.deadline === null ? place(own.deadlinePlace) : words(dateOnly(set.deadline, texts));
  return [
    [words(own.proposalApprove)],
    [words(`${own.proposalReplyBy} `), address, words(` ${own.proposalReplyDate} `), date],
    [words(`${own.proposalStatus} `), place(own.monthsPlace)],
  ];
}

function wheel({ body }: RecommendationSet, texts: Texts): Block {
  const own = texts.papers.council;
  const { when, what, who } = own.wheelColumns;
  const row = (month: Run, step: string, by: Run) => ({ cells: [cell(month), cell(step), cell(by)] });
  return {
    kind: "table",
    caption: { label: texts.papers.table, text: own.wheelTable },
    altText: own.wheelAlt,
    columns: [{ width: 25 }, { width: 45 }, { width: 30 }],
    header: [cell(when), cell(what), cell(who)],
    rows: [
      row(place(own.monthsPlace), own.wheelCouncil, words(own.wheelCouncilWho)),
      row(place(own.wheelWhenPlace), own.wheelReply, words(own.wheelReplyWho)),
      row(place(own.wheelWhenPlace), own.wheelReport, words(body)),
    ],
  };
}
