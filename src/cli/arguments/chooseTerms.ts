/** What stands after --deadline and --contact → the set as the forms shall show it. */
import { withTerms } from "../../app/terms";
import type { Definition } from "../../core/sets/definition";
import { isDate, isEmail } from "../../core/sets/fieldSchemas";
import type { Texts } from "../../language";
import { CommandError } from "../system/commandError";

/** @throws CommandError for what is no date or no address */
export function chooseTerms(set: Definition, values: ReadonlyMap<string, string>, texts: Texts): Definition {
  const deadline = values.get("deadline") ?? null;
  const contactEmail = values.get("contact") ?? null;
  if (deadline !== null && !isDate(deadline)) throw new CommandError(texts.cli.usage.wrongDeadline(deadline));
  if (contactEmail !== null && !isEmail(contactEmail)) {
    throw new CommandError(texts.cli.usage.wrongContact(contactEmail));
  }
  return withTerms(set, { deadline, contactEmail });
}
