/** Forms in Word with one answer that is more than plain words, and what the intake makes of them. */
import { progressAnswer } from "../../../src/core/forms/progress/reading/answers";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Return } from "../../../src/core/intake/return";
import { SET } from "../../cli/returnFiles";
import { zipOf } from "../../hostile/smallPackage";
import { documentParts, table, WORD } from "../../word/wordDocument";
import { head, themeRows } from "../../word/wordForm";
import { altered, related } from "./alteredPackage";

/** One of the given files. */
export const file = (name: string) => readFileSync(join(__dirname, name));

/** The status and the remark. */
export const answerTo = (found: Return, id: string) => {
  const answer = found.answers.map(progressAnswer).find(({ recommendation }) => recommendation === id);
  return [answer?.status ?? null, answer?.remark];
};
/** "code recommendation", in their order. */
export const codes = (found: Return) =>
  found.findings.map(({ code, item: recommendation }) => [code, recommendation].filter(Boolean).join(" "));

/** Where the relationship rId50 of a form leads. */
export const PLAN = "https://example.com/plan.pdf";

/** A form in Word whose answer to 1.1 is the given XML; all others are Grøn. */
export function form(
  { status = "Grøn", remark = "" }: { status?: string; remark?: string },
  styles = "",
): Uint8Array {
  const tables = SET.themes.map((theme) =>
    table(...themeRows(theme, (id) => (id === "1.1" ? { status, remark } : { status: "Grøn", remark: "" }))),
  );
  const parts = documentParts(
    head("Herlev Kommune") + tables.join(""),
    styles === ""
      ? {}
      : {
          "word/styles.xml": `<w:styles xmlns:w="${WORD}">${styles}</w:styles>`,
        },
  );
  return altered(zipOf(parts), {
    "word/_rels/document.xml.rels": related("rId50", "hyperlink", PLAN, "External"),
  });
}
