/** Which commands there are and which options each takes: the one table that parsing and help are made from. */

/** `value` wants a word after it, `values` too and may be given several times, `flag` stands alone. */
export interface Option {
  readonly takes: "value" | "values" | "flag";
  readonly required: boolean;
}

export interface CommandShape {
  readonly options: Readonly<Record<string, Option>>;
  /** May, must or must not be followed by workbooks, folders and patterns. */
  readonly paths: boolean;
}

const value: Option = { takes: "value", required: false };
const requiredValue: Option = { takes: "value", required: true };
const values: Option = { takes: "values", required: false };
const flag: Option = { takes: "flag", required: false };

export const COMMON_OPTIONS = { lang: value, help: flag } as const satisfies CommandShape["options"];

export const COMMANDS = {
  sets: { options: {}, paths: false },
  set: { options: { out: value, from: value, period: value, json: flag }, paths: true },
  form: {
    options: {
      municipality: requiredValue,
      set: value,
      out: requiredValue,
      earlier: value,
      deadline: value,
      contact: value,
    },
    paths: false,
  },
  forms: {
    options: {
      kkr: value,
      set: value,
      out: requiredValue,
      earlier: value,
      deadline: value,
      contact: value,
      word: flag,
    },
    paths: false,
  },
  check: { options: { set: value, json: flag }, paths: true },
  merge: {
    options: {
      out: requiredValue,
      set: value,
      into: value,
      earlier: values,
      json: value,
      replies: value,
      data: value,
    },
    paths: true,
  },
  round: { options: { out: requiredValue, set: value, contacts: value }, paths: true },
  letters: {
    options: {
      kind: requiredValue,
      out: requiredValue,
      set: value,
      forms: value,
      contacts: value,
      on: value,
      deadline: value,
      contact: value,
    },
    paths: true,
  },
  calendar: { options: { out: requiredValue, set: value, deadline: value }, paths: true },
  paper: { options: { out: requiredValue, set: value, template: value }, paths: true },
} as const satisfies Record<string, CommandShape>;

export type CommandName = keyof typeof COMMANDS;

export function isCommandName(word: string): word is CommandName {
  return Object.hasOwn(COMMANDS, word);
}
