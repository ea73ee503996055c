/** When a return was saved, as its workbook says, or else when the mail was sent that it lay in. */
import type { Return } from "../intake/return";

/** Milliseconds since 1970, or null where neither says anything that is a time. */
export function savedTime({ savedAt, file }: Pick<Return, "savedAt" | "file">): number | null {
  const said = savedAt ?? file.from?.received ?? null;
  const time = said === null ? NaN : Date.parse(said);
  return Number.isNaN(time) ? null : time;
}
