/** When a return came: when the mail was sent that it lay in, or else when it was saved. */
import type { Return } from "../intake/return";

/** ISO 8601 in UTC; null where nobody knows. */
export function receivedAt({ file, savedAt }: Pick<Return, "file" | "savedAt">): string | null {
  const said = file.from?.received ?? savedAt;
  const time = said === null ? NaN : Date.parse(said);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
