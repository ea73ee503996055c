/** A mail as Outlook saves it (.msg, [MS-OXMSG]) → what it says of itself, and what lies in it. */
import { damaged, tooLarge } from "../ooxml/read/limits/unreadable";
import { isDecoration } from "./decoration";
import { harmlessName } from "./harmlessName";
import { addressIn, fieldsOf } from "./headers";
import { asLatin1, decoded } from "./letters";
import { LARGEST_MAIL, LONGEST_HEADERS, LONGEST_TEXT, type MailMeter, mailMeter } from "./limits";
import { readOle, type Storage } from "./oleFile";
import type { Enclosed, OpenedContainer, Unopened } from "./openedContainer";
import { readEml } from "./readEml";
import { isTnef, readTnef } from "./readTnef";

const BY_VALUE = 1;
const MAIL_INSIDE = 5;
const OBJECT = 6;
/** Where the sender may stand: an address of the internet, not of Exchange ("/O=…"). */
const SENDERS = ["5d01", "5d02", "0c1f", "0065"];

/** @throws UnreadableError "damaged" or "tooLarge" */
export function readMsg(bytes: Uint8Array, meter = mailMeter()): OpenedContainer {
  if (bytes.length > LARGEST_MAIL) throw tooLarge(`mail of ${bytes.length} bytes`);
  return readMessage(readOle(bytes), 32, meter);
}

/** @param head bytes before the properties: a mail inside another has fewer */
function readMessage(storage: Storage, head: number, meter: MailMeter): OpenedContainer {
  meter.mail();
  const properties = fixedIn(storage, head);
  const files: Enclosed[] = [];
  const mails: OpenedContainer[] = [];
  const unopened: Unopened[] = [];
  const kind = (textIn(storage, "001a") ?? "").toLowerCase();
  const attached = storage.storages.filter(({ name }) => /^__attach_version1\.0_/i.test(name));
  let text = textIn(storage, "1000") ?? "";
  for (const one of attached) {
    meter.attachment();
    const signed = attachmentOf(one, { files, mails, unopened, meter }, kind);
    if (signed === null) continue;
    files.push(...signed.files);
    mails.push(...signed.mails);
    unopened.push(...signed.unopened);
    if (text === "") text = signed.text;
  }
  return {
    head: {
      sender: senderOf(storage),
      sent: timeOf(properties.get(0x39)) ?? timeOf(properties.get(0x0e06)),
      subject: (textIn(storage, "0037") ?? "").slice(0, 1000),
    },
    text: text.slice(0, LONGEST_TEXT),
    files,
    mails,
    unopened,
  };
}

interface Taken {
  readonly files: Enclosed[];
  readonly mails: OpenedContainer[];
  readonly unopened: Unopened[];
  readonly meter: MailMeter;
}

/** @returns the mail that lies in a signed one's only attachment, or null for every other attachment */
function attachmentOf(storage: Storage, { files, mails, unopened, meter }: Taken, kind: string) {
  const given = textIn(storage, "3707") ?? textIn(storage, "3704") ?? textIn(storage, "3001") ?? "";
  const name = harmlessName(given, "uden navn");
  const type = (textIn(storage, "370e") ?? "").toLowerCase();
  const method = viewOf(fixedIn(storage, 8).get(0x3705))?.getUint32(0, true) ?? BY_VALUE;
  const inside = storage.storages.find((one) => one.name.toLowerCase() === "__substg1.0_3701000d");
  if (method === MAIL_INSIDE && inside) mails.push(readMessage(inside, 24, meter));
  else if (method === OBJECT) unopened.push({ kind: "object", name });
  else if (method !== BY_VALUE) unopened.push({ kind: "link", name });
  else if (!isDecoration(type, name)) {
    const bytes = storage.stream("__substg1.0_37010102");
    if (bytes === null) throw damaged("an attachment of the mail has no bytes");
    if (/^ipm\.note\.smime/.test(kind)) {
      const isSigned = /^content-type:\s*multipart\/signed/im.test(asLatin1(bytes.subarray(0, 4096)));
      if (isSigned) return readEml(bytes, meter);
      unopened.push({ kind: "encrypted", name });
    } else if (isTnef(bytes)) files.push(...readTnef(bytes, meter));
    else files.push({ name, bytes: () => bytes });
  }
  return null;
}

function senderOf(storage: Storage): string | null {
  for (const id of SENDERS) {
    const address = textIn(storage, id);
    if (address !== null && address.includes("@")) return addressIn(address);
  }
  const headers = (textIn(storage, "007d") ?? "").slice(0, LONGEST_HEADERS);
  return addressIn(fieldsOf(headers).get("from") ?? "");
}

/** A text property, as Unicode or in the code page of Windows. @param id of four hexadecimal digits */
function textIn(storage: Storage, id: string): string | null {
  const wide = storage.stream(`__substg1.0_${id}001f`);
  const text = wide ? decoded(wide, "utf-16le") : storage.stream(`__substg1.0_${id}001e`);
  if (text === null) return null;
  const read = typeof text === "string" ? text : decoded(text, null);
  return read.endsWith("\0") ? read.slice(0, -1) : read;
}

/** Properties of eight bytes at most, by their ids. */
function fixedIn(storage: Storage, head: number): ReadonlyMap<number, Uint8Array> {
  const stream = storage.stream("__properties_version1.0");
  const found = new Map<number, Uint8Array>();
  if (stream === null) return found;
  for (let at = head; at + 16 <= stream.length; at += 16) {
    const id = (stream[at + 2] ?? 0) | ((stream[at + 3] ?? 0) << 8);
    found.set(id, stream.subarray(at + 8, at + 16));
  }
  return found;
}

function viewOf(bytes: Uint8Array | undefined): DataView | null {
  return bytes ? new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) : null;
}

/** Tenths of microseconds since 1601 → ISO 8601 UTC. */
function timeOf(bytes: Uint8Array | undefined): string | null {
  const view = viewOf(bytes);
  if (!view) return null;
  const tenths = view.getUint32(4, true) * 0x1_0000_0000 + view.getUint32(0, true);
  const at = new Date(tenths / 10_000 - 11_644_473_600_000);
  const year = at.getUTCFullYear();
  return year < 1980 || year > 2200 || Number.isNaN(year) ? null : at.toISOString().replace(/\.\d{3}Z$/, "Z");
}
