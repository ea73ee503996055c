/** Reads the rule of a data validation: exactly one kind, within what Excel can keep. */
import { absolute, quoteSheet } from "../../model/addresses";
import { formulaFault } from "../../model/formulas";
import type { Sheet } from "../../model/workbook";
import { refuse } from "../../wire/failure";
import { givenBoolean, givenOneOf, givenRecord, givenText, isAbsent, show } from "../given";
import type { Host } from "../host";
import { isHostObject } from "../hostObject";

type Rule = Readonly<Record<string, unknown>>;

const kinds = {
  list: "List",
  custom: "Custom",
  date: "Date",
  time: "Time",
  decimal: "Decimal",
  textLength: "TextLength",
  wholeNumber: "WholeNumber",
} as const;

const operators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;

export function ruleType(rule: Rule): string {
  return Object.entries(kinds).find(([kind]) => kind in rule)?.[1] ?? "None";
}

export function readRule(host: Host, sheet: Sheet, given: unknown): Rule {
  const entries = Object.entries(givenRecord(given, "rule")).filter(([, value]) => !isAbsent(value));
  const [entry, ...more] = entries;
  if (!entry || more.length > 0) return refuse(`A rule has one kind, not ${entries.length}.`);
  const [kind, value] = entry;
  const body = givenRecord(value, `rule.${kind}`);
  switch (kind) {
    case "list":
      return {
        list: {
          inCellDropDown: givenBoolean(body["inCellDropDown"], "inCellDropDown"),
          source: listSource(host, body["source"]),
        },
      };
    case "custom":
      return { custom: { formula: formula(host, body["formula"]) } };
    case "date":
    case "time":
      return { [kind]: comparison(host, body, dateOperand) };
    case "textLength":
    case "wholeNumber":
    case "decimal":
      return { [kind]: comparison(host, body, numberOperand) };
    default:
      return refuse(`${sheet.name}: there is no rule ${kind}.`);
  }
}

/** Words with commas, at most 255 characters; or a range, kept as the formula that refers to it. */
function listSource(host: Host, source: unknown): string {
  if (isHostObject(source)) return referenceTo(source);
  const text = givenText(source, "list.source");
  if (text.startsWith("=")) return formula(host, text);
  if (text === "") return refuse("A list needs words.");
  if (text.length > 255) return refuse(`A list has at most 255 characters, this has ${text.length}.`);
  if (text.includes(";") && !text.includes(","))
    return refuse(`A list's words are parted by commas: ${text}`);
  return text;
}

function referenceTo(given: {
  readonly cells?: { readonly sheet: Sheet; readonly area: Parameters<typeof absolute>[0] };
}): string {
  if (!given.cells) return refuse("A range is needed.");
  return `=${quoteSheet(given.cells.sheet.name)}!${absolute(given.cells.area)}`;
}

function formula(host: Host, given: unknown): string {
  const text = givenText(given, "formula");
  if (!text.startsWith("=")) return refuse(`A formula starts with "=": ${text}`);
  if (text.length > 255)
    return refuse(`A validation's formula has at most 255 characters, this has ${text.length}.`);
  const fault = formulaFault(host.workbook, text);
  if (fault !== null) return refuse(`The formula ${fault}: ${text}`);
  if (/[\p{L}_][\p{L}\p{N}_.]*\[/u.test(text)) return refuse(`No tables in a validation's formula: ${text}`);
  return text;
}

type Operand = (host: Host, value: unknown) => string;

function comparison(host: Host, body: Rule, operand: Operand): Rule {
  const operator = givenOneOf(body["operator"], operators, "operator");
  const two = operator === "Between" || operator === "NotBetween";
  if (two && isAbsent(body["formula2"])) return refuse(`${operator} needs formula2.`);
  return {
    operator,
    formula1: operand(host, body["formula1"]),
    ...(two && { formula2: operand(host, body["formula2"]) }),
  };
}

function dateOperand(host: Host, value: unknown): string {
  if (isHostObject(value)) return referenceTo(value);
  const text = givenText(value, "A date's formula");
  if (text.startsWith("=")) return formula(host, text);
  return /^\d{4}-\d{2}-\d{2}(T[\d:.]+Z?)?$/.test(text) ? text : refuse(`${text} is no date in ISO 8601.`);
}

function numberOperand(host: Host, value: unknown): string {
  if (isHostObject(value)) return referenceTo(value);
  if (typeof value === "number") return `=${value}`;
  const text = givenText(value, "formula");
  if (/^-?\d+(\.\d+)?$/.test(text)) return `=${text}`;
  return text.startsWith("=") ? formula(host, text) : refuse(`${show(value)} is no number.`);
}
