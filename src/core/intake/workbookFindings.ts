/** Says what is to be known of the file as a whole: several forms, moved columns, things never run. */
import type { FileFacts } from "../../workbook/snapshot";
import { type Finding, finding, plainFinding } from "../findings/finding";
import type { ChosenForms } from "./chooseForms";
import { contentOf, firstColumn, type PlacedRow, type SheetForm } from "./sheetForm";
import { readAnswer, saidIn } from "./readAnswer";
import { placeIn } from "./sheetView";

const ODDITIES = {
  macros: "macros-ignored",
  externalLinks: "links-ignored",
  embeddedObjects: "objects-ignored",
  pictures: "pictures-ignored",
  trackedChanges: "changes-tracked",
  lostComments: "comments-lost",
} as const;

export function workbookFindings(
  snapshot: FileFacts,
  { chosen, others, decided }: ChosenForms,
): readonly Finding[] {
  const sheets = (forms: readonly SheetForm[]) => forms.map(({ view }) => view.sheet.name);
  return [
    ...snapshot.ignoredContent.map((oddity) => plainFinding(ODDITIES[oddity])),
    ...(others.length === 0
      ? []
      : [
          finding(
            "several-forms",
            {},
            decided
              ? { sheet: sheets(chosen), others: sheets(others) }
              : { sheet: [], others: sheets([...chosen, ...others]) },
          ),
        ]),
    ...chosen.flatMap((form) => moved(form)),
    ...elsewhere(others, chosen),
  ];
}

function moved({ view, columns }: SheetForm): readonly Finding[] {
  if (!columns.moved) return [];
  const [first = 1] = view.rows.keys();
  const column = firstColumn(columns);
  const place = placeIn(view, { row: first, column });
  return [finding("columns-moved", { place }, { column })];
}

/** What other copies of the form say that the chosen one does not. */
function elsewhere(others: readonly SheetForm[], chosen: readonly SheetForm[]): readonly Finding[] {
  const rowsOf = (form: SheetForm) => form.placed.map((row): PlacedRow => ({ form, ...row }));
  const counted = new Map(chosen.flatMap(rowsOf).map((row) => [row.placement.item, contentOf(row)] as const));
  return others.flatMap(rowsOf).flatMap((row) => {
    const { form, placement } = row;
    const { item } = placement;
    const content = contentOf(row);
    if (content === "" || content === counted.get(item)) return [];
    const read = readAnswer(row);
    const { place } = read;
    return [
      finding(
        "answer-elsewhere",
        { place: { ...place, elsewhere: true }, item },
        {
          sheet: form.view.sheet.name,
          ...saidIn(read),
        },
      ),
    ];
  });
}
