/** A formula together with what it computes to now, so that the two can never be written apart. */
import { formula, quoted } from "../../workbook/content";
import type { CellContent } from "../../workbook/description";

export interface Live<T extends string | number = string | number> {
  /** As in a formula, without "=". */
  readonly expression: string;
  readonly value: T;
}

/** Text for a number of things: none of them, one, or {count} of them. */
export interface Counted {
  readonly none: string;
  readonly one: string;
  readonly many: string;
}

export function content(live: Live): CellContent {
  return formula(live.expression, live.value);
}

export function constant(value: number): Live<number> {
  return { expression: String(value), value };
}

export function words(value: string): Live<string> {
  return { expression: quoted(value), value };
}

/** Line feeds are CHAR(10): some programs drop a raw one inside a formula's text. */
export const lineFeed: Live<string> = { expression: "CHAR(10)", value: "\n" };

export function joined(...parts: readonly Live[]): Live<string> {
  return {
    expression: parts.map(({ expression }) => expression).join("&") || quoted(""),
    value: parts.map(({ value }) => value).join(""),
  };
}

/** "{answered} af {asked} har svaret" with its places filled by live values; an unknown place is a fault. */
export function filled(template: string, values: Readonly<Record<string, Live>>): Live<string> {
  const parts = template.split(/(\{\w+\})/).filter((part) => part !== "");
  return joined(
    ...parts.map((part) => {
      const place = /^\{(\w+)\}$/.exec(part)?.[1];
      if (place === undefined) return words(part);
      const value = values[place];
      if (!value) throw new Error(`The text "${template}" has a place {${place}} that nothing fills.`);
      return value;
    }),
  );
}

/** The phrase for that many, chosen again whenever the number changes. */
export function counted(
  phrase: Counted,
  count: Live<number>,
  values: Readonly<Record<string, Live>> = {},
): Live<string> {
  const all = { count, ...values };
  const none = filled(phrase.none, all);
  const one = filled(phrase.one, all);
  const many = filled(phrase.many, all);
  const chosen = count.value === 0 ? none : count.value === 1 ? one : many;
  return {
    expression: `IF(${count.expression}=0,${none.expression},IF(${count.expression}=1,${one.expression},${many.expression}))`,
    value: chosen.value,
  };
}

export function sum(...parts: readonly Live<number>[]): Live<number> {
  return {
    expression: parts.map(({ expression }) => expression).join("+") || "0",
    value: parts.reduce((total, { value }) => total + value, 0),
  };
}

/** A text whose places are filled once and for all. */
export function plain(template: string, values: Readonly<Record<string, string | number>>): string {
  const places = Object.entries(values).map(([key, value]): [string, Live] => [key, words(String(value))]);
  return filled(template, Object.fromEntries(places)).value;
}
