/** A letter → an address (mailto:) that opens it in the reader's own mail program. */
import type { RoundLetter } from "./roundLetters";
import { isPlainAddress } from "./plainAddress";

/** Characters that Windows hands on to a mail program; what is longer is cut off by it, and so left out whole by us. */
const LONGEST = 2000;

export interface MailAddress {
  readonly address: string;
  /** False where the text is too long to go along: then it is copied. */
  readonly withText: boolean;
}

export function mailto({ to, subject, text }: Pick<RoundLetter, "to" | "subject" | "text">): MailAddress {
  const reached = to.map(({ address }) => address).filter(isPlainAddress);
  const head = `mailto:${reached.map(encodeURIComponent).join(",").replaceAll("%40", "@")}?subject=${encodeURIComponent(subject)}`;
  const whole = `${head}&body=${encodeURIComponent(text.replaceAll("\n", "\r\n"))}`;
  return whole.length <= LONGEST ? { address: whole, withText: true } : { address: head, withText: false };
}
