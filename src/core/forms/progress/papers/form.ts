/** A set and a municipality → the form as a Word document, for those who would rather answer in Word. */
import type { DocumentDescription, Run } from "../../../../document/description";
import { cell, paragraph, place, title, words } from "../../../../document/content";
import type { Texts } from "../../../../language";
import { MARK_KEYS } from "../../../marks/marks";
import { formMarks } from "../../../marks/marksSheet";
import { listOf } from "../../../marks/printedMarks";
import type { FormPaper } from "../../contract/paperMaker";
import { formTitle } from "../form/formTitle";
import { rulesFor } from "../rules/rules";
import { fingerprint } from "../set/fingerprint";
import { isRecommendationSet, type Recommendation, type RecommendationSet } from "../set/recommendationSet";
import { allowedStatuses, statusChoices } from "../status/statusChoices";
import { themeTables } from "./themeTables";

/**
 * It carries the marks of the workbook's form as document properties, and the municipality's name in words: the intake
 * knows it by either.
 *
 * @throws for a definition of another form: a mistake of ours
 */
export function describeWordForm({
  definition: set,
  municipalities,
  name,
  madeAt,
  texts,
}: FormPaper): DocumentDescription {
  if (!isRecommendationSet(set)) throw new Error(`No progress form is made from "${set.form}".`);
  const own = texts.papers.wordForm;
  const { head } = texts.form;
  const guide = [
    own.guide(allowedStatuses(rulesFor("kan", set)).includes("not-participating")),
    own.send(set.contactEmail, set.deadline),
  ];
  return {
    properties: {
      title: formTitle(set, texts),
      subject: name,
      description: own.about,
      creator: texts.papers.creator,
      created: madeAt,
      custom: {
        ...formMarks({ id: set.id, fingerprint: fingerprint(set) }, municipalities, madeAt),
        // With another deadline than the set's they are known all the same.
        [MARK_KEYS.printed]: listOf(guide),
      },
    },
    language: texts.papers.language,
    footer: [
      [
        words(`${name} · ${texts.papers.page} `),
        { kind: "field", field: "page" },
        words(` ${texts.papers.pageOf} `),
        { kind: "field", field: "pages" },
      ],
    ],
    blocks: [
      title(formTitle(set, texts)),
      ...guide.map((line) => paragraph(line)),
      // Named as in the workbook: by these words the head is read.
      paragraph(`${head.municipality}: `, words(name, { bold: true })),
      paragraph(`${head.contact}: `, place(own.contactPlace)),
      paragraph(`${head.email}: `, place(own.emailPlace)),
      paragraph(`${head.councilDate}: `, place(own.datePlace)),
      ...themeTables(
        set,
        (recommendation) => [cell(choiceOf(recommendation, set, texts)), cell("")],
        texts.papers.council.formAlt,
        texts,
      ),
    ],
  };
}

function choiceOf({ kind, id }: Recommendation, set: RecommendationSet, texts: Texts): Run {
  const own = texts.papers.wordForm;
  return {
    kind: "choice",
    name: own.choiceName(id),
    options: statusChoices(rulesFor(kind, set), texts),
    text: own.choose,
  };
}
