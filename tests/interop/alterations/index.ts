/** Every alteration, in the order of the table in docs/intake.md. */
import type { Alteration } from "../alteration";
import { forms } from "./forms";
import { markedStatuses } from "./markedStatuses";
import { marks } from "./marks";
import { programs } from "./programs";
import { remarks } from "./remarks";
import { rows } from "./rows";
import { sheets } from "./sheets";
import { statuses } from "./statuses";
import { texts } from "./texts";
import { word } from "./word";

export interface Group {
  readonly heading: string;
  readonly alterations: readonly Alteration[];
}

export const GROUPS: readonly Group[] = [
  { heading: "Sheets", alterations: sheets },
  { heading: "Rows and columns", alterations: rows },
  { heading: "Marks", alterations: marks },
  { heading: "Recommendations' texts", alterations: texts },
  { heading: "Statuses", alterations: [...statuses, ...markedStatuses] },
  { heading: "Remarks and other words", alterations: remarks },
  { heading: "Whose form, and which", alterations: forms },
  { heading: "Other programs", alterations: programs },
  { heading: "Forms in Word", alterations: word },
];
