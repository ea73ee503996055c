import { UnreadableError } from "../limits/unreadable";
import { refuseWhatIsNoZip } from "./sniff";

function reason(bytes: Uint8Array): string {
  try {
    refuseWhatIsNoZip(bytes);
    return "zip";
  } catch (error) {
    if (error instanceof UnreadableError) return error.reason;
    throw error;
  }
}

const utf8 = (text: string) => new TextEncoder().encode(text);

test.each([
  ["empty", ""],
  ["empty", " \r\n"],
  ["zip", "PK\u0003\u0004"],
  ["pdf", "%PDF-1.7\n\u0000"],
  ["pdf", "\u0000junk before\n%PDF-1.4\n"],
  ["image", "GIF89a\u0001\u0000"],
  ["image", "BM\u0001\u0000\u0000\u0000"],
  ["image", "\u0000\u0000\u0000\u0018ftypheic\u0000"],
  ["image", "RIFF\u0001\u0000\u0000\u0000WEBPVP8 "],
  ["html", "\n <!DOCTYPE html><p>"],
  ["html", "<html xmlns:x='urn:schemas-microsoft-com:office:excel'><table>"],
  ["html", "<table><tr><td>Grøn</td></tr></table>"],
  ["html", "MIME-Version: 1.0\nContent-Type: multipart/related"],
  ["csv", "Anbefaling;Status;Bemærkning\r\n1.1;Grøn;\r\n"],
  ["csv", "BM er et kort ord"],
  ["csv", "PK;Status"],
  ["rtf", "{\\rtf1\\ansi"],
  ["legacyXls", `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">`],
  [
    "openDocument",
    `<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0">`,
  ],
  ["notAWorkbook", `<?xml version="1.0"?><noget/>`],
  ["mail", "From: a@b.dk\r\nTo: c@d.dk\r\nSubject: Skema\r\n\r\nSe vedhæftede"],
  ["mail", "Received: from x\r\n by y\r\nFrom: a@b.dk\r\n\r\nx"],
  ["csv", "Fra: a@b.dk;Til: c@d.dk"],
  ["csv", "To: alle kommuner"],
  ["notAWorkbook", `{"a": 1}`],
  ["notAWorkbook", "Rar!\u001a\u0007\u0000"],
  ["damaged", "\u0000".repeat(1000)],
])("%s: %j", (expected, content) => {
  expect(reason(utf8(content))).toBe(expected);
});

test.each([
  ["image", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ["image", [0xff, 0xd8, 0xff, 0xe0]],
  ["image", [0x49, 0x49, 0x2a, 0x00, 8, 0, 0, 0]],
  ["legacyXls", [0x09, 0x00, 0x04, 0x00, 2, 0, 0x10, 0]],
  ["csv", [0xff, 0xfe, 0x41, 0x00, 0x09, 0x00, 0x42, 0x00]],
  ["csv", [0xfe, 0xff, 0x00, 0x41, 0x00, 0x09, 0x00, 0x42]],
  ["csv", [0x47, 0x72, 0xf8, 0x6e, 0x3b, 0x47, 0x75, 0x6c]],
  ["damaged", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]],
])("%s by its bytes %j", (expected, bytes) => {
  expect(reason(Uint8Array.from(bytes))).toBe(expected);
});

/** A container in the old format: header, allocation table, directory. Siblings form a chain to the right. */
function ole(...names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 * (2 + Math.ceil((names.length + 1) / 4)));
  const view = new DataView(bytes.buffer);
  const none = 0xffff_ffff;
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(48, 1, true);
  view.setUint32(68, none, true);
  for (let at = 76; at < 512; at += 4) view.setUint32(at, at === 76 ? 0 : none, true);
  const sectors = bytes.length / 512 - 2;
  for (let sector = 0; sector < 128; sector += 1) {
    const last = sector === sectors;
    view.setUint32(512 + 4 * sector, sector === 0 ? 0xffff_fffd : last ? 0xffff_fffe : sector + 1, true);
  }
  ["Root Entry", ...names].forEach((name, index) => {
    const at = 1024 + 128 * index;
    [...name].forEach((letter, place) => view.setUint16(at + 2 * place, letter.charCodeAt(0), true));
    view.setUint16(at + 64, 2 * (name.length + 1), true);
    view.setUint32(at + 68, none, true);
    view.setUint32(at + 72, index === 0 || index === names.length ? none : index + 1, true);
    view.setUint32(at + 76, index === 0 && names.length > 0 ? 1 : none, true);
  });
  return bytes;
}

test.each([
  ["encrypted", ["EncryptionInfo", "EncryptedPackage"]],
  ["rightsProtected", ["\u0006DataSpaces", "EncryptedPackage"]],
  ["rightsProtected", ["\u0006DataSpaces", "\tDRMContent", "Workbook"]],
  ["rightsProtected", ["\tDRMContent", "WordDocument"]],
  ["legacyXls", ["\u0005SummaryInformation", "Workbook"]],
  ["legacyXls", ["Book"]],
  ["word", ["1Table", "Data", "ObjectPool", "\u0001CompObj", "WordDocument"]],
  ["powerpoint", ["Current User", "PowerPoint Document"]],
  ["mail", ["__properties_version1.0", "__substg1.0_0037001F"]],
  ["notAWorkbook", []],
])("%s in the old container, by its streams %j", (expected, names) => {
  expect(reason(ole(...names))).toBe(expected);
});

test("rights that lie deeper inside the container, beside a password's own streams", () => {
  const names = [
    "EncryptionInfo",
    "EncryptedPackage",
    "\u0006DataSpaces",
    "TransformInfo",
    "DRMEncryptedTransform",
  ];
  const nested = ole(...names);
  const view = new DataView(nested.buffer);
  const sibling = (entry: number, next: number) => view.setUint32(1024 + 128 * entry + 72, next, true);
  const child = (entry: number, first: number) => view.setUint32(1024 + 128 * entry + 76, first, true);
  sibling(3, 0xffff_ffff);
  child(3, 4);
  sibling(4, 0xffff_ffff);
  child(4, 5);
  expect(reason(nested)).toBe("rightsProtected");
  child(4, 0xffff_ffff);
  expect(reason(nested)).toBe("encrypted");
});

test("a container whose siblings lead in a circle, or whose directory does not end", () => {
  const circle = ole("a", "b");
  new DataView(circle.buffer).setUint32(1024 + 2 * 128 + 72, 1, true);
  expect(reason(circle)).toBe("notAWorkbook");
  const endless = ole("a");
  new DataView(endless.buffer).setUint32(512 + 4, 1, true);
  expect(reason(endless)).toBe("damaged");
  expect(reason(ole("Workbook").subarray(0, 1400))).toBe("damaged");
});
