/** Tells the headings over the answers' columns from other texts. */
import { mentionedStatuses } from "../status/readStatus";

/** A heading that names the three colours, or is the word status; longer texts are somebody's own. */
export function isStatusHeading(heading: string): boolean {
  return heading === "status" || (heading.length <= 30 && mentionedStatuses(heading).length >= 3);
}

export function isRemarkHeading(heading: string): boolean {
  return /^(bemærkning(er)?|kommentar(er)?|remarks?|comments?):?$/.test(heading);
}
