/** What is found in a mail or an archive, whichever kind it is. */

export interface MailHead {
  /** An address with "@", in lower case, or null where the mail names none. */
  readonly sender: string | null;
  /** When it was sent, ISO 8601 UTC, or null. */
  readonly sent: string | null;
  readonly subject: string;
}

/** A file that lies in it: perhaps a container itself. */
export interface Enclosed {
  /** Without folder and control characters; never empty. */
  readonly name: string;
  /** @throws UnreadableError where it cannot be unpacked */
  readonly bytes: () => Uint8Array;
}

/** What lies in it without being a file: a link to one in the cloud, an object, something that only a key opens. */
export interface Unopened {
  readonly kind: "link" | "object" | "encrypted";
  readonly name: string;
}

export interface OpenedContainer {
  /** Null for an archive. */
  readonly head: MailHead | null;
  /** What the sender wrote; "" where nothing is, or where it stands in a form that is not read. */
  readonly text: string;
  /** Pictures and signatures left out. */
  readonly files: readonly Enclosed[];
  /** Mails inside that are no files of their own. */
  readonly mails: readonly OpenedContainer[];
  readonly unopened: readonly Unopened[];
}
