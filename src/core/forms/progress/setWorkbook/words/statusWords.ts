/** Statuses ↔ the words for them in a set workbook: those of the forms, which are Danish. */
import { status as danish } from "../../../../../language/da/status";
import { STATUSES, type StatusName } from "../../set/recommendationSet";
import { readStatus } from "../../status/readStatus";

export function statusLabel(status: StatusName): string {
  return danish.labels[status];
}

/** "Grøn, Gul og -" → each status, or the word as it stands where nobody knows it. */
export function statusesIn(text: string): readonly string[] {
  return text
    .split(/[,;/\n]| og | and /)
    .map((word) => word.trim())
    .filter((word) => word !== "")
    .map((word) => {
      const { reading } = readStatus(word);
      return STATUSES.find((status) => status === reading) ?? word;
    });
}
