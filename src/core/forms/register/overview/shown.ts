/** A collaboration → its parts in the words that the overview shows. */
import type { Texts } from "../../../../language";
import { CATEGORIES, type Category } from "../known/register";
import type { Collaboration } from "../told/collaborations";
import type { Telling } from "../told/tellings";

/** Null where none is told, or none that can be read. */
export function categoryOf({ details }: Collaboration): Category | null {
  return CATEGORIES.find((one) => one === details.category) ?? null;
}

/** What is written where no category can be read; "" where nothing is. */
export function categoryWords(one: Collaboration, { register }: Texts): string {
  const category = categoryOf(one);
  return category ? register.categories[category] : one.details.category;
}

export function financingWords({ financing }: Collaboration, { register }: Texts): string {
  return financing.map((one) => register.financing[one]).join(", ");
}

/** The municipalities that are asked, then others that are named. */
export function partakers({ municipalities, elsewhere }: Collaboration): string {
  return [...municipalities, ...elsewhere].join(", ");
}

/** The number where it was known; else the key of the first that tells of it. */
export function titleOf({ details: { title }, id }: Collaboration): string {
  return title === "" ? id : title;
}

export function tellersOf({ tellings }: Collaboration): string {
  return [...new Set(tellings.map(({ municipality }) => municipality.name))].join(", ");
}

/** What of a known collaboration cannot be relied upon, and how it was read. */
export function uncertainWords({ group, tellings }: Collaboration, { register }: Texts): string {
  const known = group.nodes.find((node) => node.known)?.known;
  if (!known) return "";
  const settled = new Set(tellings.flatMap(({ told }) => [...told.keys()]));
  const fields = known.uncertain.filter((detail) => !settled.has(detail));
  const named = fields.map((detail) => register.columns[detail]).join(", ");
  return [named === "" ? "" : `${named}.`, known.note ?? ""].filter((part) => part !== "").join(" ");
}

/** What one telling is about, where it says so. */
export function toldTitle({ told, known, item }: Telling): string {
  return told.get("title") ?? known?.text ?? item;
}
