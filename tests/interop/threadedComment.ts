/** A filled-in form → the same with a comment and its answers on a cell, as Excel writes them: no program here does. */
import { strFromU8, strToU8, unzipSync } from "fflate";
import { MAIN, zipOf } from "../hostile/smallPackage";

const THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const KINDS = {
  comments: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments",
  threads: "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
} as const;

/** @param cell on the form's sheet, e.g. "D15" */
export function withThread(cell: string, texts: readonly string[]): (source: Uint8Array) => Uint8Array {
  return (source) => {
    const parts = unzipSync(source);
    const sheet = sheetPart(parts, "Fremdriftsskema");
    const rels = sheet.replace(/([^/]+)$/, "_rels/$1.rels");
    const before = parts[rels]
      ? strFromU8(parts[rels])
      : `<Relationships xmlns="${PACKAGE}"></Relationships>`;
    const related =
      `<Relationship Id="thread1" Type="${KINDS.comments}" Target="../comments99.xml"/>` +
      `<Relationship Id="thread2" Type="${KINDS.threads}" Target="../threadedComments/threadedComment99.xml"/>`;
    return zipOf({
      ...parts,
      [rels]: strToU8(before.replace("</Relationships>", `${related}</Relationships>`)),
      "xl/comments99.xml": standIn(cell, texts),
      "xl/threadedComments/threadedComment99.xml": thread(cell, texts),
    });
  };
}

const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

function sheetPart(parts: Readonly<Record<string, Uint8Array>>, name: string): string {
  const read = (part: string) => strFromU8(parts[part] ?? new Uint8Array());
  const id = new RegExp(`<sheet [^>]*name="${name}"[^>]*r:id="([^"]+)"`).exec(read("xl/workbook.xml"))?.[1];
  const link = [...read("xl/_rels/workbook.xml.rels").matchAll(/<Relationship [^>]+>/g)]
    .map(([element]) => element)
    .find((element) => element.includes(`Id="${id}"`));
  const target = /Target="([^"]+)"/.exec(link ?? "")?.[1];
  if (target === undefined) throw new Error(`no part holds ${name}`);
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}

/** For programs that know no threads. */
function standIn(cell: string, texts: readonly string[]): string {
  return (
    `<comments xmlns="${MAIN}"><authors><author>tc={1}</author></authors><commentList>` +
    `<comment ref="${cell}" authorId="0"><text><t>[Threaded comment] ${texts.join(" ")}</t></text></comment>` +
    `</commentList></comments>`
  );
}

function thread(cell: string, texts: readonly string[]): string {
  const comments = texts.map(
    (text, index) =>
      `<threadedComment ref="${cell}" dT="2017-11-1${index}T09:00:00.00" personId="{0}" id="{${index + 1}}"` +
      `${index === 0 ? "" : ' parentId="{1}"'}><text>${text}</text></threadedComment>`,
  );
  return `<ThreadedComments xmlns="${THREADS}">${comments.join("")}</ThreadedComments>`;
}
