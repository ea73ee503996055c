import { textsOf } from "../../../../language";
import type { Verdict } from "../rules/rules";
import { countLine } from "./countLine";

const now = (verdicts: readonly Verdict[]) => {
  const content = countLine("E1:E9", verdicts, textsOf("da"));
  return content.kind === "formula" ? content.value : content.kind;
};

describe("the line under the title", () => {
  // The first line is the design's own example.
  test.each<[string, readonly Verdict[]]>([
    [
      "7 af 12 besvaret · 3 SKAL mangler status · 1 uden bemærkning",
      [
        ...Array.from({ length: 6 }, (): Verdict => "ok"),
        "remark-advised",
        "status-missing",
        "status-missing",
        "status-missing",
        "kan-unanswered",
        "kan-unanswered",
      ],
    ],
    ["1 af 1 besvaret · 0 SKAL mangler status · 0 uden bemærkning", ["ok"]],
    ["1 af 1 besvaret · 0 SKAL mangler status · 1 uden bemærkning", ["remark-required"]],
    [
      "0 af 2 besvaret · 0 SKAL mangler status · 0 uden bemærkning · 2 med ugyldig status",
      ["status-invalid", "status-not-allowed"],
    ],
    ["0 af 1 besvaret · 0 SKAL mangler status · 0 uden bemærkning", ["kan-unanswered"]],
  ])("%s", (line, verdicts) => {
    expect(now(verdicts)).toBe(line);
  });

  test("two judgements with the same word are counted once", () => {
    const content = countLine("E1:E9", ["ok"], textsOf("da"));
    const formula = content.kind === "formula" ? content.formula : "";
    expect(formula.match(/COUNTIF\(E1:E9,"Ugyldig status"\)/g)).toHaveLength(2);
    expect(formula).not.toContain('COUNTIF(E1:E9,"Ugyldig status")+');
  });
});
