/** A workbook protected by a password, as far as anybody can see without it: made by hand after MS-CFB 2. */

const NONE = 0xffffffff;
const END_OF_CHAIN = 0xfffffffe;
const TABLE_SECTOR = 0xfffffffd;
const SECTOR = 512;
const ENTRY = 128;

/** Header, one sector of allocation table, one sector of directory: no contents are needed. */
export function encryptedFile(): Uint8Array {
  const bytes = new Uint8Array(3 * SECTOR);
  const view = new DataView(bytes.buffer);
  header(bytes, view);
  for (let at = SECTOR; at < 2 * SECTOR; at += 4) view.setUint32(at, NONE, true);
  view.setUint32(SECTOR, TABLE_SECTOR, true);
  view.setUint32(SECTOR + 4, END_OF_CHAIN, true);
  entry(view, 0, { name: "Root Entry", kind: 5, right: NONE, child: 1 });
  entry(view, 1, { name: "EncryptionInfo", kind: 2, right: 2, child: NONE });
  entry(view, 2, { name: "EncryptedPackage", kind: 2, right: NONE, child: NONE });
  return bytes;
}

function header(bytes: Uint8Array, view: DataView): void {
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const short = (at: number, value: number) => view.setUint16(at, value, true);
  const long = (at: number, value: number) => view.setUint32(at, value, true);
  short(24, 0x3e); // minor version
  short(26, 3); // major version
  short(28, 0xfffe); // byte order
  short(30, 9); // sectors of 2^9 bytes
  short(32, 6); // small sectors of 2^6 bytes
  long(44, 1); // sectors of allocation table
  long(48, 1); // the directory's first sector
  long(56, 4096); // below this a stream lies in small sectors
  long(60, END_OF_CHAIN);
  long(68, END_OF_CHAIN);
  for (let at = 76; at < SECTOR; at += 4) long(at, NONE);
  long(76, 0); // the allocation table's sector
}

function entry(
  view: DataView,
  index: number,
  { name, kind, right, child }: { name: string; kind: number; right: number; child: number },
): void {
  const at = 2 * SECTOR + index * ENTRY;
  [...name].forEach((letter, place) => view.setUint16(at + 2 * place, letter.charCodeAt(0), true));
  view.setUint16(at + 64, 2 * (name.length + 1), true);
  view.setUint8(at + 66, kind);
  view.setUint8(at + 67, 1); // a black node
  view.setUint32(at + 68, NONE, true);
  view.setUint32(at + 72, right, true);
  view.setUint32(at + 76, child, true);
}
