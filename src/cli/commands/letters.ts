/** `fremdrift letters`: an overview → the round's letters as drafts, with a list of who gets what. Nothing is sent. */
import { join } from "node:path";
import { LETTER_KINDS, type LetterKind, roundLetters } from "../../core/round/roundLetters";
import { asOf } from "../../core/round/asOf";
import { contactsIn as keptIn } from "../../core/round/keptContacts";
import { isDate } from "../../core/sets/fieldSchemas";
import type { Texts } from "../../language";
import { isoSeconds } from "../../workbook/isoSeconds";
import { safeFileName } from "../../workbook/fileName";
import { nearest } from "../arguments/nearest";
import type { Arguments } from "../arguments/readArguments";
import { formsFor } from "../input/blankForms";
import { contactProblems, contactsFrom } from "../input/contactsFile";
import { roundAt } from "../input/roundAt";
import { emailDraft } from "../../app/emailDraft";
import { checkOutputFolder, save } from "../output/outputs";
import { keepLetters, olderReplies } from "../output/replyFiles";
import { CommandError } from "../system/commandError";
import type { Environment, ExitCode } from "../system/environment";

export async function letters(given: Arguments, world: Environment): Promise<ExitCode> {
  const { texts, values } = given;
  const kind = kindIn(values.get("kind") ?? "", texts);
  const folder = values.get("out") ?? "";
  const on = values.get("on") ?? isoSeconds(world.now()).slice(0, 10);
  if (!isDate(on)) throw new CommandError(texts.round.usage.wrongDay(on));
  await checkOutputFolder(folder, world.files, texts);
  const { ledger: now, asked } = await roundAt(given, "letters", world);
  const ledger = values.has("on") ? asOf(now, on) : now;
  const list = await contactsFrom(values.get("contacts"), asked, world.files, texts);
  const named = new Set(list.contacts.map(({ municipality }) => municipality));
  const kept = keptIn(ledger).filter(({ municipality }) => !named.has(municipality));
  const written = roundLetters({ kind, ledger, contacts: [...list.contacts, ...kept], on }, texts);
  const invited = kind === "invitation" ? written.map(({ municipality }) => municipality) : [];
  const forms = await formsFor(invited, values.get("forms") ?? null, asked, world, texts);
  const without = invited.filter(({ code }) => !forms.has(code));
  const drafts = written
    .filter(({ municipality }) => !without.includes(municipality))
    .map((letter) => {
      const form = forms.get(letter.municipality.code) ?? null;
      const name = safeFileName(texts.round.fileName[kind](letter.municipality.name));
      const bytes = emailDraft({ ...letter, attachments: form ? [form] : [] });
      return { letter, form, file: { path: join(folder, `${name}.eml`), bytes } };
    });
  const files = drafts.map(({ file }) => file);
  await keepLetters(files, world.files, texts);
  const older = await olderReplies(folder, files, world.files);
  await save(files, world.files, texts);

  const { results } = texts.round;
  const alone = drafts.filter(({ letter }) => letter.to.length === 0).length;
  const lines = [
    ...contactProblems(list, values.get("contacts") ?? "", texts),
    ...drafts.map(({ letter: { municipality, to }, form }) =>
      results.letter(
        municipality.name,
        to.map(({ address }) => address),
        form?.name ?? null,
      ),
    ),
    ...(drafts.length === 0 ? [] : [""]),
    ...(without.length === 0 ? [] : [results.formMissing(namesOf(without), values.get("forms") ?? "")]),
    ...(alone === 0 ? [] : [results.noAddressee(alone)]),
    results.letters(drafts.length, folder),
    ...(older.length === 0 ? [] : [texts.cli.results.olderReplies(folder, older)]),
    "",
  ];
  world.output(lines.join("\n"));
  return list.problems.length + without.length + alone > 0 ? 1 : 0;
}

const namesOf = (municipalities: readonly { readonly name: string }[]) =>
  municipalities.map(({ name }) => name);

function kindIn(word: string, texts: Texts): LetterKind {
  const kind = LETTER_KINDS.find((one) => one === word);
  if (kind) return kind;
  throw new CommandError(texts.round.usage.kindUnknown(word, nearest(word, LETTER_KINDS), LETTER_KINDS));
}
