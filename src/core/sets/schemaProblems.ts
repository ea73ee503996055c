/** Turns what valibot objects to into data problems with a path as one would write it. */
import type * as v from "valibot";
import { type DataProblem, type DataProblemCode, problem } from "./dataProblem";

type Issue = v.BaseIssue<unknown>;

/** All problems, in the order of the file. */
export function problemsOf(issues: readonly Issue[]): readonly DataProblem[] {
  return issues.map(toProblem);
}

function toProblem(issue: Issue): DataProblem {
  const path = pathOf(issue);
  const checked = CHECK_CODES.find((code) => code === issue.message);
  if (checked === "too-long") {
    const length = typeof issue.input === "string" ? issue.input.length : 0;
    return problem(checked, path, { max: Number(issue.requirement), length });
  }
  if (checked) return problem(checked, path, { value: shown(issue.input) });
  if (issue.type === "strict_object" && issue.expected === "never") return problem("unknown-field", path);
  if (issue.type === "strict_object" && issue.received === "undefined") return problem("missing", path);
  if (issue.type === "picklist" && typeof issue.input === "string") {
    return problem("not-allowed", path, { value: shown(issue.input), allowed: allowedOf(issue) });
  }
  return problem("wrong-type", path, {
    expected: TYPE_NAMES[issue.type] ?? "text",
    found: shown(issue.input),
  });
}

/** The codes that a field schema gives as its message. */
const CHECK_CODES: readonly DataProblemCode[] = [
  "empty-text",
  "too-long",
  "line-feed",
  "email-invalid",
  "unprintable",
  "id-invalid",
  "year-invalid",
  "date-invalid",
  "list-empty",
  "code-invalid",
  "joint-too-small",
];

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: "text",
  picklist: "text",
  number: "number",
  integer: "number",
  min_value: "number",
  boolean: "yes-no",
  array: "list",
  strict_object: "object",
};

/** `"skal" | "kan"` as valibot writes it, as a plain list. */
function allowedOf(issue: Issue): string {
  return (issue.expected ?? "").replace(/^\(|\)$/g, "").replaceAll(" | ", ", ");
}

/** A value short enough to quote. */
function shown(input: unknown): string {
  const text = typeof input === "string" ? input : (JSON.stringify(input) ?? "");
  return shortened(text);
}

function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}

function pathOf(issue: Issue): string {
  return (issue.path ?? []).reduce((path, { key }) => {
    if (typeof key === "number") return `${path}[${key}]`;
    const field = shortened(String(key));
    return path === "" ? field : `${path}.${field}`;
  }, "");
}
