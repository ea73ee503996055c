/** Tells the headings over the answers' columns from other texts. */
import { mentionedStatuses } from "../status/readStatus";
import { ticksIn } from "../../../text/ticks";

/** A heading that names the three colours, or is the word status; longer texts, and boxes to tick, are somebody's own. */
export function isStatusHeading(heading: string): boolean {
  if (heading === "status") return true;
  return heading.length <= 30 && mentionedStatuses(heading).length >= 3 && ticksIn(heading).length === 0;
}

export function isRemarkHeading(heading: string): boolean {
  return /^(bemærkning(er)?|kommentar(er)?|remarks?|comments?):?$/.test(heading);
}
