/** A set → its recommendations as running text: theme by theme, the lead-in and its points. */
import type { Block } from "../../../../document/description";
import { bullets, heading, paragraph, words } from "../../../../document/content";
import type { Texts } from "../../../../language";
import { KINDS, type RecommendationSet } from "../set/recommendationSet";

export function themesInWords(set: RecommendationSet, texts: Texts): readonly Block[] {
  const { themeHeading, newTheme } = texts.papers;
  return set.themes.flatMap((theme): readonly Block[] => [
    heading(
      2,
      theme.isNew
        ? newTheme(themeHeading(theme.number, theme.title))
        : themeHeading(theme.number, theme.title),
    ),
    ...(theme.intro === null ? [] : [paragraph(theme.intro)]),
    ...KINDS.flatMap((kind): readonly Block[] => {
      const own = theme.recommendations.filter((one) => one.kind === kind);
      const leadIn = kind === "skal" ? theme.skalIntro : theme.kanIntro;
      if (own.length === 0) return [];
      return [
        { ...paragraph(words(leadIn ?? texts.status[kind], { bold: true })), keepWithNext: true },
        bullets(own.map(({ text }) => [words(text)])),
      ];
    }),
  ]);
}
