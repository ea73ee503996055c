/** Tells whether going on with an overview would lose what the secretariat has written in it. */
import type { Finding, FindingCode } from "../core/findings/finding";
import type { Remembered } from "../core/refresh/readOverview";

/** What would be lost with these nobody could get back. */
const LOSING: readonly FindingCode[] = [
  "overview-column-missing",
  "overview-sheet-missing",
  "overview-too-large",
];

/** Why an overview is not gone on with; null where nothing would be lost. */
export function losesWords({ findings }: Remembered): Finding | null {
  return findings.find(({ code }) => LOSING.includes(code)) ?? null;
}
