/** How an answer looks wherever it is shown: the word always goes with the colour. */
import type { ValueLook } from "../../../intake/formLayout";
import type { State } from "../reading/values";

export const STATE_LOOKS: Readonly<Record<State, ValueLook>> = {
  ongoing: { fill: "#1F5C6B", text: "#FFFFFF", symbol: "●" },
  ended: { fill: "#D2D0CE", text: "#000000", symbol: "■" },
  proposal: { fill: "#BFDDE3", text: "#000000", symbol: "◇" },
  none: { fill: "#F3F2F1", text: "#000000", symbol: "-" },
};
