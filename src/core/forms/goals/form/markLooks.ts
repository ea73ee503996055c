/** How a mark looks wherever it is shown: the sign always goes with the colour. */
import type { ValueLook } from "../../../intake/formLayout";
import { type Choice, SIGNS } from "../reading/values";

export const MARK_LOOKS: Readonly<Record<Choice, ValueLook>> = {
  level: { fill: "#1F5C6B", text: "#FFFFFF", symbol: SIGNS.level },
  effort: { fill: "#BFDDE3", text: "#000000", symbol: SIGNS.effort },
  none: { fill: "#E1DFDD", text: "#000000", symbol: SIGNS.none },
};
