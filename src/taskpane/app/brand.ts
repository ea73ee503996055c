/** The one accent colour, dark petrol, in Fluent's sixteen steps from dark to light. */
import type { BrandVariants } from "@fluentui/react-components";

export const PETROL: BrandVariants = {
  10: "#020D10",
  20: "#07191E",
  30: "#0B272E",
  40: "#0F333D",
  50: "#133F4B",
  60: "#174B59",
  70: "#1B5363",
  80: "#1F5C6B",
  90: "#3D7F8F",
  100: "#6BB0BF",
  110: "#82BFCC",
  120: "#99CDD8",
  130: "#B0DAE3",
  140: "#C7E6EC",
  150: "#DDF1F5",
  160: "#EFF9FB",
};
