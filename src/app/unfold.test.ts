/** Mails and archives made to do harm: the limits that returns have hold inside them too, and what is good comes out. */
import { strToU8, zipSync } from "fflate";
import { unfold } from "./unfold";

const text = (value: string) => new TextEncoder().encode(value);
const head = "From: a@b.example\r\nDate: Mon, 20 Nov 2017 10:12:00 +0100\r\nSubject: x\r\n";

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");
const mailWith = (files: Readonly<Record<string, Uint8Array>>) =>
  text(
    `${head}Content-Type: multipart/mixed; boundary="b"\r\n\r\n${Object.entries(files)
      .map(
        ([name, bytes]) =>
          `--b\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\n${base64(bytes)}\r\n`,
      )
      .join("")}--b--\r\n`,
  );

const outOf = (name: string, bytes: Uint8Array) =>
  [...(unfold(name, bytes, {}) ?? [])].map((one) => [one.name, one.told?.code ?? one.bytes?.length]);

const AIR = zipSync({ "luft.xlsx": new Uint8Array(40 * 1024 * 1024), "god.xlsx": strToU8("god") });

test("an archive of air inside a mail is told of, and what lies beside it comes out", () => {
  const found = outOf("svar.eml", mailWith({ "luft.zip": AIR, "skema.xlsx": strToU8("svar") }));
  expect(found).toContainEqual(["god.xlsx", 3]);
  expect(found).toContainEqual(["skema.xlsx", 4]);
  const [, told] = found.find(([name]) => name === "luft.xlsx") ?? [];
  expect(told).toBe("file-too-large");
});

test("mails inside mails, fifty deep: told, and soon", () => {
  const before = process.cpuUsage();
  let inner = `${head}\r\nHej\r\n`;
  for (let depth = 0; depth < 50; depth += 1) {
    inner = `${head}Content-Type: multipart/mixed; boundary="b${depth}"\r\n\r\n--b${depth}\r\nContent-Type: message/rfc822\r\n\r\n${inner}\r\n--b${depth}--\r\n`;
  }
  expect(outOf("dyb.eml", text(inner))).toEqual([["dyb.eml", "file-too-large"]]);
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(2);
});

test("five thousand files in one archive are not read", () => {
  const many = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`${at}.xlsx`, strToU8("x")]));
  const found = outOf("mange.zip", zipSync(many, { level: 0 }));
  expect(found.length).toBeLessThanOrEqual(2001);
  expect(found.at(-1)).toEqual(["mange.zip", "file-too-large"]);
});

test("names with paths and drives are names alone", () => {
  const found = outOf(
    "sti.eml",
    mailWith({ "../../etc/passwd.xlsx": strToU8("a"), "C:\\\\Windows\\\\x.xlsx": strToU8("b") }),
  );
  expect(found.map(([name]) => name)).toEqual(["passwd.xlsx", "x.xlsx"]);
});

test("a file of Outlook's kind cut off anywhere, or full of nothing, is told of and never ends in an error", () => {
  const magic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  for (const length of [8, 100, 511, 512, 513, 1024, 4096, 70_000]) {
    for (const fill of [0x00, 0xff, 0xfe]) {
      const bytes = new Uint8Array(length).fill(fill);
      bytes.set(magic.slice(0, length));
      const found = unfold("mail.msg", bytes, {});
      for (const one of found ?? []) expect(one.told === null || one.bytes === null).toBe(true);
    }
  }
});
