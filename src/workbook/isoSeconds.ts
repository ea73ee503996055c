/** Turns a moment into text as workbooks write their times. */

/** "2016-06-22T08:00:00Z": UTC, whole seconds. */
export function isoSeconds(moment: Date): string {
  return `${moment.toISOString().slice(0, 19)}Z`;
}
