/** `fremdrift calendar`: an overview → the days of the round's Årshjul as a calendar file. */
import { calendarOf } from "../../core/round/calendar";
import type { Arguments } from "../arguments/readArguments";
import { checkOutputFile, save, strangersAt } from "../output/outputs";
import { CommandError } from "../system/commandError";
import type { Environment, ExitCode } from "../system/environment";
import { roundAt } from "../input/roundAt";
import { isoSeconds } from "../../workbook/isoSeconds";

/** Every calendar of ours says so in its head. */
const OURS = "PRODID:-//Fremdrift//";

export async function calendar(given: Arguments, world: Environment): Promise<ExitCode> {
  const { texts, values } = given;
  const path = values.get("out") ?? "";
  await checkOutputFile(path, ".ics", world.files, texts);
  const { ledger } = await roundAt(given, "calendar", world);
  const text = calendarOf(ledger, isoSeconds(world.now()), texts);
  if (text === null) throw new CommandError(texts.round.usage.noDeadline);
  const isOurs = ({ first }: { readonly first: Uint8Array }) =>
    new TextDecoder().decode(first).includes(OURS);
  const strangers = await strangersAt([{ path, isOurs }], world.files);
  if (strangers.length > 0) throw new CommandError(texts.cli.files.notOurs(strangers));
  await save([{ path, bytes: new TextEncoder().encode(text) }], world.files, texts);
  world.output(`${texts.round.results.calendar(path)}\n`);
  return 0;
}
