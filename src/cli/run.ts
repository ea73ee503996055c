/** Turns the command line into an exit code, by way of one command. */
import { textsOf } from "../language";
import { calendar } from "./commands/calendar";
import { check } from "./commands/check";
import { form } from "./commands/form";
import { forms } from "./commands/forms";
import { letters } from "./commands/letters";
import { merge } from "./commands/merge";
import { paper } from "./commands/paper";
import { round } from "./commands/round";
import { set } from "./commands/set";
import { sets } from "./commands/sets";
import { CommandError } from "./system/commandError";
import type { CommandName } from "./arguments/options";
import { readArguments, type Arguments } from "./arguments/readArguments";
import type { ExitCode, Environment } from "./system/environment";

const COMMAND: Readonly<
  Record<CommandName, (given: Arguments, world: Environment) => ExitCode | Promise<ExitCode>>
> = { sets, set, form, forms, check, merge, round, letters, calendar, paper };

/**
 * Does what the words ask for.
 *
 * @returns 0 done, nothing wrong · 1 done, but something needs a person · 2 nothing was done
 */
export async function run(words: readonly string[], world: Environment): Promise<ExitCode> {
  try {
    const given = readArguments(words);
    if (given.help || given.command === null) {
      const { help } = given.texts.cli;
      world.output(`${given.command === null ? help.general : help[given.command]}\n`);
      // Asked for, help is an answer; instead of a command, it says that nothing was done.
      return given.flags.has("help") ? 0 : 2;
    }
    return await COMMAND[given.command](given, world);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    world.messages(`${error.message}\n`);
    return 2;
  }
}

/** The line for a fault of our own, which no command foresaw. */
export function unexpectedLine(error: unknown): string {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return textsOf("da").cli.files.unexpected(what.replaceAll(/\s+/g, " "));
}
