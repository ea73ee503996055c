/** A draft → the rows of its table of recommendations: each with its theme. */
import type { Recommendation, Theme } from "../../set/recommendationSet";
import type { Draft } from "./draft";
import { type Proposed, themeOfProposal } from "./proposed";

interface Written {
  readonly theme: Theme;
  readonly recommendation: Recommendation;
}

/** Each theme's recommendations, then what is proposed to it; proposals of new themes last. */
export function linesOf({ set: { themes }, proposed }: Draft): readonly Line[] {
  const placed = proposed.map((one) => ({ theme: themeOfProposal(one, themes), proposed: one }));
  return [
    ...themes.flatMap((theme): readonly Line[] => [
      ...theme.recommendations.map((recommendation) => ({ theme, recommendation })),
      ...placed.filter((one) => one.theme === theme),
    ]),
    ...placed.filter((one) => one.theme === null),
  ];
}

/** A recommendation, or what a municipality has proposed. */
export type Line = Written | { readonly theme: Theme | null; readonly proposed: Proposed };
