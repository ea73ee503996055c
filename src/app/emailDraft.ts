/** Turns a reply into a draft (.eml) that opens in the mail program ready to be read through and sent. */
import { isPlainAddress } from "../core/round/plainAddress";
import type { Addressee } from "../core/round/roundLetters";
import { base64 } from "../workbook/base64";

export interface Draft {
  readonly to: readonly Addressee[];
  readonly subject: string;
  /** With "\n" between lines. */
  readonly text: string;
  readonly attachments: readonly Attachment[];
}

export interface Attachment {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Who has sent a mail leaves it out: only a draft that lies as it was made is known by it. */
const MADE_BY = "X-Mailer: Fremdrift";

/** Does a mail begin as every draft of ours does? */
export function isOurDraft(beginning: string): boolean {
  const [head = ""] = beginning.split("\r\n\r\n", 1);
  return head.startsWith("X-Unsent: 1\r\n") && head.split("\r\n").includes(MADE_BY);
}

const utf8 = (text: string) => new TextEncoder().encode(text);

/** No line of base64 holds it. */
const BOUNDARY = "=_fremdrift";

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * The draft as RFC 5322 wants it, in ASCII. `X-Unsent: 1` makes Outlook open it for sending; it has no
 * sender, for that is whoever opens it.
 */
export function emailDraft({ to, subject, text, attachments }: Draft): Uint8Array<ArrayBuffer> {
  const reached = to.filter(({ address }) => isPlainAddress(address)).map(mailbox);
  const body = [
    'Content-Type: text/plain; charset="utf-8"',
    "Content-Transfer-Encoding: base64",
    "",
    ...base64Lines(utf8(text.replaceAll("\n", "\r\n"))),
  ];
  const lines = [
    "X-Unsent: 1",
    ...(reached.length === 0 ? [] : [`To: ${reached.join(",\r\n ")}`]),
    `Subject: ${encodedWords(subject).join("\r\n ")}`,
    MADE_BY,
    "MIME-Version: 1.0",
    ...(attachments.length === 0 ? body : withAttachments(body, attachments)),
    "",
  ];
  return utf8(lines.join("\r\n"));
}

function withAttachments(body: readonly string[], attachments: readonly Attachment[]): readonly string[] {
  return [
    `Content-Type: multipart/mixed; boundary="${BOUNDARY}"`,
    "",
    `--${BOUNDARY}`,
    ...body,
    ...attachments.flatMap(({ name, bytes }) => [
      `--${BOUNDARY}`,
      // The name in both ways: newer programs read the second, older ones the first.
      `Content-Type: ${WORKBOOK};\r\n name="${encodedWords(name).join("\r\n ")}"`,
      "Content-Transfer-Encoding: base64",
      `Content-Disposition: attachment;\r\n filename*=utf-8''${percentEncoded(name)}`,
      "",
      ...base64Lines(bytes),
    ]),
    `--${BOUNDARY}--`,
  ];
}

function mailbox({ name, address }: Addressee): string {
  return name === "" ? address : `${encodedWords(name).join("\r\n ")} <${address}>`;
}

function base64Lines(bytes: Uint8Array): readonly string[] {
  return base64(bytes).match(/.{1,76}/g) ?? [];
}

/** RFC 5987: everything but letters and digits. */
function percentEncoded(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** RFC 2047: words of at most 75 characters, none of them splitting a letter. */
function encodedWords(text: string): readonly string[] {
  const words: string[] = [];
  let part = "";
  for (const letter of text.replaceAll(/[\r\n]+/g, " ")) {
    if (utf8(part + letter).length > 45) {
      words.push(part);
      part = "";
    }
    part += letter;
  }
  words.push(part);
  return words.map((word) => `=?utf-8?B?${base64(utf8(word))}?=`);
}
