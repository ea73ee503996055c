/** Range.dataValidation: what may be typed into cells, what is said before and after. */
import type { Area } from "../../model/addresses";
import { intersection, sameArea } from "../../model/cells";
import type { Validation } from "../../model/workbook";
import { refuse } from "../../wire/failure";
import { givenBoolean, givenOneOf, givenRecord, givenText, isAbsent } from "../given";
import { doing, type HostObject } from "../hostObject";
import { without } from "../range/editing";
import { mustBeAllowed, type Target } from "../target";
import { readRule, ruleType } from "./validationRule";

type Change = Partial<Pick<Validation, "rule" | "ignoreBlanks" | "prompt" | "errorAlert">>;

export function dataValidation(target: Target): HostObject {
  const { host, sheet, areas } = target;
  const here = () => overlapping(target);
  const only = (): Validation | null => {
    const found = here();
    const first = found[0];
    return first && found.length === 1 && covers(first.areas, areas) ? first : null;
  };
  const change = (edit: Change) => {
    mustBeAllowed(sheet, null);
    give(target, { ...blank, ...copied(only()), ...edit });
  };
  return {
    type: "DataValidation",
    properties: {
      type: {
        read: () => {
          const one = only();
          if (one) return ruleType(one.rule);
          return here().length === 0 ? "None" : "Inconsistent";
        },
      },
      rule: {
        read: () => only()?.rule ?? (here().length === 0 ? {} : null),
        write: (given) => change({ rule: readRule(host, sheet, given) }),
      },
      prompt: {
        read: () => only()?.prompt ?? { showPrompt: true, title: "", message: "" },
        write: (given) => {
          const prompt = givenRecord(given, "prompt");
          givenBoolean(prompt["showPrompt"], "showPrompt");
          mustFit(prompt, 32, 255, "prompt");
          change({ prompt });
        },
      },
      errorAlert: {
        read: () => only()?.errorAlert ?? { showAlert: true, style: "Stop", title: "", message: "" },
        write: (given) => {
          const errorAlert = givenRecord(given, "errorAlert");
          givenBoolean(errorAlert["showAlert"], "showAlert");
          givenOneOf(errorAlert["style"], ["Stop", "Warning", "Information"], "errorAlert.style");
          mustFit(errorAlert, 32, 225, "errorAlert");
          change({ errorAlert });
        },
      },
      ignoreBlanks: {
        read: () => only()?.ignoreBlanks ?? true,
        write: (given) => change({ ignoreBlanks: givenBoolean(given, "ignoreBlanks") }),
      },
    },
    methods: {
      clear: doing(() => {
        mustBeAllowed(sheet, null);
        takeAway(target);
      }),
    },
  };
}

const blank = { rule: {}, ignoreBlanks: true, prompt: null, errorAlert: null };

function copied(found: Validation | null): Change {
  if (!found) return {};
  const { rule, ignoreBlanks, prompt, errorAlert } = found;
  return { rule, ignoreBlanks, prompt, errorAlert };
}

function overlapping({ sheet, areas }: Target): Validation[] {
  return sheet.validations.filter((one) => one.areas.some((a) => areas.some((b) => intersection(a, b))));
}

function covers(whole: readonly Area[], parts: readonly Area[]): boolean {
  return parts.every((part) =>
    whole.some((area) => {
      const shared = intersection(area, part);
      return shared !== null && sameArea(shared, part);
    }),
  );
}

function takeAway({ sheet, areas }: Target): void {
  sheet.validations = sheet.validations.flatMap((one) => {
    const rest = areas.reduce<readonly Area[]>((left, area) => without(left, area), one.areas);
    return rest.length === 0 ? [] : [{ ...one, areas: rest }];
  });
}

/** No cell has two validations: what the cells had before is taken away. */
function give(target: Target, validation: Omit<Validation, "areas">): void {
  takeAway(target);
  target.sheet.validations.push({ areas: target.areas, ...validation });
}

function mustFit(
  words: Readonly<Record<string, unknown>>,
  longestTitle: number,
  longestText: number,
  what: string,
): void {
  const length = (key: string) => (isAbsent(words[key]) ? 0 : givenText(words[key], `${what}.${key}`).length);
  if (length("title") > longestTitle) refuse(`${what}.title has at most ${longestTitle} characters.`);
  if (length("message") > longestText) refuse(`${what}.message has at most ${longestText} characters.`);
}
