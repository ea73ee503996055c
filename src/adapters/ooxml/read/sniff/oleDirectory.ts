/** Turns a file in Microsoft's old container (OLE) into what kind of document it holds. */
import type { UnreadableReason } from "../../../../workbook/snapshot";
import { UnreadableError, damaged } from "../limits/unreadable";

/** What encrypts by rights is named so, at any depth ([MS-OFFCRYPTO] 2.2). */
const RIGHTS = /^\t?drm/;
/** What a password has made says how, beside what is encrypted ([MS-OFFCRYPTO] 2.3). */
const PACKAGE = "encryptedpackage";
const BY_PASSWORD = "encryptioninfo";
/** Rights are kept here; of what a password has made, only copies. */
const RIGHTS_KEPT = "\u0006dataspaces";

/** Streams at the top of the container, by which a document is known ([MS-OFFCRYPTO] 2.2, [MS-XLS] 2.1). */
const KINDS: readonly (readonly [string, UnreadableReason])[] = [
  [PACKAGE, "encrypted"],
  ["workbook", "legacyXls"],
  ["book", "legacyXls"],
  ["worddocument", "word"],
  ["powerpoint document", "powerpoint"],
  // Outlook's saved mails ([MS-OXMSG] 2.4).
  ["__properties_version1.0", "mail"],
];

const NONE = 0xffff_fffa;
const ENTRY = 128;

/** @throws UnreadableError always: an old container is never a workbook that can be read here */
export function refuseOle(bytes: Uint8Array): never {
  const { names, inside } = namesIn(bytes);
  const withoutPassword = names.has(PACKAGE) && names.has(RIGHTS_KEPT) && !names.has(BY_PASSWORD);
  if (withoutPassword || [...names, ...inside].some((name) => RIGHTS.test(name))) {
    throw new UnreadableError("rightsProtected", "OLE container encrypted by rights");
  }
  for (const [name, reason] of KINDS) {
    if (names.has(name)) throw new UnreadableError(reason, `OLE container with ${name}`);
  }
  throw new UnreadableError("notAWorkbook", `OLE container with ${[...names].slice(0, 5).join(", ")}`);
}

/** In lower case: those at the top, and those of what lies inside them; a document inside the document is no document. */
function namesIn(bytes: Uint8Array): { readonly names: ReadonlySet<string>; readonly inside: Set<string> } {
  const directory = directoryBytes(bytes);
  const names = new Set<string>();
  const inside = new Set<string>();
  const seen = new Set<number>();
  // Children are a tree of siblings; a hostile one may lead back to itself.
  const waiting = [{ id: entryAt(directory, 0)?.child ?? NONE, found: names }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { id, found } = next;
    if (id >= NONE || seen.has(id)) continue;
    seen.add(id);
    const entry = entryAt(directory, id);
    if (!entry) throw damaged("OLE directory is cut short");
    found.add(entry.name);
    waiting.push({ id: entry.left, found }, { id: entry.right, found }, { id: entry.child, found: inside });
  }
  return { names, inside };
}

function entryAt(directory: DataView, id: number) {
  const at = id * ENTRY;
  if (at + ENTRY > directory.byteLength) return null;
  let name = "";
  const length = Math.min(directory.getUint16(at + 64, true) / 2 - 1, 31);
  for (let index = 0; index < length; index += 1) {
    name += String.fromCharCode(directory.getUint16(at + 2 * index, true));
  }
  return {
    name: name.toLowerCase(),
    left: directory.getUint32(at + 68, true),
    right: directory.getUint32(at + 72, true),
    child: directory.getUint32(at + 76, true),
  };
}

/** The directory's sectors in a row, as the allocation table chains them. */
function directoryBytes(bytes: Uint8Array): DataView {
  if (bytes.length < 512) throw damaged("OLE header is cut short");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) throw damaged("OLE header is broken");
  const size = 1 << shift;
  const perSector = size / 4;
  const at = (sector: number): number => {
    if (sector >= NONE || (sector + 2) * size > bytes.length) throw damaged("OLE container is cut short");
    return (sector + 1) * size;
  };
  /** Where a sector of the allocation table lies: 109 stand in the header, the others in a chain behind it. */
  const tableSector = (index: number): number => {
    if (index < 109) return view.getUint32(76 + 4 * index, true);
    let place = index - 109;
    let sector = view.getUint32(68, true);
    for (; place >= perSector - 1; place -= perSector - 1)
      sector = view.getUint32(at(sector) + size - 4, true);
    return view.getUint32(at(sector) + 4 * place, true);
  };
  const link = (sector: number): number =>
    view.getUint32(at(tableSector(Math.floor(sector / perSector))) + 4 * (sector % perSector), true);
  const sectors: Uint8Array[] = [];
  for (let sector = view.getUint32(48, true); sector < NONE; sector = link(sector)) {
    if (sectors.length > 1_000) throw damaged("OLE directory does not end");
    sectors.push(bytes.subarray(at(sector), at(sector) + size));
  }
  const joined = new Uint8Array(sectors.length * size);
  sectors.forEach((sector, index) => joined.set(sector, index * size));
  return new DataView(joined.buffer);
}
