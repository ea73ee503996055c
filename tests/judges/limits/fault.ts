/** What makes Excel repair, refuse or misread a workbook: which rule, where, and what is wrong. */

export interface Fault {
  readonly rule: Rule;
  /** Part, sheet and cell, as far as they are known. */
  readonly where: string;
  readonly what: string;
}

/** One for each row of the list that the checks are made after. */
export type Rule =
  | "sheet name"
  | "defined name"
  | "data validation"
  | "conditional format"
  | "cell"
  | "formula"
  | "structured reference"
  | "table"
  | "merged cells"
  | "size"
  | "chart"
  | "drawing"
  | "properties"
  | "package"
  | "print"
  | "protection"
  | "workbook";

/** Collects the faults of one rule. */
export function faultsOf(rule: Rule, look: (report: (where: string, what: string) => void) => void): Fault[] {
  const faults: Fault[] = [];
  look((where, what) => faults.push({ rule, where, what }));
  return faults;
}

/** Values that appear again, compared the way Excel compares names: ignoring case. */
export function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = value.toLowerCase();
    const again = seen.has(key);
    seen.add(key);
    return again;
  });
}
