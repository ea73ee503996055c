/** Mails as Outlook and Apple's Mail write them → who sent them, when, and every file in them whole. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openContainer } from "../../src/adapters/mail/openContainer";
import { readMsg } from "../../src/adapters/mail/readMsg";
import { readReturnedFile } from "../../src/adapters/readReturnedFile";
import type { OpenedContainer } from "../../src/adapters/mail/openedContainer";

const FOLDER = join(__dirname, "cases/mail");
const sample = (name: string): OpenedContainer => {
  const opened = openContainer(new Uint8Array(readFileSync(join(FOLDER, name))));
  if (!opened) throw new Error(`${name} is no mail`);
  return opened;
};

/** Name, length and the first half of the fingerprint. */
function filesOf(opened: OpenedContainer) {
  return opened.files.map(({ name, bytes }) => {
    const content = bytes();
    return [name, content.length, createHash("sha256").update(content).digest("hex").slice(0, 32)];
  });
}

const WORKBOOK = [1497, "fa857d9b1646dc742089ba4afdf27140"];

test("a mail dragged out of Outlook: its sender is no address of Exchange, the logo no file, the mail in it is opened", () => {
  const mail = sample("01-outlook-klassisk.msg");
  expect(mail.head).toEqual({
    sender: "oekonomi@soenaes.example",
    sent: "2026-01-05T08:14:03Z",
    subject: "Svar på fremdriftsskema – Sønæs",
  });
  expect(mail.text).toBe("Kære sekretariat\r\n\r\nSe vedhæftet skema.\r\n");
  expect(filesOf(mail).map(([, length, sum]) => [length, sum])).toEqual([WORKBOOK]);
  expect(mail.files[0]?.name).toBe("Skema Sønæs 2026 første kvartal.xlsx");
  expect(mail.mails.map(({ head }) => head)).toEqual([
    {
      sender: "anden@kommune.example",
      sent: "2026-01-02T09:00:00Z",
      subject: "Oprindeligt skema fra Tårnby",
    },
  ]);
  expect(mail.mails.flatMap(filesOf)).toEqual([["indre.xlsx", 1498, "5adb66814b319dd44179e6fb8bc726f4"]]);
});

test("a link and an object are told of, and a name that leads elsewhere is harmless", () => {
  const mail = sample("03-outlook-link-og-objekt.msg");
  expect(mail.unopened).toEqual([
    { kind: "link", name: "Skema i OneDrive.xlsx" },
    { kind: "object", name: "Regneark" },
  ]);
  expect(filesOf(mail)).toEqual([["x_y.xlsx", ...WORKBOOK]]);
});

test("a directory that points at itself is refused", () => {
  const bytes = new Uint8Array(readFileSync(join(FOLDER, "04-beskadiget-cyklus.msg")));
  expect(() => readMsg(bytes)).toThrow(/twice|itself/);
  expect(readReturnedFile(bytes)).toMatchObject({ readable: false });
});

test.each([
  ["05-ny-outlook-logo.eml", "Skema fra Sønæs", "Skema Sønæs.xlsx"],
  ["07-apple-mail.eml", "Apple Mail: vedhæftet i related", "Skema Sønæs.xlsx"],
])("%s: the workbook is found, wherever it is placed, and the logo is not", (file, subject, name) => {
  const mail = sample(file);
  expect(mail.head).toEqual({ sender: "oekonomi@soenaes.example", sent: "2026-01-05T08:14:03Z", subject });
  expect(filesOf(mail)).toEqual([[name, ...WORKBOOK]]);
});

test("winmail.dat is opened, and its files have their long names", () => {
  expect(filesOf(sample("09-winmail.eml"))).toEqual([
    ["Skema Sønæs 2026.xlsx", ...WORKBOOK],
    ["Bilag.docx", 872, "4fb1707e3925af1086518f7f2aee322f"],
  ]);
});
