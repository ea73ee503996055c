/** Turns what a part belongs with into the part that says so. */
import { DECLARATION, OFFICE } from "../markup/markup";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

export interface Relationship {
  readonly id: string;
  /** The last step of Office's own kinds, e.g. "chart", or a whole address. */
  readonly kind: string;
  /** As seen from the part's folder. */
  readonly target: string;
}

export function relationshipsPart(all: readonly Relationship[]): string {
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}">${all.map(relationshipMarkup).join("")}</Relationships>`;
}

export function relationshipMarkup({ id, kind, target }: Relationship): string {
  const type = kind.includes(":") ? kind : `${OFFICE}/${kind}`;
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
}
