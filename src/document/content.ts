/** Short ways to write the pieces of a description. */
import type {
  Heading,
  List,
  PageBreak,
  Paragraph,
  PlaceRun,
  Run,
  TableCell,
  TextRun,
  Title,
} from "./description";

export function words(text: string, look: Pick<TextRun, "bold" | "italic" | "colour"> = {}): TextRun {
  return { kind: "text", text, ...look };
}

/** A place where a person must write. */
export function place(text: string): PlaceRun {
  return { kind: "place", text };
}

export function title(text: string): Title {
  return { kind: "title", text };
}

export function heading(level: Heading["level"], text: string): Heading {
  return { kind: "heading", level, text };
}

export function paragraph(...runs: readonly (Run | string)[]): Paragraph {
  return { kind: "paragraph", runs: runs.map(runOf) };
}

export function small(...runs: readonly (Run | string)[]): Paragraph {
  return { ...paragraph(...runs), role: "small" };
}

export function lead(...runs: readonly (Run | string)[]): Paragraph {
  return { ...paragraph(...runs), role: "lead" };
}

export function bullets(items: readonly (readonly Run[])[]): List {
  return { kind: "list", ordered: false, items };
}

export function numbered(items: readonly (readonly Run[])[]): List {
  return { kind: "list", ordered: true, items };
}

/** One line in a cell; a text with line feeds is as many paragraphs. */
export function cell(text: string | Run, more: Omit<TableCell, "paragraphs"> = {}): TableCell {
  const paragraphs =
    typeof text === "string" ? text.split("\n").map((line) => (line === "" ? [] : [words(line)])) : [[text]];
  return { paragraphs, ...more };
}

export const PAGE_BREAK: PageBreak = { kind: "pageBreak" };

function runOf(run: Run | string): Run {
  return typeof run === "string" ? words(run) : run;
}
