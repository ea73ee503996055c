/** Turns a file's first bytes into what kind of file it is. */
import { UnreadableError } from "../limits/unreadable";
import { refuseOle } from "./oleDirectory";
import { refuseText } from "./text";

/** Pictures by the bytes that they begin with. */
const PICTURES: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x49, 0x49, 0x2a, 0x00], // TIFF
  [0x4d, 0x4d, 0x00, 0x2a], // TIFF
];

/** Two letters, with which a text may begin as well. */
const BITMAP = [0x42, 0x4d];

/** Excel 2 to 4, from before 1993: a bare stream that begins with its version. */
const OLD_EXCEL: readonly (readonly number[])[] = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
];

/** A zip with entries, and one without. */
const ZIPS: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Returns for a zip, which alone may be a workbook.
 *
 * @throws UnreadableError with the kind of file that it is instead
 */
export function refuseWhatIsNoZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnreadableError("empty", "no bytes");
  const begins = (mark: readonly number[]) => mark.every((byte, index) => bytes[index] === byte);
  if (ZIPS.some(begins)) return;
  if (begins(OLE)) refuseOle(bytes);
  if (OLD_EXCEL.some(begins)) throw new UnreadableError("legacyXls", "stream of Excel 2 to 4");
  // Readers look for a PDF's mark in its first kilobyte, and some programs do write before it.
  if (latin1(bytes.subarray(0, 1024)).includes("%PDF-")) throw new UnreadableError("pdf", "PDF");
  if (PICTURES.some(begins) || isNamedPicture(bytes)) throw new UnreadableError("image", "picture");
  refuseText(bytes);
  if (begins(BITMAP)) throw new UnreadableError("image", "bitmap");
  if (bytes.subarray(0, 4096).every((byte) => byte === 0))
    throw new UnreadableError("damaged", "only zero bytes");
  throw new UnreadableError("notAWorkbook", "unknown kind of file");
}

/** WebP and the phone formats HEIC and AVIF say what they are a little further in. */
function isNamedPicture(bytes: Uint8Array): boolean {
  const start = latin1(bytes.subarray(0, 12));
  return /^RIFF[^]{4}WEBP$|^[^]{4}ftyp(heic|heix|mif1|msf1|avif)$/.test(start);
}

export function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
