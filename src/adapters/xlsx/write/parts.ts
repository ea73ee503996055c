/** Turns a workbook description into the parts of its package, one after the other. */
import type { SheetDescription, WorkbookDescription } from "../../../workbook/description";
import type { NamedPart } from "../../ooxml/write/zip/writeZip";
import { cellValues } from "./chart/cellValues";
import { chartPart } from "./chart/chart";
import { drawingPart } from "./chart/drawing";
import { contentTypesPart } from "../../ooxml/write/contentTypes";
import { packageParts, type WholePart } from "../../ooxml/write/packageParts";
import { relationshipsOf, relationshipsPart, type Relationship } from "../../ooxml/write/relationships";
import { themePart } from "../../ooxml/write/theme";
import { workbookPart } from "./workbookPart";
import { PART_KINDS } from "./partKinds";
import { textTable } from "./texts/textTable";
import { sheetPart, type Shared } from "./sheet/sheetPart";
import { styleBook } from "./styles/styleBook";
import { tablePart } from "./table";

const WORKBOOK = "xl/workbook.xml";
const sheetName = (index: number) => `worksheets/sheet${index + 1}.xml`;

/**
 * Each part is made when it is asked for, and texts and styles get their numbers on the way: those two
 * come after the sheets, and what names every part comes last.
 *
 * @param active the sheet that is shown first, from 0
 */
export function* partsOf(description: WorkbookDescription, active: number): Generator<NamedPart> {
  const { sheets, styles, properties } = description;
  const shared: Shared = { styles, book: styleBook(styles), texts: textTable() };
  const names: string[] = [];
  const part = (name: string, pieces: Iterable<string>): NamedPart => {
    names.push(name);
    return { name, pieces };
  };
  const whole = (name: string, xml: string) => part(name, [xml]);

  yield whole(WORKBOOK, workbookPart(description, active));
  yield whole("xl/theme/theme1.xml", themePart());
  const besides = relatedParts(description);
  for (const [index, sheet] of sheets.entries()) {
    yield part(`xl/${sheetName(index)}`, sheetPart(sheet, index === active, shared));
    for (const { name, xml } of besides(sheet, index)) yield whole(name, xml);
  }
  yield whole("xl/styles.xml", shared.book.part());
  const hasTexts = shared.texts.count() > 0;
  if (hasTexts) yield part("xl/sharedStrings.xml", shared.texts.part());
  yield whole(
    relationshipsOf(WORKBOOK),
    relationshipsPart([
      ...sheets.map((_, index) => ({ kind: "worksheet", target: sheetName(index) })),
      { kind: "styles", target: "styles.xml" },
      { kind: "theme", target: "theme/theme1.xml" },
      ...(hasTexts ? [{ kind: "sharedStrings", target: "sharedStrings.xml" }] : []),
    ]),
  );
  for (const { name, xml } of packageParts(properties, WORKBOOK)) yield whole(name, xml);
  yield whole("[Content_Types].xml", contentTypesPart(names, PART_KINDS));
}

/** A sheet's drawing, charts and tables. Charts and tables are numbered through the whole workbook. */
function relatedParts(description: WorkbookDescription) {
  const values = cellValues(description);
  let [chartCount, tableCount] = [0, 0];
  return ({ charts, tables }: SheetDescription, index: number): readonly WholePart[] => {
    const drawing = `drawings/drawing${index + 1}.xml`;
    const chartParts = charts.map((chart) => {
      chartCount += 1;
      return { name: `charts/chart${chartCount}.xml`, xml: chartPart(chart, values) };
    });
    const tableParts = tables.map((table) => {
      tableCount += 1;
      return { name: `tables/table${tableCount}.xml`, xml: tablePart(table, tableCount) };
    });
    const related = [
      ...(charts.length === 0 ? [] : [{ kind: "drawing", target: `../${drawing}` }]),
      ...tableParts.map(({ name }) => ({ kind: "table", target: `../${name}` })),
    ];
    return [
      ...withRelationships({ name: `xl/${drawing}`, xml: drawingPart(charts) }, "chart", chartParts),
      ...[...chartParts, ...tableParts].map(({ name, xml }) => ({ name: `xl/${name}`, xml })),
      ...relationships(`xl/${sheetName(index)}`, related),
    ];
  };
}

/** A part with what it belongs with; nothing where it belongs with nothing. */
function withRelationships(
  part: WholePart,
  kind: string,
  others: readonly WholePart[],
): readonly WholePart[] {
  if (others.length === 0) return [];
  const related = others.map(({ name }) => ({ kind, target: `../${name}` }));
  return [part, ...relationships(part.name, related)];
}

function relationships(part: string, related: readonly Relationship[]): readonly WholePart[] {
  return related.length === 0 ? [] : [{ name: relationshipsOf(part), xml: relationshipsPart(related) }];
}
