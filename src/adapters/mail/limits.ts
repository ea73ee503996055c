/** How much one mail may cost: real ones have ten parts and a few megabytes. */
import { tooLarge } from "../ooxml/read/limits/unreadable";

/** In bytes. */
export const LARGEST_MAIL = 50 * 1024 * 1024;
/** In bytes, of one part. */
export const LONGEST_HEADERS = 256 * 1024;
/** In bytes. */
export const LONGEST_BOUNDARY = 200;
/** Parts inside each other. */
export const DEEPEST_PART = 20;
/** In characters. */
export const LONGEST_TEXT = 2 * 1024 * 1024;
const MOST_PARTS = 500;
const MOST_ATTACHMENTS = 200;
const MOST_MAILS = 8;

/** Counts what one mail has taken. */
export interface MailMeter {
  readonly part: () => void;
  readonly attachment: () => void;
  readonly mail: () => void;
}

/** @returns a meter whose functions throw UnreadableError "tooLarge" beyond the limit */
export function mailMeter(): MailMeter {
  let [parts, attachments, mails] = [0, 0, 0];
  const within = (count: number, most: number, what: string) => {
    if (count > most) throw tooLarge(`more than ${most} ${what} in a mail`);
  };
  return {
    part: () => within((parts += 1), MOST_PARTS, "parts"),
    attachment: () => within((attachments += 1), MOST_ATTACHMENTS, "attachments"),
    mail: () => within((mails += 1), MOST_MAILS, "mails"),
  };
}
