/** A set → why it exists and what stands beside it, in its document's own words; what it does not say, a person writes. */
import type { Block } from "../../../../document/description";
import { heading, paragraph, place, words } from "../../../../document/content";
import { comparable } from "../../../text/comparable";
import type { RecommendationSet } from "../set/recommendationSet";

/** Below the paper's own heading: a first section that is called the same needs none again. */
export function backgroundBlocks(
  { background = [] }: RecommendationSet,
  paperHeading: string,
  placeText: string,
): readonly Block[] {
  if (background.length === 0) return [paragraph(place(placeText))];
  return background.flatMap((section, index): readonly Block[] => [
    ...(index === 0 && comparable(section.heading) === comparable(paperHeading)
      ? []
      : [heading(2, section.heading)]),
    ...section.paragraphs.map((text) => paragraph(text)),
  ]);
}

/** Political guidelines approved beside the recommendations. */
export function guidelineBlocks({ guidelines = [] }: RecommendationSet, placeText: string): readonly Block[] {
  if (guidelines.length === 0) return [paragraph(place(placeText))];
  return guidelines.flatMap(({ title, text }): readonly Block[] => [
    { ...paragraph(words(title, { bold: true })), keepWithNext: true },
    paragraph(text),
  ]);
}
