/** Reads what a caller gave: each function returns the plain value or refuses as Excel would. */
import { refuse } from "../wire/failure";

export function givenText(value: unknown, what: string): string {
  return typeof value === "string" ? value : refuse(`${what} is not text: ${show(value)}`);
}

export function givenNumber(value: unknown, what: string): number {
  return typeof value === "number" && Number.isFinite(value)
    ? value
    : refuse(`${what} is not a number: ${show(value)}`);
}

export function givenCount(value: unknown, what: string): number {
  const number = givenNumber(value, what);
  return Number.isInteger(number) && number >= 0 ? number : refuse(`${what} is not a count: ${number}`);
}

export function givenBoolean(value: unknown, what: string): boolean {
  return typeof value === "boolean" ? value : refuse(`${what} is not true or false: ${show(value)}`);
}

export function givenRecord(value: unknown, what: string): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : refuse(`${what} is not an object: ${show(value)}`);
}

export function givenOneOf<T extends string>(value: unknown, allowed: readonly T[], what: string): T {
  return (
    allowed.find((one) => one === value) ??
    refuse(`${what} is ${show(value)}, but Excel knows only ${allowed.join(", ")}.`)
  );
}

/** "#RRGGBB" in capitals; Excel also knows HTML's colour names, which nobody here needs. */
export function givenColour(value: unknown, what: string): string {
  const text = givenText(value, what);
  return /^#[0-9A-Fa-f]{6}$/.test(text) ? text.toUpperCase() : refuse(`${what} is no colour: ${text}`);
}

export function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? "undefined";
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
