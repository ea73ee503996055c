/** A recommendation set → the progress form: everything that the rest of the program asks of a form. */
import { once } from "../../sets/once";
import type { AnsweredCells } from "../../intake/readAnswer";
import type { Form } from "../contract/form";
import { kindWord, statusWords } from "./overview/statusWords";
import { describeForm } from "./form/describeForm";
import { repairForm } from "./form/repairForm";
import { ANSWER_RECORD } from "./reading/answerRecord";
import { FIELDS } from "./reading/fields";
import { judgeAnswer } from "./reading/judgeAnswer";
import { printedBy } from "./form/printedBy";
import { fingerprint } from "./set/fingerprint";
import { KINDS, type RecommendationSet, recommendationsOf } from "./set/recommendationSet";
import { shortTexts } from "./set/shortTexts";
import { APPEARANCE } from "./status/appearance";
import { STATUSES } from "./set/recommendationSet";
import { rulesFor } from "./rules/rules";
import { allowedStatuses } from "./status/statusChoices";

/** Made once a set. */
export const progressForm = once((set: RecommendationSet): Form & RecommendationSet => {
  const rules = { skal: rulesFor("skal", set), kan: rulesFor("kan", set) };
  const items = recommendationsOf(set).map(({ recommendation }) => ({
    ...recommendation,
    required: rules[recommendation.kind].unanswered === "fault",
    allowed: allowedStatuses(rules[recommendation.kind]),
  }));
  const kinds = new Map(items.map(({ id, kind }) => [id, kind]));
  return {
    ...set,
    fingerprint: fingerprint(set),
    items,
    names: shortTexts(set),
    fields: FIELDS,
    prints: printedBy(set),
    looks: new Map(STATUSES.map((status) => [status, APPEARANCE[status]])),
    record: ANSWER_RECORD,
    extent: (texts) =>
      KINDS.map((kind) => `${items.filter((item) => item.kind === kind).length} ${kindWord(kind, texts)}`),
    fileName: (recipient, texts) => texts.form.fileName(recipient),
    describe: (request) => describeForm({ set, ...request }),
    repair: (sheet, rows, texts) => repairForm(set, sheet, rows, texts),
    spokenWords: ({ status }) =>
      new Map([
        ...STATUSES.map(
          (one) => [one, one === "not-participating" ? status.notParticipating : status.labels[one]] as const,
        ),
        ["unanswered", status.unanswered],
        ["missing", status.missing],
        ["not-joined", status.notJoined],
      ]),
    valueNames: (texts) => new Map(Object.entries(texts.overview.outcomes)),
    valueWords: (texts) => new Map(Object.entries(statusWords(texts))),
    judge: (answer: AnsweredCells, item: string) =>
      judgeAnswer(answer, item, rules[kinds.get(item) ?? "kan"]),
  };
});
