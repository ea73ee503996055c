// Every other kind of file has a message of its own, which says how to save it.
import { strToU8 } from "fflate";
import { returnOf, said } from "./readWord";
import { zipOf } from "../hostile/smallPackage";
import { documentParts } from "./wordDocument";

/** A container of Microsoft's old format with one stream: header, allocation table, directory. */
function ole(stream: string): Uint8Array {
  const bytes = new Uint8Array(512 * 3);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(48, 1, true);
  for (let at = 76; at < 1024; at += 4) view.setUint32(at, at === 76 ? 0 : 0xffff_ffff, true);
  view.setUint32(512, 0xffff_fffd, true);
  view.setUint32(516, 0xffff_fffe, true);
  ["Root Entry", stream].forEach((name, index) => {
    const at = 1024 + 128 * index;
    [...name].forEach((letter, place) => view.setUint16(at + 2 * place, letter.charCodeAt(0), true));
    view.setUint16(at + 64, 2 * (name.length + 1), true);
    for (const link of [68, 72, 76]) view.setUint32(at + link, 0xffff_ffff, true);
    if (index === 0) view.setUint32(at + 76, 1, true);
  });
  return bytes;
}

const openDocument = (kind: string) =>
  zipOf({ mimetype: `application/vnd.oasis.opendocument.${kind}`, "content.xml": "<x/>" }, 0);

const ofType = (type: string) => {
  const parts = documentParts("");
  const types = String(parts["[Content_Types].xml"]).replace(/application\/vnd[^"]+/, type);
  return zipOf({ ...parts, "[Content_Types].xml": types });
};

const text = (content: string) => strToU8(content);

test.each<[string, Uint8Array, string]>([
  [
    "doc",
    ole("WordDocument"),
    "Filen er gemt i det gamle Word-format (.doc). Åbn den, gem den som .docx, og send den igen.",
  ],
  [
    "rtf",
    text("{\\rtf1\\ansi Grøn}"),
    "Filen er gemt som .rtf. Åbn den i Word, gem den som .docx, og send den igen.",
  ],
  ["odt", openDocument("text"), "Filen er gemt som .odt. Åbn den, gem den som .docx, og send den igen."],
  [
    "ott",
    openDocument("text-template"),
    "Filen er gemt som .odt. Åbn den, gem den som .docx, og send den igen.",
  ],
  [
    "ods",
    openDocument("spreadsheet"),
    "Filen er gemt som .ods. Åbn den, gem den som .xlsx, og send den igen.",
  ],
  [
    "xls",
    ole("Workbook"),
    "Filen er gemt i det gamle Excel-format (.xls). Åbn den, gem den som .xlsx, og send den igen.",
  ],
  [
    "docx",
    ole("EncryptedPackage"),
    "Filen er beskyttet med en adgangskode. Fjern adgangskoden, og send skemaet igen.",
  ],
  [
    "csv",
    text("Anbefaling;Status\r\n1.1;Grøn\r\n"),
    "Filen er ren tekst uden skema (fx .csv). Send i stedet selve skemaet, gemt som .xlsx.",
  ],
  ["pdf", text("%PDF-1.7\n"), "Filen er en PDF. Send i stedet selve skemaet, gemt som .xlsx eller .docx."],
  [
    "pptx",
    ofType("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"),
    "Filen er en PowerPoint-fil. Skriv svarene i fremdriftsskemaet, og send det.",
  ],
  [
    "xlsb",
    ofType("application/vnd.ms-excel.sheet.binary.macroEnabled.main"),
    "Filen er gemt som .xlsb. Åbn den, gem den som .xlsx, og send den igen.",
  ],
  [
    "zip",
    zipOf({ "svar.txt": "Grøn" }),
    "Filen er hverken et regneark eller et Word-dokument. Send fremdriftsskemaet som .xlsx eller .docx.",
  ],
])("%s", (ending, bytes, message) => {
  const found = returnOf(bytes, `Svar.${ending}`);
  expect(found.standing).toBe("rejected");
  expect(said(found)).toEqual([message]);
});

test.each([
  "application/vnd.ms-word.document.macroEnabled.main+xml",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
])("%s is read as a document too", (type) => {
  expect(said(returnOf(ofType(type)))).toEqual([
    "Filen indeholder ikke et fremdriftsskema. Brug det skema, der er sendt ud.",
  ]);
});
