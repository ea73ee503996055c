/** Turns the parts that hold running text into blocks and notes. */
import { detached } from "../../package/detached";
import { scanPart, type Package } from "../../package/package";
import type { Block, NoteKey, NoteKind } from "../story/blocks";
import { noteKey } from "../story/blocks";
import { storyBuilder } from "../story/builder";
import { listMarks, type ListOutline } from "../story/lists";
import { plainText } from "../story/plainText";

export interface Body {
  readonly blocks: readonly Block[];
  /** Changes that nobody has accepted or rejected yet. */
  readonly tracked: boolean;
}

export function readBody(of: Package, part: string, lists: ListOutline): Body {
  const story = storyBuilder(part, of.meter, listMarks(lists));
  scanPart(of, part, "document", story, "all");
  return { blocks: story.take(), tracked: story.tracked() };
}

const ROOTS: Readonly<Record<NoteKind, string>> = {
  comment: "comments",
  footnote: "footnotes",
  endnote: "endnotes",
};

/** The texts of a part full of comments or notes. */
export function readNoteTexts(
  of: Package,
  part: string,
  kind: NoteKind,
  lists: ListOutline,
): ReadonlyMap<NoteKey, string> {
  const texts = new Map<NoteKey, string>();
  const story = storyBuilder(part, of.meter, listMarks(lists));
  let id: string | undefined;
  scanPart(
    of,
    part,
    ROOTS[kind],
    {
      open: (name, attributes, own) => {
        if (own && name === kind) id = attributes.getPrefixed("id");
        story.open(name, attributes, own);
      },
      text: story.text,
      close: (name, own) => {
        story.close(name, own);
        if (!own || name !== kind) return;
        const text = detached(plainText(story.take()));
        if (id !== undefined) texts.set(noteKey(kind, id), text);
      },
    },
    "all",
  );
  return texts;
}
