/** Turns a workbook's package into its snapshot. */
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../../workbook/snapshot";
import { excelText } from "./values/excelText";
import { withLinks } from "./cells/withLinks";
import { withNotes } from "./cells/withNotes";
import { isWorkbookType, otherKind } from "../../ooxml/read/mainPart";
import type { OpenedPackage } from "../../ooxml/read/openPackage";
import { ignoredContentOf } from "../../ooxml/read/ignoredContent";
import type { Package } from "../../ooxml/read/package";
import { present, relationshipsOf, type Relationship } from "../../ooxml/read/relationships";
import { readNotes, readThreads } from "./parts/comments";
import { readControls } from "./parts/controls";
import { readDrawing } from "./parts/drawing";
import { readLegacyControls } from "./parts/legacyControls";
import { readCoreProperties, readCustomProperties } from "../../ooxml/read/properties";
import { readSharedStrings } from "./parts/sharedStrings";
import { inReadingOrder } from "./values/readingOrder";
import { readSheet, type SheetContext } from "./sheet/sheet";
import { cellFormats, inkOf, readStyles, type CellFormat } from "./parts/styles";
import { readRichValues, type RichValues } from "./parts/richValues";
import { OFFICE_THEME, themeColoursOf, type ThemeColours } from "./parts/theme";
import { readOutline, type SheetOutline } from "./parts/workbook";
import { UnreadableError, damaged } from "../../ooxml/read/limits/unreadable";

/** By the sheet's name; asked of each of its cells as they are written. */
export type WantedCells = (sheet: string) => (cell: CellSnapshot) => boolean;

const EVERY_CELL: WantedCells = () => () => true;

/** @throws UnreadableError, also for a package that holds another kind of document */
export function workbookSnapshot(
  { of, main }: OpenedPackage,
  wanted: WantedCells = EVERY_CELL,
): WorkbookSnapshot {
  const { part, type, packageRelationships } = main;
  if (!isWorkbookType(type)) throw otherKind(type);
  if (type.includes("binary")) throw new UnreadableError("binaryXlsb", type);
  const outline = readOutline(of, part);
  const relationships = relationshipsOf(of, part);
  const context = contextOf(of, relationships, outline.date1904);
  const parts = sheetParts(outline.sheets, relationships);
  const read = parts.map((one) => readWithNotes(of, one, context, wanted(one.outline.name)));
  return {
    sheets: read.map(({ sheet }) => sheet),
    names: outline.names,
    customProperties: readCustomProperties(of, packageRelationships, excelText),
    properties: readCoreProperties(of, packageRelationships, excelText),
    ignoredContent: [
      ...ignoredContentOf([...relationships, ...read.flatMap((sheet) => sheet.relationships)]),
      ...(read.some(({ lostNotes }) => lostNotes) ? (["lostComments"] as const) : []),
    ],
  };
}

const NO_FORMATS: readonly CellFormat[] = [];

function contextOf(of: Package, relationships: readonly Relationship[], date1904: boolean): SheetContext {
  const sharedStrings = present(of, relationships, "sharedStrings");
  const styles = present(of, relationships, "styles");
  const theme = present(of, relationships, "theme");
  let colours: ThemeColours | null = null;
  const themeColours = () => (colours ??= theme === null ? OFFICE_THEME : themeColoursOf(of, theme));
  const shared = sharedStrings === null ? null : readSharedStrings(of, sharedStrings);
  const looks = styles === null ? null : readStyles(of, styles);
  let rich: RichValues | null = null;
  return {
    date1904,
    sharedStrings: shared?.texts ?? [],
    struckStrings: shared?.struck ?? new Set(),
    richValues: (number) => (rich ??= readRichValues(of, relationships))(number),
    formats: looks === null ? NO_FORMATS : cellFormats(looks, themeColours),
    inkOfStrings: shared?.inks ?? new Map(),
    inkNamed: (name) => inkOf(name, themeColours, looks?.palette ?? null),
  };
}

interface SheetPart {
  readonly outline: SheetOutline;
  readonly kind: string;
  /** Null for a sheet that has none, as the modules of Excel 95 that newer programs still carry along. */
  readonly part: string | null;
}

function sheetParts(
  sheets: readonly SheetOutline[],
  relationships: readonly Relationship[],
): readonly SheetPart[] {
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  return sheets.map((outline): SheetPart => {
    if (outline.relationship === "") return { outline, kind: "", part: null };
    const relationship = byId.get(outline.relationship);
    if (!relationship || relationship.target === null) throw damaged(`sheet ${outline.name} has no part`);
    return { outline, kind: relationship.kind, part: relationship.target };
  });
}

interface SheetRead {
  readonly sheet: SheetSnapshot;
  /** Its own, and those of what lies over it. */
  readonly relationships: readonly Relationship[];
  /** It is said to have comments that are not in the file. */
  readonly lostNotes: boolean;
}

const NOTE_KINDS = new Set(["comments", "threadedComment"]);

function readWithNotes(
  of: Package,
  { outline, kind, part }: SheetPart,
  context: SheetContext,
  isWanted: (cell: CellSnapshot) => boolean,
): SheetRead {
  const { name, visibility } = outline;
  // Sheets that are a chart, a dialog or a macro hold no cells that a person answers in.
  if (kind !== "worksheet" || part === null) {
    return {
      sheet: { name, visibility, cells: [], merges: [] },
      relationships: [{ id: "", kind, type: kind, target: part, address: null }],
      lostNotes: false,
    };
  }
  const relationships = relationshipsOf(of, part);
  const { cells: written, merges, links, controls: named } = readSheet(of, part, context, isWanted);
  const cells = withLinks(written, links, relationships, of.meter);
  const noteParts = relationships.filter((one) => NOTE_KINDS.has(one.kind));
  const notes = noteParts.flatMap(({ kind: related, target }) => {
    if (target === null || !of.zip.has(target)) return [];
    return related === "comments" ? readNotes(of, target) : readThreads(of, target);
  });
  const noted = notes.length === 0 ? cells : inReadingOrder(withNotes(cells, notes, of.meter), part);
  const drawings = relationships.flatMap(({ kind: related, target }) =>
    related === "drawing" && target !== null && of.zip.has(target) ? [target] : [],
  );
  const controls = readControls(of, named, relationships);
  const drawn = drawings.map((drawing) => readDrawing(of, drawing, controls));
  const known = new Set(drawn.flatMap((drawing) => drawing.controls));
  const legacy = legacyDrawings(of, relationships).flatMap((drawing) => readLegacyControls(of, drawing));
  const boxes = [
    ...drawn.flatMap((drawing) => drawing.boxes),
    ...legacy.flatMap(({ shape, box }) => (known.has(shape) ? [] : [box])),
  ];
  return {
    sheet: { name, visibility, cells: noted, merges, ...(boxes.length === 0 ? {} : { boxes }) },
    relationships: [...relationships, ...drawings.flatMap((drawing) => relationshipsOf(of, drawing))],
    lostNotes: noteParts.some(({ target }) => target === null || !of.zip.has(target)),
  };
}

/** Passed over where the part serves another sheet too: what is drawn in it has been told. */
function legacyDrawings(of: Package, relationships: readonly Relationship[]): readonly string[] {
  return relationships.flatMap(({ kind, target }) =>
    kind === "vmlDrawing" && target !== null && of.zip.has(target) && !of.taken.has(target) ? [target] : [],
  );
}
