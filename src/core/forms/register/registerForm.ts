/** What is asked about collaborations → the form: everything that the rest of the program asks of a form. */
import { LANGUAGES, type Texts } from "../../../language";
import { fingerprintOf } from "../../formParts/fingerprintOf";
import { printedTexts } from "../../formParts/printedTexts";
import type { AskedItem, PrintedByForm } from "../../intake/formLayout";
import { once } from "../../sets/once";
import type { Form } from "../contract/form";
import { describeForm, formSheets } from "./form/describeForm";
import { repairForm } from "./form/repairForm";
import { STATE_LOOKS } from "./form/stateLooks";
import { type Asked, askedIn, type Register } from "./known/register";
import { ANSWER_RECORD } from "./reading/answerRecord";
import { FIELDS } from "./reading/fields";
import { judgeAnswer } from "./reading/judgeAnswer";
import { STATES } from "./reading/values";

/** Made once a definition. */
export const registerForm = once((register: Register): Form & Register => {
  const fingerprint = fingerprintOf(shownBy(register));
  const asked = new Map(askedIn(register).map((one) => [one.id, one]));
  return {
    ...register,
    fingerprint,
    items: askedIn(register).map(itemOf),
    names: new Map(askedIn(register).map((one) => [one.id, nameOf(one)])),
    fields: FIELDS,
    prints: printedBy(register),
    looks: new Map(STATES.map((state) => [state, STATE_LOOKS[state]])),
    record: ANSWER_RECORD,
    extent: (texts) => [
      texts.register.knownCount(register.collaborations.length),
      texts.register.newCount(register.newRows),
    ],
    fileName: (recipient, texts) => texts.register.fileName(recipient),
    describe: (request) => describeForm(register, fingerprint, request),
    repair: (sheet, rows, texts) => repairForm(register, sheet, rows, texts),
    valueWords: wordsIn,
    valueNames: wordsIn,
    spokenWords: ({ register: { spoken } }) => new Map(Object.entries(spoken)),
    judge: (answer, item) => {
      const own = asked.get(item);
      if (!own) throw new Error(`Nothing is asked about "${item}".`);
      return judgeAnswer(answer, own);
    },
  };
});

function itemOf(asked: Asked): AskedItem {
  const { id, known } = asked;
  const rest = { required: false, allowed: STATES };
  if (known) return { id, text: known.text, variants: known.variants, derivedFrom: [], ...rest };
  // A free row is known by what is printed in it, in any language.
  const [text = id, ...variants] = new Set(
    Object.values(LANGUAGES).map(({ register }) => register.newRow(asked.number)),
  );
  return { id, text, variants, derivedFrom: [], ...rest };
}

/** "b10 Samarbejde med erhvervsskoler", as pane, letters and overview call it. */
function nameOf({ id, known }: Asked): string {
  return known ? `${id} ${known.text}` : id;
}

function wordsIn({ register }: Texts): ReadonlyMap<string, string> {
  return new Map(Object.entries(register.words));
}

function shownBy({ collaborations, newRows }: Register): unknown {
  return [newRows, collaborations.map(({ id, text }) => [id, text])];
}

/** Every text that the form prints, in every language, whoever it is for: what is one of these, nobody wrote. */
function printedBy(register: Register): PrintedByForm {
  const languages = Object.values(LANGUAGES);
  const everybody = register.collaborations.flatMap(({ municipalities }) => municipalities);
  const printed = languages.flatMap((texts) =>
    [everybody, []].flatMap((names) => printedTexts(formSheets(register, { name: "", names }, texts))),
  );
  const variants = register.collaborations.flatMap((one) => one.variants);
  return {
    texts: [...new Set([register.title, ...variants, ...printed])],
    introductions: [],
    labels: [],
    verdicts: languages.flatMap(({ register: { verdicts } }) => Object.values(verdicts)),
    counts: languages.map(({ register: { count } }) => count),
    earlier: [],
  };
}
