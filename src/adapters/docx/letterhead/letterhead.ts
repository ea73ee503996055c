/** A letterhead of somebody else's hand, opened: its parts, and where in them a paper is put. */
import type { Place } from "../../ooxml/read/xml/places";

export interface Letterhead {
  /** Every part as it was, by its name in lower case. */
  readonly parts: ReadonlyMap<string, StoredPart>;
  readonly contentTypes: TextPart;
  readonly document: TextPart;
  readonly section: SectionIn;
  readonly styles: TextPart | null;
  readonly numbering: TextPart | null;
  /** What the document belongs with. */
  readonly relationships: TextPart | null;
  readonly packageRelationships: TextPart;
  /** Name of the part with title and dates, in lower case; null where there is none. */
  readonly core: string | null;
}

/** Where in the document the paper is put. */
export interface SectionIn {
  readonly body: Place;
  /** The stretch that the paper takes the place of: nothing, or the empty lines of a letterhead without words. */
  readonly replaced: { readonly from: number; readonly to: number };
  /** In twentieths of a point. */
  readonly textWidth: number;
}

export interface StoredPart {
  /** As it was written, without leading slash. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A part that is added to. */
export interface TextPart {
  readonly name: string;
  readonly xml: string;
  readonly root: Place;
}

/** Why a file is no letterhead that a paper can be put into. */
export type LetterheadFault =
  /** No Word document, or one that cannot be read. */
  | "unreadable"
  | "protected"
  | "macros"
  /** Saved as Strict Open XML, whose names are others. */
  | "strict";

export type OpenedLetterhead =
  | { readonly ok: true; readonly letterhead: Letterhead }
  | { readonly ok: false; readonly fault: LetterheadFault };
