/** Turns a workbook's package into its snapshot. */
import type { SheetSnapshot, WorkbookSnapshot } from "../../../workbook/snapshot";
import { excelText } from "./cells/excelText";
import { withNotes } from "./cells/withNotes";
import { isWorkbookType, otherKind } from "../../package/mainPart";
import type { OpenedPackage } from "../../package/openPackage";
import { odditiesOf } from "../../package/oddities";
import type { Package } from "../../package/package";
import { related, relationshipsOf, type Relationship } from "../../package/relationships";
import { readNotes, readThreads } from "./parts/comments";
import { readDrawing } from "./parts/drawing";
import { readCoreProperties, readCustomProperties } from "../../package/properties";
import { readSharedStrings } from "./parts/sharedStrings";
import { inReadingOrder } from "./cells/readingOrder";
import { readSheet, type SheetContext } from "./parts/sheet";
import { cellFormats, readStyles, type CellFormat } from "./parts/styles";
import { readThemeColours } from "./parts/theme";
import { readOutline, type SheetOutline } from "./parts/workbook";
import { UnreadableError, damaged } from "../../package/unreadable";

/** @throws UnreadableError, also for a package that holds another kind of document */
export function workbookSnapshot({ of, main }: OpenedPackage): WorkbookSnapshot {
  const { part, type, packageRelationships } = main;
  if (!isWorkbookType(type)) throw otherKind(type);
  if (type.includes("binary")) throw new UnreadableError("binaryXlsb", type);
  const outline = readOutline(of, part);
  const relationships = relationshipsOf(of, part);
  const context = contextOf(of, relationships, outline.date1904);
  const parts = sheetParts(outline.sheets, relationships);
  const read = parts.map((sheet) => readWithNotes(of, sheet, context));
  return {
    sheets: read.map(({ sheet }) => sheet),
    names: outline.names,
    customProperties: readCustomProperties(of, packageRelationships, excelText),
    properties: readCoreProperties(of, packageRelationships, excelText),
    oddities: odditiesOf([...relationships, ...read.flatMap((sheet) => sheet.relationships)]),
  };
}

const NO_THEME: readonly (string | null)[] = [];
const NO_FORMATS: readonly CellFormat[] = [];

function contextOf(of: Package, relationships: readonly Relationship[], date1904: boolean): SheetContext {
  const sharedStrings = related(relationships, "sharedStrings");
  const styles = related(relationships, "styles");
  const theme = related(relationships, "theme");
  const themeColours = () => (theme === null ? NO_THEME : readThemeColours(of, theme));
  const shared = sharedStrings === null ? null : readSharedStrings(of, sharedStrings);
  return {
    date1904,
    sharedStrings: shared?.texts ?? [],
    struckStrings: shared?.struck ?? new Set(),
    formats: styles === null ? NO_FORMATS : cellFormats(readStyles(of, styles), themeColours),
  };
}

interface SheetPart {
  readonly outline: SheetOutline;
  readonly kind: string;
  readonly part: string;
}

function sheetParts(
  sheets: readonly SheetOutline[],
  relationships: readonly Relationship[],
): readonly SheetPart[] {
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  return sheets.map((outline) => {
    const relationship = byId.get(outline.relationship);
    if (!relationship || relationship.target === null) throw damaged(`sheet ${outline.name} has no part`);
    return { outline, kind: relationship.kind, part: relationship.target };
  });
}

interface SheetRead {
  readonly sheet: SheetSnapshot;
  /** Its own, and those of what lies over it. */
  readonly relationships: readonly Relationship[];
}

function readWithNotes(of: Package, { outline, kind, part }: SheetPart, context: SheetContext): SheetRead {
  const { name, visibility } = outline;
  // Sheets that are a chart, a dialog or a macro hold no cells that a person answers in.
  if (kind !== "worksheet") {
    return {
      sheet: { name, visibility, cells: [], merges: [] },
      relationships: [{ id: "", kind, target: part }],
    };
  }
  const relationships = relationshipsOf(of, part);
  const { cells, merges } = readSheet(of, part, context);
  const notes = relationships.flatMap(({ kind: related, target }) => {
    if (target === null) return [];
    if (related === "comments") return readNotes(of, target);
    return related === "threadedComment" ? readThreads(of, target) : [];
  });
  const noted = notes.length === 0 ? cells : inReadingOrder(withNotes(cells, notes, of.meter), part);
  const drawings = relationships.flatMap(({ kind: related, target }) =>
    related === "drawing" && target !== null && of.zip.has(target) ? [target] : [],
  );
  const boxes = drawings.flatMap((drawing) => readDrawing(of, drawing));
  return {
    sheet: { name, visibility, cells: noted, merges, ...(boxes.length === 0 ? {} : { boxes }) },
    relationships: [...relationships, ...drawings.flatMap((drawing) => relationshipsOf(of, drawing))],
  };
}
