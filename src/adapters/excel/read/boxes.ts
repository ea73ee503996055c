/** Turns the shapes that lie over the cells into boxes with their text, as a file's drawing would give them. */
/// <reference types="office-js" />
import type { TextBoxSnapshot } from "../../../workbook/snapshot";
import { cornersOf, type Corner } from "./corners";

/** What is asked of a sheet's shapes together with the sheets; it costs nothing where there are none. */
export const SHAPES = ["id", "type", "left", "top"].map((name) => `items/shapes/items/${name}`).join();

/** A shape, and which of the boxes it belongs to. */
interface Part {
  readonly box: number;
  readonly shape: Excel.Shape;
}

/**
 * By sheet id, in the order in which they lie over each other; sheets without boxes are left out.
 *
 * No sync at all without a shape that may hold text; with one, a sync for texts and places, and one more for each
 * depth of groups.
 *
 * @param sheets with their shapes loaded
 */
export async function boxesBySheet(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<ReadonlyMap<string, readonly TextBoxSnapshot[]>> {
  const found = new Map<string, TextBoxSnapshot[]>();
  const drawn = sheets.flatMap((sheet) =>
    sheet.shapes.items.filter(mayHoldText).map((shape) => ({ sheet, shape })),
  );
  if (drawn.length === 0) return found;
  const parts = await ungrouped(
    context,
    drawn.map(({ shape }, box) => ({ box, shape })),
  );
  if (parts.length === 0) return found;
  for (const { shape } of parts) shape.load("textFrame/hasText,textFrame/textRange/text");
  const places = await cornersOf(
    context,
    drawn.map(({ sheet, shape: { left, top } }): Corner => ({ sheet, left, top })),
  );
  for (const [box, { sheet }] of drawn.entries()) {
    const place = places[box];
    const text = textOf(parts.filter((part) => part.box === box));
    if (text === "" || !place) continue;
    found.set(sheet.id, [...(found.get(sheet.id) ?? []), { ...place, text }]);
  }
  return found;
}

/**
 * Whether there are pictures over the cells.
 *
 * @param sheets whose boxes have been read: that looks into the groups
 */
export function havePictures(sheets: readonly Excel.Worksheet[]): boolean {
  // A shape that is no group is never asked for its group: that alone makes Excel refuse the next request.
  const arePictures = ({ items }: Excel.ShapeCollection | Excel.GroupShapeCollection): boolean =>
    items.some((one) => one.type === "Image" || (one.type === "Group" && arePictures(one.group.shapes)));
  return sheets.some(({ shapes }) => arePictures(shapes));
}

/** Excel refuses to tell of text in a picture, a line, a chart or a control. */
function mayHoldText({ type }: Excel.Shape): boolean {
  return type === "GeometricShape" || type === "Group";
}

/** The shapes that may hold text themselves, where they lay in groups taken out of them. */
async function ungrouped(context: Excel.RequestContext, parts: readonly Part[]): Promise<readonly Part[]> {
  const groups = parts.filter(({ shape }) => shape.type === "Group");
  if (groups.length === 0) return parts;
  for (const { shape } of groups) shape.group.shapes.load("items/id,items/type");
  await context.sync();
  return ungrouped(
    context,
    parts.flatMap(({ box, shape }) =>
      shape.type === "Group"
        ? shape.group.shapes.items.filter(mayHoldText).map((member): Part => ({ box, shape: member }))
        : [{ box, shape }],
    ),
  );
}

/** A group is one box, its shapes' texts below each other. Excel parts paragraphs by CR, lines in one by VT. */
function textOf(parts: readonly Part[]): string {
  return parts
    .map(({ shape: { textFrame } }) => (textFrame.hasText ? textFrame.textRange.text : ""))
    .join("\n")
    .replace(/\r\n?|\v/g, "\n")
    .trim();
}
