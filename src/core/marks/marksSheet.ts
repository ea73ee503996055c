/** Turns what a form is and whose into its marks: the custom properties and the very hidden sheet. */
import { sheet } from "../look/sheet";
import { text } from "../../workbook/content";
import type { SheetDescription } from "../../workbook/description";
import type { Municipality } from "../respondents/municipality";
import type { Definition } from "../sets/definition";
import { FORM_KIND, FORM_VERSION, MARK_KEYS, MARK_SHEET } from "./marks";

/** @param madeAt ISO 8601 */
export function formMarks(
  { id, fingerprint }: { readonly id: string; readonly fingerprint: string },
  municipalities: readonly Municipality[],
  madeAt: string,
): Readonly<Record<string, string>> {
  return {
    [MARK_KEYS.kind]: FORM_KIND,
    [MARK_KEYS.formVersion]: FORM_VERSION,
    [MARK_KEYS.setId]: id,
    [MARK_KEYS.setFingerprint]: fingerprint,
    [MARK_KEYS.municipalities]: municipalities.map(({ code }) => code).join(","),
    [MARK_KEYS.madeAt]: madeAt,
  };
}

/** What a form says of how it is returned, which may be another than its set says. */
export function termsMarks({
  contactEmail,
  deadline,
}: Pick<Definition, "contactEmail" | "deadline">): Readonly<Record<string, string>> {
  return {
    ...(contactEmail === null ? {} : { [MARK_KEYS.contactEmail]: contactEmail }),
    ...(deadline === null ? {} : { [MARK_KEYS.deadline]: deadline }),
  };
}

export function marksSheet(marks: Readonly<Record<string, string>>): SheetDescription {
  return sheet({
    name: MARK_SHEET,
    visibility: "veryHidden",
    gridlines: true,
    columns: [
      { column: 1, width: 26 },
      { column: 2, width: 70 },
    ],
    cells: Object.entries(marks).flatMap(([key, value], index) => [
      { row: index + 1, column: 1, content: text(key), style: "mark" },
      { row: index + 1, column: 2, content: text(value), style: "mark" },
    ]),
    protection: { allow: [] },
  });
}
