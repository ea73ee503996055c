/** Tells the regional overviews that lie among the returns: they hold none themselves. */
import type { Return } from "../core/intake/return";

export function isOverview({ findings }: Return): boolean {
  return findings.some(({ code }) => code === "is-an-overview");
}
