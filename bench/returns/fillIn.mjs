// A blank form that Fremdrift made → the same form as it comes back: answers typed in and saved.
import { makeZip, openZip, pack, unpack } from "./zip.mjs";

const SHEET = "xl/worksheets/sheet1.xml";
const STRINGS = "xl/sharedStrings.xml";
const WORKBOOK = "xl/workbook.xml";
const CORE = "docProps/core.xml";

/** Prepares a blank form once, so that each round of it is quickly filled in. */
export function openForm(bytes) {
  const parts = openZip(bytes);
  const textOf = (name) => unpack(parts.get(name)).toString("utf8");
  const cells = new Map(
    [...textOf(WORKBOOK).matchAll(/name="(fremdrift_[^"]+)">[^<]*\$([A-Z]+)\$(\d+)</g)].map(
      ([, name, column, row]) => [name, column + row],
    ),
  );
  return { parts, cells, sheet: textOf(SHEET), strings: textOf(STRINGS), core: textOf(CORE) };
}

/**
 * @param answers `{ id, status, remark }` each
 * @param saved ISO time in UTC, whole seconds
 */
export function fillIn({ parts, cells, sheet, strings, core }, answers, contact, saved) {
  const typed = new Map([["fremdrift_contact", contact]]);
  for (const { id, status, remark } of answers) {
    typed.set(`fremdrift_status_${id.replaceAll(".", "_")}`, status);
    typed.set(`fremdrift_remark_${id.replaceAll(".", "_")}`, remark);
  }
  const known = strings.split("<si>").length - 1;
  const added = [];
  const at = new Map();
  for (const [name, text] of typed) {
    const cell = cells.get(name);
    if (cell === undefined) throw new Error(`the form has no cell ${name}`);
    at.set(cell, known + added.length);
    added.push(`<si><t xml:space="preserve">${escaped(text)}</t></si>`);
  }
  const filled = sheet.replaceAll(/<c r="([A-Z]+\d+)"( s="\d+")\/>/g, (blank, cell, style) =>
    at.has(cell) ? `<c r="${cell}"${style} t="s"><v>${at.get(cell)}</v></c>` : blank,
  );
  if (filled.split(' t="s">').length + sheet.split('t="s"').length < at.size)
    throw new Error("not all filled in");
  const total = known + added.length;
  return makeZip(
    new Map([
      ...parts,
      [SHEET, pack(filled)],
      [
        STRINGS,
        pack(
          strings
            .replace(/count="\d+" uniqueCount="\d+"/, `count="${total}" uniqueCount="${total}"`)
            .replace("</sst>", `${added.join("")}</sst>`),
        ),
      ],
      [CORE, pack(core.replace(/(<dcterms:modified[^>]*>)[^<]*/, `$1${saved}`))],
    ]),
  );
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
