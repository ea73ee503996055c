/** What is made → the open workbook, or a new one: nothing that lies there is replaced unasked, and nothing typed is missed. */
import type { Texts } from "../../language";
import type { WorkbookDescription } from "../../workbook/description";
import { HostFailure, type OpenWorkbook, type Written } from "../../workbook/openWorkbook";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { Ask, Question } from "./question";
import { whatLies, type Intended, type Lying } from "./whatLies";

export interface Making extends Intended {
  /** Makes it from what was read in this moment. */
  readonly make: (read: WorkbookSnapshot) => Promise<Made>;
}

export interface Made {
  readonly description: WorkbookDescription;
  /** The same as a file, for a new workbook. */
  readonly file: () => Promise<Uint8Array>;
}

export type Placed =
  | { readonly at: "here"; readonly written: Written }
  /** `opened` is false where Excel opens no new workbook: then the file is to be offered. */
  | { readonly at: "new"; readonly opened: boolean }
  | { readonly at: "nowhere" };

/** So often somebody may type just while it is written, before it is given up. */
const MOST_TRIES = 3;

/**
 * Reads the workbook, asks where something lies there, reads again, and writes what was made from that reading.
 * @throws HostFailure as `write` does
 */
export async function writeHere(
  workbook: OpenWorkbook,
  ask: Ask,
  texts: Texts,
  { make, ...intended }: Making,
): Promise<Placed> {
  let agreedTo = "";
  for (let tries = 0; ;) {
    const read = await workbook.read();
    const lying = whatLies(read, intended);
    const wouldBeLost = JSON.stringify(lying.map((one) => (isCarried(one) ? one.kind : one)));
    if (lying.length > 0 && wouldBeLost !== agreedTo) {
      const undoable = await workbook.canUndo(intended.sheets);
      const choice = await ask(questionOf(lying, undoable, texts));
      if (choice === null) return { at: "nowhere" };
      if (choice === "new") {
        const { file } = await make(await workbook.read());
        return { at: "new", opened: await workbook.openNew(await file()) };
      }
      agreedTo = wouldBeLost;
      continue;
    }
    const { description } = await make(read);
    try {
      return { at: "here", written: await workbook.write(description, read) };
    } catch (error) {
      tries += 1;
      if (!(error instanceof HostFailure && error.reason === "changed") || tries === MOST_TRIES) throw error;
    }
  }
}

const isCarried = (one: Lying): boolean => one.kind === "overview" && one.carried;

function questionOf(lying: readonly Lying[], undoable: boolean, texts: Texts): Question<"new" | "here"> {
  const { replace, excel } = texts.pane;
  const carried = lying.some(isCarried);
  return {
    heading: replace.heading,
    about: [
      ...lyingWords(lying, texts),
      carried ? replace.carried : replace.lost,
      ...(undoable ? [] : [excel.cannotUndo]),
    ],
    choices: [
      { value: "new", label: replace.asNew },
      { value: "here", label: carried ? replace.update : replace.replace },
    ],
    cancel: replace.cancel,
  };
}

/** A sentence for each thing that lies there. */
export function lyingWords(lying: readonly Lying[], texts: Texts): readonly string[] {
  const words = texts.pane.replace;
  return lying.map((one) => {
    switch (one.kind) {
      case "form":
        return words.form(one.municipality, one.answers, one.remarks);
      case "overview":
        return words.overview(one.holds);
      case "set":
        return words.set(one.title);
      case "sheet":
        return words.sheet(one.name, one.cells);
    }
  });
}
