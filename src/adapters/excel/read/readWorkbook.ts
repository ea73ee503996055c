/** Turns the open workbook into a snapshot, with hidden sheets and all. */
/// <reference types="office-js" />
import type { SheetSnapshot, WorkbookSnapshot } from "../../../workbook/snapshot";
import type { OpenWorkbook } from "../../../workbook/openWorkbook";
import { inExcel } from "../host/office";
import { boxesBySheet, havePictures } from "./boxes";
import { cellsOf } from "./cells";
import { withLooksOf } from "./lastLooks";
import { contentsOf } from "./contents";
import { loadNotes, locateNotes, notesBySheet, type Loaded, type Located } from "./notes";
import { loadOutline } from "./outline";
import { measure, mergesOf, namesOf, type Extent } from "./extent";

/**
 * Three syncs: what there is, how far it reaches, what stands in it; a fourth where shapes lie over the cells that may
 * hold text. A workbook whose cells are too much for one answer is read in halves.
 *
 * What an open workbook does not tell: when it was last saved, whether it holds macros or links to others, and
 * (before ExcelApi 1.13) merged cells and (before 1.10 and 1.18) comments and notes.
 *
 * "contents" asks for nothing that empties the user's undo, and waits while somebody types in a cell; looks and merges
 * are then those that were found last.
 *
 * @throws HostFailure
 */
export function workbookReader(): OpenWorkbook["read"] {
  let seen: WorkbookSnapshot | null = null;
  return async (depth = "everything") => {
    if (depth === "contents") return withLooksOf(seen, await readAll(false));
    seen = await readAll(true);
    return seen;
  };
}

function readAll(looks: boolean): Promise<WorkbookSnapshot> {
  const read = async (context: Excel.RequestContext): Promise<WorkbookSnapshot> => {
    const outline = loadOutline(context);
    const notes = loadNotes(context);
    await context.sync();

    const { extents, places } = await measured(context, outline.sheets(), notes, looks);

    const contents = await contentsOf(context, extents);
    const found = notesBySheet(places);
    const boxes = await boxesBySheet(context, outline.sheets());
    return {
      sheets: extents.map((extent): SheetSnapshot => {
        const { sheet } = extent;
        const over = boxes.get(sheet.id);
        return {
          name: sheet.name,
          visibility: visibilityOf(sheet.visibility),
          cells: cellsOf(contents.get(sheet.id) ?? [], found.get(sheet.name) ?? []),
          merges: mergesOf(extent),
          ...(over && { boxes: over }),
        };
      }),
      names: [...outline.names(), ...extents.flatMap(namesOf)],
      customProperties: outline.customProperties(),
      properties: outline.properties(),
      ignoredContent: havePictures(outline.sheets()) ? ["pictures"] : [],
    };
  };
  return inExcel(read, { waits: !looks });
}

interface Measured {
  readonly extents: readonly Extent[];
  readonly places: Located;
}

/** A workbook with a value in the last row has too many rows to be asked for hints: then every cell is asked. */
async function measured(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  notes: Loaded,
  looks: boolean,
): Promise<Measured> {
  const ask = async (hinted: boolean): Promise<Measured> => {
    const extents = sheets.map((sheet) => measure(sheet, { looks, hinted }));
    const places = locateNotes(notes);
    await context.sync();
    return { extents, places };
  };
  try {
    return await ask(true);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return ask(false);
    throw error;
  }
}

function visibilityOf(visibility: Excel.Worksheet["visibility"]): SheetSnapshot["visibility"] {
  if (visibility === "VeryHidden") return "veryHidden";
  return visibility === "Hidden" ? "hidden" : "visible";
}
