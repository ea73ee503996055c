// Hostile Word documents get their answer within seconds and 512 MB, in a process of its own.
import { readReturnedFile } from "../../src/adapters/readReturnedFile";
import { partsOf } from "../../src/core/intake/parts";
import type { ReadFile } from "../../src/document/snapshot";
import { readerInItsOwnProcess, type Outcome } from "../hostile/ownProcess";
import { MOST_MILLISECONDS, reportWorst, type NamedOutcome } from "../hostile/reportWorst";
import { zipOf } from "../hostile/smallPackage";
import {
  WORD,
  cell,
  documentOf,
  documentParts,
  documentXml,
  paragraph,
  row,
  run,
  table,
} from "./wordDocument";
import { koebenhavnsAnswers, wordForm } from "./wordForm";

const DOCUMENT = "word/document.xml";

/** Stored, not deflated, so that the XML itself is met and not the limit on what packs too well. */
const stored = (body: string, more = {}) => zipOf(documentParts(body, more), 0);
const xml = (text: string) => zipOf(documentParts("", { [DOCUMENT]: text }), 0);
const part = (name: string, text: string) => zipOf({ ...documentParts(""), [name]: text }, 0);
const comments = (inside: string) => `<w:comments xmlns:w="${WORD}">${inside}</w:comments>`;

const HOSTILE: Readonly<Record<string, readonly [string, () => Uint8Array]>> = {
  "40 MB of blanks in 40 KB": ["tooLarge", () => documentOf(paragraph(" ".repeat(40_000_000)))],
  "20 MB of blanks in 20 KB": ["tooLarge", () => documentOf(paragraph(" ".repeat(20_000_000)))],
  "a billion laughs": [
    "forbiddenXml",
    () => xml(`<!DOCTYPE w [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]>${documentXml(paragraph("&b;"))}`),
  ],
  "a DOCTYPE that asks for a file": [
    "forbiddenXml",
    () => xml(`<!DOCTYPE w SYSTEM "file:///etc/passwd">${documentXml("")}`),
  ],
  "tables inside tables without end": ["forbiddenXml", () => stored("<w:tbl><w:tr><w:tc>".repeat(100_000))],
  "half a million cells": [
    "tooLarge",
    () => stored(table(row(Array.from({ length: 500_000 }, () => "<w:tc>".concat("</w:tc>"))))),
  ],
  "half a million paragraphs": ["tooLarge", () => stored("<w:p/>".repeat(500_000))],
  "four million line breaks": ["read", () => stored(`<w:p><w:r>${"<w:br/>".repeat(4_000_000)}</w:r></w:p>`)],
  "17 million characters": ["tooLarge", () => stored(paragraph("x".repeat(17_000_000)))],
  "2,000 tables": ["tooLarge", () => stored(table(row(["x"])).repeat(2_000))],
  "two million rows without cells": [
    "tooLarge",
    () => stored(`<w:tbl>${"<w:tr/>".repeat(2_000_000)}</w:tbl>`),
  ],
  "a note of a megabyte, named from 10,000 cells": [
    "tooLarge",
    () => {
      const named = table(
        ...Array.from({ length: 10_000 }, () =>
          row([cell(`<w:p><w:r><w:commentReference w:id="1"/></w:r></w:p>`)]),
        ),
      );
      const long = comments(`<w:comment w:id="1">${paragraph("x".repeat(1_000_000))}</w:comment>`);
      return stored(named, { "word/comments.xml": long });
    },
  ],
  "a table a cell wide and 120,000 rows long": [
    "read",
    () => stored(table(...Array.from({ length: 120_000 }, () => `<w:tr><w:tc><w:p/></w:tc></w:tr>`))),
  ],
  "a row of 100,000 cells above short ones": [
    "read",
    () =>
      stored(
        table(
          `<w:tr>${"<w:tc/>".repeat(100_000)}</w:tr>`,
          ...Array.from({ length: 1_000 }, () => "<w:tr><w:tc/><w:tc/></w:tr>"),
        ),
      ),
  ],
  "a thousand layouts of a thousand cells": [
    "read",
    () =>
      stored(
        table(
          ...Array.from(
            { length: 300 },
            (_, index) =>
              `<w:tr>${Array.from({ length: 1_000 }, (__, place) => `<w:tc><w:tcPr><w:gridSpan w:val="${1 + ((index * place) % 60)}"/></w:tcPr></w:tc>`).join("")}</w:tr>`,
          ),
        ),
      ),
  ],
  "lists as deep as they come": [
    "read",
    () =>
      stored(paragraph("A", `<w:numPr><w:ilvl w:val="99999999"/><w:numId w:val="1"/></w:numPr>`), {
        "word/numbering.xml": `<w:numbering xmlns:w="${WORD}"><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="99999999"/><w:lvl w:ilvl="-1"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
      }),
  ],
  "a row outside a table": ["damaged", () => stored("<w:tr/>")],
  "a cell outside a row": ["damaged", () => stored("<w:tbl><w:tc/></w:tbl>")],
  "a document that is something else": ["damaged", () => xml(`<html/>`)],
  "comments that are something else": ["damaged", () => stored("", { "word/comments.xml": "<html/>" })],
  "comments that are the document": [
    "damaged",
    () =>
      part(
        "word/_rels/document.xml.rels",
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="x/comments" Target="document.xml"/></Relationships>`,
      ),
  ],
  "names that objects have": [
    "read",
    () =>
      stored(
        paragraph(
          "__proto__",
          `<w:pStyle w:val="__proto__"/><w:numPr><w:numId w:val="constructor"/></w:numPr>`,
        ),
      ),
  ],
};

let read: (bytes: Uint8Array) => Outcome;
const outcomes: NamedOutcome[] = [];
beforeAll(async () => {
  read = await readerInItsOwnProcess();
});

test.each(Object.entries(HOSTILE))("%s", (name, [answer, make]) => {
  const outcome = read(make());
  outcomes.push({ name, ...outcome });
  expect(outcome.answer).toBe(answer);
  expect(outcome.megabytes).toBeLessThan(512);
  expect(outcome.milliseconds).toBeLessThan(MOST_MILLISECONDS);
});

afterAll(() => reportWorst("Hostile Word documents", outcomes));

test("what is outside the document is neither asked nor followed, only mentioned", () => {
  const bytes = part(
    "word/_rels/document.xml.rels",
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
      `<Relationship Id="a" Type="x/hyperlink" Target="https://example.dk" TargetMode="External"/>` +
      `<Relationship Id="b" Type="x/aFChunk" Target="afchunk.html"/>` +
      `<Relationship Id="c" Type="x/subDocument" Target="file:///etc/passwd" TargetMode="External"/>` +
      `<Relationship Id="d" Type="x/vbaProject" Target="vbaProject.bin"/></Relationships>`,
  );
  const found = readReturnedFile(bytes);
  expect(found.readable && found.snapshot.ignoredContent).toEqual([
    "macros",
    "externalLinks",
    "embeddedObjects",
  ]);
});

describe("a document that was cut off or changed on its way", () => {
  const whole = wordForm(koebenhavnsAnswers);
  const parts = (found: ReadFile) => found.readable && partsOf(found.snapshot);

  test("cut off anywhere", () => {
    for (let cut = 50; cut < whole.length; cut += 37) {
      const found = readReturnedFile(whole.subarray(0, cut));
      expect([cut, found.readable ? "read" : found.reason]).toEqual([cut, "damaged"]);
    }
  });

  test("each single byte changed: refused, or read exactly as before", () => {
    const sound = readReturnedFile(whole);
    expect(sound.readable).toBe(true);
    let refused = 0;
    let tried = 0;
    for (let at = 0; at < whole.length; at += 5) {
      const changed = whole.slice();
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      const found = readReturnedFile(changed);
      tried += 1;
      // A part with properties may lose its name; then nobody knows who saved the file.
      if (found.readable) expect(parts(found)).toEqual(parts(sound));
      else refused += 1;
    }
    expect(refused).toBeGreaterThan(tried * 0.8);
  });
});

test("a run outside every paragraph is text of nowhere", () => {
  const found = readReturnedFile(stored(run("løs") + paragraph("fast")));
  expect(found.readable && partsOf(found.snapshot)[0]?.cells).toHaveLength(1);
});
