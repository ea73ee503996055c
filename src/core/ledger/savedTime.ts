/** When a return was saved, as its workbook says. */
import type { Return } from "../intake/return";

/** Milliseconds since 1970, or null where the workbook says nothing that is a time. */
export function savedTime({ savedAt }: Pick<Return, "savedAt">): number | null {
  const time = savedAt === null ? NaN : Date.parse(savedAt);
  return Number.isNaN(time) ? null : time;
}
