/** What is asked about employment plans → the form: everything that the rest of the program asks of a form. */
import { LANGUAGES, type Texts } from "../../../language";
import { fingerprintOf } from "../../formParts/fingerprintOf";
import { printedTexts } from "../../formParts/printedTexts";
import type { PrintedByForm } from "../../intake/formLayout";
import { once } from "../../sets/once";
import type { Form } from "../contract/form";
import { describeForm, formSheets } from "./form/describeForm";
import { describeTogether } from "./form/describeTogether";
import { MARK_LOOKS } from "./form/markLooks";
import { repairForm } from "./form/repairForm";
import { askedIn, namesIn, type Plans } from "./plans/plans";
import { ANSWER_RECORD } from "./reading/answerRecord";
import { FIELDS } from "./reading/fields";
import { judgeAnswer } from "./reading/judgeAnswer";
import { CHOICES } from "./reading/values";

/** Made once a definition. */
export const goalsForm = once((plans: Plans): Form & Plans => {
  const fingerprint = fingerprintOf(shownBy(plans));
  const asked = new Map(askedIn(plans).map((one) => [one.about.id, one]));
  return {
    ...plans,
    fingerprint,
    items: askedIn(plans).map(({ kind, about }) => ({
      ...about,
      required: false,
      allowed: kind === "goal" ? CHOICES : [],
    })),
    names: namesIn(plans),
    fields: FIELDS,
    together: true,
    prints: printedBy(plans),
    looks: new Map(CHOICES.map((choice) => [choice, MARK_LOOKS[choice]])),
    record: ANSWER_RECORD,
    extent: (texts) => {
      const count = (kind: string) => askedIn(plans).filter((one) => one.kind === kind).length;
      return [texts.goals.goalCount(count("goal")), texts.goals.pointCount(count("point"))];
    },
    fileName: (recipient, texts) => texts.goals.fileName(recipient),
    describe: (request) => describeForm(plans, fingerprint, request),
    describeTogether: (request) => describeTogether(plans, fingerprint, request),
    repair: (sheet, rows, texts) => repairForm(plans, sheet, rows, texts),
    valueWords: wordsIn,
    valueNames: wordsIn,
    spokenWords: ({ goals }) => new Map(Object.entries(goals.spoken)),
    judge: (answer, item) => {
      const own = asked.get(item);
      if (!own) throw new Error(`Nothing is asked about "${item}".`);
      return judgeAnswer(answer, own);
    },
  };
});

function wordsIn({ goals }: Texts): ReadonlyMap<string, string> {
  return new Map(Object.entries(goals.words));
}

/** Of what is asked and its order. */
function shownBy(plans: Plans): unknown {
  return askedIn(plans).map(({ kind, group, about: { id, text } }) => [kind, group, id, text]);
}

/** Every text that the form prints, in every language: what is one of these, nobody wrote. */
function printedBy(plans: Plans): PrintedByForm {
  const languages = Object.values(LANGUAGES);
  const printed = languages.flatMap((texts) => printedTexts(formSheets(plans, "", texts)));
  return {
    texts: [...new Set([plans.title, ...askedIn(plans).flatMap(({ about }) => about.variants), ...printed])],
    introductions: [],
    labels: [],
    verdicts: languages.flatMap(({ goals }) => Object.values(goals.verdicts)),
    counts: languages.flatMap(({ goals }) => [goals.count]),
    earlier: [],
  };
}
