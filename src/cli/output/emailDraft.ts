/** Turns a reply into a draft (.eml) that opens in the mail program ready to be read through and sent. */
import { Buffer } from "node:buffer";

export interface Draft {
  /** Addresses; null where nobody has given one. */
  readonly to: string | null;
  readonly subject: string;
  /** With "\n" between lines. */
  readonly text: string;
}

/** One plain address and nothing else: what a municipality typed must not be able to add headers. */
const ADDRESS = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$/;

/** Who has sent a mail leaves it out: only a draft that lies as it was made is known by it. */
const MADE_BY = "X-Mailer: Fremdrift";

/** Does a mail begin as every draft of ours does? */
export function isOurDraft(beginning: string): boolean {
  const [head = ""] = beginning.split("\r\n\r\n", 1);
  return head.startsWith("X-Unsent: 1\r\n") && head.split("\r\n").includes(MADE_BY);
}

/**
 * The draft as RFC 5322 wants it, in ASCII. `X-Unsent: 1` makes Outlook open it for sending; it has no
 * sender, for that is whoever opens it.
 */
export function emailDraft({ to, subject, text }: Draft): Uint8Array {
  const lines = [
    "X-Unsent: 1",
    ...(to !== null && ADDRESS.test(to) ? [`To: ${to}`] : []),
    `Subject: ${encodedWords(subject).join("\r\n ")}`,
    MADE_BY,
    "MIME-Version: 1.0",
    'Content-Type: text/plain; charset="utf-8"',
    "Content-Transfer-Encoding: base64",
    "",
    ...(Buffer.from(text.replaceAll("\n", "\r\n"), "utf8")
      .toString("base64")
      .match(/.{1,76}/g) ?? []),
    "",
  ];
  return Buffer.from(lines.join("\r\n"), "ascii");
}

/** RFC 2047: words of at most 75 characters, none of them splitting a letter. */
function encodedWords(text: string): readonly string[] {
  const words: string[] = [];
  let part = "";
  for (const letter of text.replaceAll(/[\r\n]+/g, " ")) {
    if (Buffer.byteLength(part + letter, "utf8") > 45) {
      words.push(part);
      part = "";
    }
    part += letter;
  }
  words.push(part);
  return words.map((word) => `=?utf-8?B?${Buffer.from(word, "utf8").toString("base64")}?=`);
}
