/** Turns the last bytes of a zip into the place of its directory. */
import { damaged } from "../limits/unreadable";
import { safeUint64 } from "./zip64";

export interface DirectoryPlace {
  readonly entries: number;
  readonly directoryFrom: number;
  readonly directoryTo: number;
}

const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;

/** In bytes; so far from the file's end is looked for the record, whose comment may be as long. */
const FARTHEST = 0xffff;

/**
 * The end record that fits the file exactly; where bytes have come behind the zip (a line end from a mail
 * gateway, padding from an archive), the last that fits into it, as Excel takes it.
 *
 * @throws UnreadableError "damaged" where there is none, or where the directory is not where it says
 */
export function findEnd(view: DataView): DirectoryPlace {
  const size = view.byteLength;
  let last: number | null = null;
  for (let at = size - 22; at >= 0 && at >= size - 22 - FARTHEST; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const to = at + 22 + view.getUint16(at + 20, true);
    if (to === size) return checked(view, at);
    if (to < size) last ??= at;
  }
  if (last === null) throw damaged("zip has no end");
  return checked(view, last);
}

function checked(view: DataView, end: number): DirectoryPlace {
  if (view.getUint16(end + 4, true) !== 0 && view.getUint16(end + 4, true) !== 0xffff) {
    throw damaged("zip is split over several files");
  }
  let entries = view.getUint16(end + 10, true);
  let length = view.getUint32(end + 12, true);
  let from = view.getUint32(end + 16, true);
  let directoryEnd = end;
  if (end >= 20 && view.getUint32(end - 20, true) === LOCATOR64) {
    const end64 = safeUint64(view, end - 20 + 8);
    if (end64 + 56 > end - 20 || view.getUint32(end64, true) !== END64) throw damaged("zip64 end is missing");
    entries = safeUint64(view, end64 + 32);
    length = safeUint64(view, end64 + 40);
    from = safeUint64(view, end64 + 48);
    directoryEnd = end64;
  }
  if (from + length !== directoryEnd) throw damaged("zip directory is not where the end says");
  return { entries, directoryFrom: from, directoryTo: directoryEnd };
}
