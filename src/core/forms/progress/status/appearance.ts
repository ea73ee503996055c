/** How a status looks wherever it is shown. Never by colour alone: word or symbol always goes with it. */
import type { StatusName } from "../set/recommendationSet";

export interface Appearance {
  readonly fill: string;
  /** Text on the fill, at least 4.5:1 against it. */
  readonly text: string;
  readonly symbol: string;
}

export const APPEARANCE: Readonly<Record<StatusName, Appearance>> = {
  green: { fill: "#2E8B57", text: "#000000", symbol: "●" },
  yellow: { fill: "#FFD966", text: "#000000", symbol: "▲" },
  red: { fill: "#A50026", text: "#FFFFFF", symbol: "■" },
  "not-participating": { fill: "#E1DFDD", text: "#000000", symbol: "–" },
};
