/** Turns a sheet's notes and threaded comments into the texts that hang on its cells. */
import { parseA1, type Position } from "../../../../workbook/address";
import { excelText } from "../values/excelText";
import { saidInStandIn } from "../values/standIn";
import { scanPart, type Package } from "../../../ooxml/read/package";
import { damaged } from "../../../ooxml/read/limits/unreadable";

export interface CellNote {
  readonly at: Position;
  readonly text: string;
  /** Excel's stand-in for a threaded comment, for programs that know no threads. */
  readonly standIn: boolean;
  /** As written; "" for notes, which have no time. */
  readonly time: string;
}

/** Notes as Excel has always had them. */
export function readNotes(of: Package, part: string): readonly CellNote[] {
  const authors: string[] = [];
  const notes: CellNote[] = [];
  let at: Position = { row: 1, column: 1 };
  let author: string | undefined;
  let text = "";
  let phonetic = false;
  let reading: "author" | "text" | "nothing" = "nothing";
  scanPart(of, part, "comments", {
    open: (name, attributes) => {
      if (name === "author") {
        reading = "author";
        authors.push("");
      } else if (name === "comment") {
        at = cellOf(attributes.get("ref"), part);
        author = authors[Number(attributes.get("authorId") ?? -1)];
        text = "";
      } else if (name === "rPh") phonetic = true;
      else if (name === "t" && !phonetic) reading = "text";
    },
    text: (piece) => {
      if (reading === "text") text += piece;
      else if (reading === "author") authors[authors.length - 1] += piece;
    },
    close: (name) => {
      reading = "nothing";
      if (name === "rPh") phonetic = false;
      else if (name === "comment") {
        const note = excelText(text);
        const said = saidInStandIn(note);
        const standIn = said !== null || (author?.startsWith("tc=") ?? false);
        for (const one of said ?? [note]) notes.push({ at, text: one, standIn, time: "" });
      }
    },
  });
  return notes;
}

/** Comments with answers, as Excel has had them since 2018. */
export function readThreads(of: Package, part: string): readonly CellNote[] {
  const notes: CellNote[] = [];
  let at: Position = { row: 1, column: 1 };
  let time = "";
  let text = "";
  let inText = false;
  scanPart(of, part, "ThreadedComments", {
    open: (name, attributes) => {
      if (name === "threadedComment") {
        at = cellOf(attributes.get("ref"), part);
        time = attributes.get("dT") ?? "";
        text = "";
      } else if (name === "text") inText = true;
    },
    text: (piece) => {
      if (inText) text += piece;
    },
    close: (name) => {
      if (name === "text") inText = false;
      else if (name === "threadedComment") notes.push({ at, text: excelText(text), standIn: false, time });
    },
  });
  return notes;
}

function cellOf(reference: string | undefined, part: string): Position {
  const position = parseA1(reference ?? "");
  if (!position) throw damaged(`${part} has a comment on ${reference?.slice(0, 20) ?? "no cell"}`);
  return position;
}
