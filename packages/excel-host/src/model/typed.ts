/** Turns what is written into a cell into what Excel keeps: number, date, formula or text, by the cell's format. */
import type { CellValue } from "./workbook";

export type Typed =
  | {
      readonly kind: "value";
      readonly value: CellValue;
      readonly numberFormat?: string;
      /** Whether it was given as text, by the cell's format or an apostrophe. */
      readonly asText: boolean;
    }
  | { readonly kind: "formula"; readonly formula: string };

const errors = new Set(["#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!"]);

export function isErrorText(value: CellValue): boolean {
  return typeof value === "string" && errors.has(value);
}

/**
 * As when a person types it: in a cell with text format all is text; elsewhere "=…", and also "+…", "-…"
 * and "@…" that are no number, become formulas, and what looks like a number, a date or a truth becomes one.
 */
export function typed(written: CellValue, numberFormat: string): Typed {
  if (typeof written === "number" && !Number.isFinite(written))
    return { kind: "value", value: "", asText: false };
  if (numberFormat === "@") return { kind: "value", value: textOf(written), asText: true };
  if (typeof written !== "string") return { kind: "value", value: written, asText: false };
  if (written.startsWith("'")) return { kind: "value", value: written.slice(1), asText: true };
  if (written.startsWith("=") && written.length > 1) return { kind: "formula", formula: written };
  const simple = written.trim();
  if (/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(simple))
    return { kind: "value", value: Number(simple), asText: false };
  if (/^[-+]?\d+(\.\d+)?%$/.test(simple)) {
    return { kind: "value", value: Number(simple.slice(0, -1)) / 100, numberFormat: "0%", asText: false };
  }
  if (/^(true|false)$/i.test(simple))
    return { kind: "value", value: simple.toLowerCase() === "true", asText: false };
  const date = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(simple);
  if (date) {
    const serial = serialOf(Number(date[1]), Number(date[2]), Number(date[3]));
    return { kind: "value", value: serial, numberFormat: "yyyy-mm-dd", asText: false };
  }
  if (/^[-+@]./.test(written)) return { kind: "formula", formula: `=${written}` };
  return { kind: "value", value: written, asText: false };
}

function textOf(value: CellValue): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}

const DAY = 86_400_000;

/** Days since 30 December 1899, as Excel counts from March 1900 on. */
export function serialOf(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY;
}

/** The text that the cell shows; only the formats that the forms use. */
export function shown(value: CellValue, numberFormat: string): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (/^0(\.0+)?%$/.test(numberFormat)) {
    const decimals = /\.(0+)/.exec(numberFormat)?.[1]?.length ?? 0;
    return `${(value * 100).toFixed(decimals)}%`;
  }
  if (/[dy]/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]/g, ""))) return shownDate(value, numberFormat);
  const decimals = /^#?,?#*0(\.0+)?$/.exec(numberFormat)?.[1]?.length;
  return decimals === undefined ? String(value) : value.toFixed(decimals - 1);
}

function shownDate(serial: number, numberFormat: string): string {
  const date = new Date(Date.UTC(1899, 11, 30) + serial * DAY);
  const two = (number: number) => String(number).padStart(2, "0");
  const parts: Record<string, string> = {
    yyyy: String(date.getUTCFullYear()),
    yy: two(date.getUTCFullYear() % 100),
    mm: two(date.getUTCMonth() + 1),
    m: String(date.getUTCMonth() + 1),
    dd: two(date.getUTCDate()),
    d: String(date.getUTCDate()),
  };
  return numberFormat
    .replace(/;.*$/, "")
    .replace(/\[[^\]]*\]|\\|"/g, "")
    .replace(/yyyy|yy|mm|m|dd|d/gi, (token) => parts[token.toLowerCase()] ?? token);
}
