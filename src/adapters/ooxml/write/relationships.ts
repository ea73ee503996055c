/** Turns what a part belongs with into the part that says so. */
import { DECLARATION, OFFICE } from "./markup";

export interface Relationship {
  /** Absent = rId1, rId2 … in the order given. */
  readonly id?: string;
  /** The last step of Office's own kinds, e.g. "worksheet", or a whole address. */
  readonly kind: string;
  /** As seen from the part's folder. */
  readonly target: string;
}

export function relationshipsPart(relationships: readonly Relationship[]): string {
  const entries = relationships.map(relationshipMarkup);
  return `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join("")}</Relationships>`;
}

/** @param index from 0, where it has no id of its own */
export function relationshipMarkup({ id, kind, target }: Relationship, index: number): string {
  const type = kind.includes(":") ? kind : `${OFFICE}/${kind}`;
  return `<Relationship Id="${id ?? relationshipId(index)}" Type="${type}" Target="${target}"/>`;
}

/** @param index from 0 */
export function relationshipId(index: number): string {
  return `rId${index + 1}`;
}

/** "xl/worksheets/sheet1.xml" → "xl/worksheets/_rels/sheet1.xml.rels". */
export function relationshipsOf(part: string): string {
  const name = part.lastIndexOf("/") + 1;
  return `${part.slice(0, name)}_rels/${part.slice(name)}.rels`;
}
