import { strToU8, zipSync } from "fflate";
import { UnreadableError } from "../ooxml/read/limits/unreadable";
import { fromLatin1 } from "./letters";
import { openContainer } from "./openContainer";
import type { OpenedContainer } from "./openedContainer";

const HEAD =
  "From: Kommunen <Post@Herlev.example>\r\nTo: x@y.example\r\nDate: Mon, 20 Nov 2017 10:12:00 +0100 (CET)\r\n";

function mail(rest: string): OpenedContainer {
  const opened = openContainer(fromLatin1(HEAD + rest));
  if (!opened) throw new Error("no mail");
  return opened;
}

function refused(bytes: Uint8Array): string {
  try {
    return openContainer(bytes) ? "read" : "no container";
  } catch (error) {
    if (error instanceof UnreadableError) return error.reason;
    throw error;
  }
}

const contentOf = (opened: OpenedContainer) =>
  opened.files.map(({ name, bytes }) => `${name}: ${new TextDecoder().decode(bytes())}`);

const part = (name: string, body: string, type = "application/octet-stream") =>
  `--b\r\nContent-Type: ${type}\r\nContent-Disposition: attachment; ${name}\r\n\r\n${body}\r\n`;
const mixed = (...parts: readonly string[]) =>
  `Subject: x\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n${parts.join("")}--b--\r\n`;

test("who sent it and when", () => {
  expect(mail("Subject: =?iso-8859-1?Q?Bl=E5_?=\r\n =?iso-8859-1?Q?m=E6rke?=\r\n\r\nHej\r\n").head).toEqual({
    sender: "post@herlev.example",
    sent: "2017-11-20T09:12:00Z",
    subject: "Blå mærke",
  });
});

test("an encoded letter that two words share, and a set of letters that nobody knows", () => {
  expect(mail("Subject: =?utf-8?B?w6Y=?= =?utf-8?B?w7g=?=\r\n\r\n").head?.subject).toBe("æø");
  expect(mail("Subject: =?utf-8?Q?S=C3?= =?utf-8?Q?=B8?=\r\n\r\n").head?.subject).toBe("Sø");
  expect(mail("Subject: =?klingon?Q?S=F8?=\r\n\r\n").head?.subject).toBe("Sø");
  expect(mail('Content-Type: text/plain; charset="x-ukendt"\r\n\r\nS\u00f8 \u0096 \u0080').text).toBe(
    "Sø – €",
  );
});

test.each([
  ['filename="a.xlsx"', "a.xlsx"],
  ["filename*=utf-8''S%C3%B8.xlsx", "Sø.xlsx"],
  ["filename*0*=utf-8''S%C3; filename*1*=%B8; filename*2=.xlsx", "Sø.xlsx"],
  ['filename="=?utf-8?B?U8O4Lnhsc3g=?="', "Sø.xlsx"],
  ['filename="S\u00f8.xlsx"', "Sø.xlsx"],
  ['filename="..\\\\..\\\\a/../b.xlsx"', "b.xlsx"],
  ['filename="C:\\\\Windows\\\\b.xlsx"', "b.xlsx"],
  ['filename="=?utf-8?Q?con=00x.xlsx?="', "con_x.xlsx"],
  ['filename=".."', "uden navn"],
  [`filename="${"a".repeat(5000)}.xlsx"`, `${"a".repeat(250)}.xlsx`],
])("the name in %j", (given, name) => {
  expect(mail(mixed(part(given, "x"))).files.map((file) => file.name)).toEqual([name]);
});

test("pictures, visiting cards, invitations and signatures are no files; everything else is", () => {
  const parts = [
    part('filename="logo.png"', "x", "image/png"),
    part('filename="kort.vcf"', "x", "text/vcard"),
    part('filename="smime.p7s"', "x", "application/pkcs7-signature"),
    part('filename="mode.ics"', "x", "text/calendar"),
    part('filename="skema.xlsx"', "x"),
  ];
  expect(contentOf(mail(mixed(...parts)))).toEqual(["skema.xlsx: x"]);
});

test("without an end, the last part goes on to the end of the mail", () => {
  expect(contentOf(mail(mixed(part('filename="a.xlsx"', "indhold")).replace("--b--\r\n", "")))).toEqual([
    "a.xlsx: indhold\r\n",
  ]);
  expect(mail('Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b').files).toEqual([]);
});

test("signed mail is opened, encrypted mail is told of", () => {
  const signed = mixed(
    part('filename="a.xlsx"', "x"),
    part('filename="smime.p7s"', "y", "application/pkcs7-signature"),
  );
  expect(contentOf(mail(signed.replace("multipart/mixed", "multipart/signed; micalg=sha1")))).toEqual([
    "a.xlsx: x",
  ]);
  expect(mail('Content-Type: application/pkcs7-mime; name="smime.p7m"\r\n\r\nMIIB').unopened).toEqual([
    { kind: "encrypted", name: "smime.p7m" },
  ]);
});

test("20,000 parts, depth 50, 300 attachments, a head of 300 KB: beyond the limits, and soon", () => {
  const before = process.cpuUsage();
  const nested = (depth: number): string =>
    depth === 0
      ? "x"
      : `Content-Type: multipart/mixed; boundary="b${depth}"\r\n\r\n--b${depth}\r\n${nested(depth - 1)}`;
  expect(refused(fromLatin1(HEAD + mixed(...Array.from({ length: 20_000 }, () => "--b\r\n\r\n"))))).toBe(
    "tooLarge",
  );
  expect(refused(fromLatin1(HEAD + nested(50)))).toBe("tooLarge");
  const many = Array.from({ length: 300 }, (_, at) => part(`filename="${at}.xlsx"`, "x"));
  expect(refused(fromLatin1(HEAD + mixed(...many)))).toBe("tooLarge");
  expect(refused(fromLatin1(`${HEAD}X-A: ${"x".repeat(300_000)}\r\n\r\n`))).toBe("tooLarge");
  const { user } = process.cpuUsage(before);
  expect(user / 1e6).toBeLessThan(2);
});

test("three million dashes, a megabyte of encoded words, a million brackets: read in a moment", () => {
  const before = process.cpuUsage();
  mail(`Content-Type: multipart/mixed; boundary="-"\r\n\r\n${"-".repeat(3_000_000)}`);
  mail(`Subject: ${"=?utf-8?Q?a?= ".repeat(18_000)}\r\n\r\n`);
  mail(`Cc: ${"<".repeat(200_000)}\r\nContent-Type: text/plain${";".repeat(50_000)}\r\n\r\n`);
  openContainer(fromLatin1(`From: ${"<".repeat(200_000)}\r\nTo: a\r\n\r\n`));
  const { user } = process.cpuUsage(before);
  expect(user / 1e6).toBeLessThan(2);
});

describe("archives", () => {
  const archive = (files: Record<string, Uint8Array>) => openContainer(zipSync(files));

  test("names with paths are names alone, a Mac's shadows and hidden files are none", () => {
    const opened = archive({
      "../../a.xlsx": strToU8("1"),
      "mappe/": new Uint8Array(0),
      "mappe/A.xlsx": strToU8("2"),
      "__MACOSX/._a.xlsx": strToU8("3"),
      "mappe/~$a.xlsx": strToU8("4"),
    });
    expect(opened && contentOf(opened)).toEqual(["a.xlsx: 1", "A.xlsx: 2"]);
  });

  test("letters as DOS wrote them", () => {
    const bytes = zipSync({ "K?benhavn.xlsx": strToU8("x") });
    expect(openContainer(bytes.map((byte) => (byte === 0x3f ? 0x9b : byte)))?.files[0]?.name).toBe(
      "København.xlsx",
    );
  });

  test("a workbook is no archive, an archive of air is not unpacked", () => {
    expect(archive({ "[Content_Types].xml": strToU8("<a/>") })).toBeNull();
    const air = archive({ "a.xlsx": new Uint8Array(40 * 1024 * 1024) });
    expect(() => air?.files[0]?.bytes()).toThrow(/declares/);
  });
});
