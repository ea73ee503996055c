/** Turns notes and threaded comments into texts on cells, where this Excel can tell of them. */
/// <reference types="office-js" />
import { parseArea, parseReference, type Position } from "../../../workbook/address";
import { supports } from "../host/office";
import { withoutSheet } from "./extent";

export interface PlacedNote {
  readonly at: Position;
  /** Oldest first. */
  readonly texts: readonly string[];
}

/** To be asked after the first sync. */
export type Loaded = () => readonly {
  readonly texts: readonly string[];
  readonly place: () => Excel.Range;
}[];

export function loadNotes({ workbook }: Excel.RequestContext): Loaded {
  const comments = supports("1.10") ? workbook.comments : null;
  comments?.load("items/content,items/replies/items/content");
  const notes = supports("1.18") ? workbook.notes : null;
  notes?.load("items/content");
  return () => [
    ...(notes?.items ?? []).map((note) => ({ texts: [note.content], place: () => note.getLocation() })),
    ...(comments?.items ?? []).map((comment) => ({
      texts: [comment.content, ...comment.replies.items.map(({ content }) => content)],
      place: () => comment.getLocation(),
    })),
  ];
}

/** To be asked after the second sync. */
export type Located = () => readonly { readonly texts: readonly string[]; readonly address: string }[];

export function locateNotes(loaded: Loaded): Located {
  const located = loaded().map(({ texts, place }) => {
    const range = place();
    range.load("address");
    return { texts, range };
  });
  return () => located.map(({ texts, range }) => ({ texts, address: range.address }));
}

/** By the sheet's name. */
export function notesBySheet(located: Located): ReadonlyMap<string, readonly PlacedNote[]> {
  const bySheet = new Map<string, PlacedNote[]>();
  for (const { texts, address } of located()) {
    const sheet = parseReference(address)?.sheet;
    const at = parseArea(withoutSheet(address))?.from;
    if (sheet === undefined || !at) continue;
    const words = texts.map((text) => text.replace(/\r\n?/g, "\n")).filter((text) => text !== "");
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), { at, texts: words }]);
  }
  return bySheet;
}
