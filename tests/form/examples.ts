/** The sets and the municipality that the form's tests are about, and a form's workbook with answers in it. */
import { readFileSync } from "node:fs";
import { describeForm } from "../../src/core/forms/progress/form/describeForm";
import { remarkCellName, statusCellName } from "../../src/core/forms/progress/reading/fields";
import type { Municipality } from "../../src/core/respondents/municipality";
import { parseRecommendationSet } from "../../src/core/forms/progress/set/parseRecommendationSet";
import type { RecommendationSet } from "../../src/core/forms/progress/set/recommendationSet";
import { textsOf } from "../../src/language";
import type { CellDescription, WorkbookDescription } from "../../src/workbook/description";

export const COPENHAGEN: Municipality = {
  code: "101",
  name: "København",
  officialName: "Københavns Kommune",
  kkr: "Hovedstaden",
  aliases: [],
};

/** The JSON file of a built-in set, as it stands. */
export function rawSet(name: "2015" | "2016-2017"): unknown {
  return JSON.parse(readFileSync(`src/data/kkr-hovedstaden-${name}.json`, "utf8"));
}

export function builtInSet(name: "2015" | "2016-2017"): RecommendationSet {
  const parsed = parseRecommendationSet(rawSet(name));
  if (!parsed.ok) throw new Error(`The set ${name} cannot be read.`);
  return parsed.set;
}

/** Copenhagen's empty form. */
export function copenhagensForm(name: "2015" | "2016-2017" = "2016-2017"): WorkbookDescription {
  return describeForm({
    set: builtInSet(name),
    municipalities: [COPENHAGEN],
    name: COPENHAGEN.name,
    madeAt: "2017-10-02T08:00:00Z",
    texts: textsOf("da"),
  });
}

export interface ExampleAnswer {
  readonly status: string;
  readonly remark: string;
}

/** Copenhagen's own return of 2017, by recommendation. */
export function copenhagensAnswers(): ReadonlyMap<string, ExampleAnswer> {
  const file: unknown = JSON.parse(readFileSync("src/demo/koebenhavn-2017.json", "utf8"));
  if (!isReturn(file)) throw new Error("The example return cannot be read.");
  return new Map(
    file.answers.map(({ recommendation, status, remark }) => [recommendation, { status, remark }]),
  );
}

interface ReturnFile {
  readonly answers: readonly (ExampleAnswer & { readonly recommendation: string })[];
}

function isReturn(file: unknown): file is ReturnFile {
  return typeof file === "object" && file !== null && "answers" in file && Array.isArray(file.answers);
}

/** The A1 of a name's cell. @throws when there is none */
export function cellNamed(form: WorkbookDescription, name: string): string {
  const found = form.names.find((entry) => entry.name === name);
  if (!found) throw new Error(`The form has no name ${name}.`);
  return found.range;
}

/** Which cells are typed in, and what, so that a form is answered. */
export function typed(
  form: WorkbookDescription,
  answers: ReadonlyMap<string, ExampleAnswer>,
): readonly { readonly cell: string; readonly text: string }[] {
  return [...answers].flatMap(([id, { status, remark }]) => [
    { cell: cellNamed(form, statusCellName(id)), text: status },
    { cell: cellNamed(form, remarkCellName(id)), text: remark },
  ]);
}

/** The words of a described cell, whatever kind it is. */
export function shown({ content }: CellDescription): string {
  switch (content.kind) {
    case "blank":
      return "";
    case "text":
    case "link":
      return content.text;
    case "number":
      return String(content.number);
    case "date":
      return content.date;
    case "formula":
      return String(content.value);
  }
}
