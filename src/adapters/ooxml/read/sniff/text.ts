/** Turns a file that is text into which kind of text it is. */
import { UnreadableError } from "../limits/unreadable";

/** One of a mail's own headers on the first line, and another on some line after it. */
const KNOWN_HEADERS =
  /^(return-path|received|delivered-to|message-id|from|to|subject|date|x-[a-z-]+): [^]*^(from|to|subject|date|received): /m;
/** Or any header on the first line, and on some line the sender or a relay, and something else that every mail says. */
const FIRST_HEADER = /^[a-z][a-z0-9-]{1,50}:[ \t\r\n]/;
const WHO = /^(from|received|sender): ?/m;
const WHAT = /^(to|subject|date|mime-version|message-id|content-type): ?/m;
const isMail = (text: string) =>
  KNOWN_HEADERS.test(text) || (FIRST_HEADER.test(text) && WHO.test(text) && WHAT.test(text));

/** @throws UnreadableError "csv", "html" and so on; returns when the file is no text */
export function refuseText(bytes: Uint8Array): void {
  const start = textOf(bytes.subarray(0, 4096));
  if (start === null) return;
  const text = start.trimStart().toLowerCase();
  if (text === "" && bytes.length <= 4096) throw new UnreadableError("empty", "only blanks");
  if (text.startsWith("{\\rtf")) throw new UnreadableError("rtf", "RTF");
  if (isMail(text)) throw new UnreadableError("mail", "saved mail");
  if (text.startsWith("mime-version:")) throw new UnreadableError("html", "MHTML");
  if (text.includes("urn:schemas-microsoft-com:office:spreadsheet")) {
    throw new UnreadableError("legacyXls", "Excel's XML of 2003");
  }
  if (text.includes("urn:oasis:names:tc:opendocument")) {
    const isText = text.includes("oasis.opendocument.text") || text.includes("<office:text");
    throw new UnreadableError(isText ? "openDocumentText" : "openDocument", "flat OpenDocument");
  }
  if (/^<(!doctype html|html|head|body|table|meta|style|div|p)\b|<html\b/.test(text)) {
    throw new UnreadableError("html", "HTML");
  }
  if (/^[<{[%]/.test(text)) throw new UnreadableError("notAWorkbook", "text of another kind");
  throw new UnreadableError("csv", "plain text");
}

/** The text in UTF-16, UTF-8 or an old code page; null when the bytes are none. */
function textOf(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const printable = bytes.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0x1a);
  return printable ? new TextDecoder("utf-8").decode(bytes) : null;
}
