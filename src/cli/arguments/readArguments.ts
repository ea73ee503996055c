/** Turns the words on the command line into one request, or says which word is wrong and what to write. */
import { parseArgs } from "node:util";
import { LANGUAGES, textsOf, type LanguageName, type Texts } from "../../language";
import { nearest } from "./nearest";
import { CommandError } from "../system/commandError";
import { COMMANDS, COMMON_OPTIONS, isCommandName, type CommandName, type CommandShape } from "./options";

export interface Arguments {
  readonly command: CommandName | null;
  /** The command's own explanation is wanted, or the general one where no command is named. */
  readonly help: boolean;
  readonly texts: Texts;
  /** What was given for each option, by its name without dashes. */
  readonly values: ReadonlyMap<string, string>;
  /** The same for options that may be given several times. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  readonly flags: ReadonlySet<string>;
  readonly paths: readonly string[];
}

/** @throws CommandError for a command, an option or a value that cannot be understood */
export function readArguments(words: readonly string[]): Arguments {
  const texts = textsOf(languageIn(words));
  const position = commandPosition(words);
  const command = position === null ? null : (words[position] ?? null);
  if (command !== null && !isCommandName(command)) {
    throw new CommandError(texts.cli.usage.unknownCommand(command, nearest(command, Object.keys(COMMANDS))));
  }
  const shape: CommandShape = command === null ? { options: {}, paths: false } : COMMANDS[command];
  const given = readOptions(
    words.filter((_, index) => index !== position),
    shape,
    command,
    texts,
  );
  const help = given.flags.has("help") || command === null;
  if (!help) checkComplete(command, shape, given, texts);
  return { command, help, texts, ...given };
}

type Given = Pick<Arguments, "values" | "lists" | "flags" | "paths">;

function readOptions(
  words: readonly string[],
  shape: CommandShape,
  command: string | null,
  texts: Texts,
): Given {
  const options: CommandShape["options"] = { ...shape.options, ...COMMON_OPTIONS };
  const values = new Map<string, string>();
  const lists = new Map<string, readonly string[]>();
  const flags = new Set<string>();
  const paths: string[] = [];
  const usage = texts.cli.usage;
  for (const token of tokensOf(words, options)) {
    if (token.kind === "positional") paths.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option) {
      const near = nearest(name, Object.keys(options));
      throw new CommandError(usage.unknownOption(rawName, near === null ? null : `--${near}`, command));
    }
    if (values.has(name) || flags.has(name)) throw new CommandError(usage.optionTwice(rawName));
    if (option.takes === "flag") {
      if (value !== undefined) throw new CommandError(usage.noValueWanted(rawName));
      flags.add(name);
    } else {
      // "--out --json" means that the file name was forgotten; a name with a dash first is written "--out=-x".
      if (!value || (value.startsWith("-") && value !== "-" && !token.inlineValue)) {
        throw new CommandError(usage.valueMissing(rawName, usage.placeholder(command ?? "", name)));
      }
      if (option.takes === "values") lists.set(name, [...(lists.get(name) ?? []), value]);
      else values.set(name, value);
    }
  }
  return { values, lists, flags, paths };
}

function checkComplete(command: CommandName, shape: CommandShape, given: Given, texts: Texts): void {
  const usage = texts.cli.usage;
  for (const [name, option] of Object.entries(shape.options)) {
    if (option.required && !given.values.has(name)) {
      throw new CommandError(usage.optionMissing(`--${name}`, usage.placeholder(command, name)));
    }
  }
  const [first] = given.paths;
  if (!shape.paths && first !== undefined) throw new CommandError(usage.wordTooMany(first, command));
  if (shape.paths && first === undefined) throw new CommandError(usage.pathMissing(command));
}

/** The language asked for, found before anything else so that complaints are in it too. */
function languageIn(words: readonly string[]): LanguageName {
  const asked = tokensOf(words, COMMON_OPTIONS).find(
    (token) => token.kind === "option" && token.name === "lang",
  );
  const name = asked?.kind === "option" ? asked.value : "da";
  const known = Object.keys(LANGUAGES).find((language): language is LanguageName => language === name);
  if (known) return known;
  const { usage } = textsOf("da").cli;
  throw new CommandError(name ? usage.unknownLanguage(name) : usage.valueMissing("--lang", "en"));
}

/** Where the command stands: the first word that is neither an option nor the language's name. */
function commandPosition(words: readonly string[]): number | null {
  const token = tokensOf(words, COMMON_OPTIONS).find(({ kind }) => kind === "positional");
  return token ? token.index : null;
}

function tokensOf(words: readonly string[], options: CommandShape["options"]) {
  return parseArgs({
    args: [...words],
    options: {
      ...Object.fromEntries(
        Object.entries(options).map(([name, { takes }]) => [
          name,
          { type: takes === "flag" ? ("boolean" as const) : ("string" as const) },
        ]),
      ),
      help: { type: "boolean", short: "h" },
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  }).tokens;
}
