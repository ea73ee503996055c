/** Turns the parts that hold running text into blocks and notes. */
import { withAddresses } from "../../../workbook/links";
import { detached } from "../../ooxml/read/limits/detached";
import { scanPart, type Package } from "../../ooxml/read/package";
import { relationshipsOf, type Relationship } from "../../ooxml/read/relationships";
import type { Block, NoteKey, NoteKind } from "../story/blocks";
import { noteKey } from "../story/blocks";
import { storyBuilder, type StoryBuilder } from "../story/builder";
import { hidingOf, type HidingOutline } from "../story/hiding";
import { listMarks, type ListOutline } from "../story/lists";
import { plainText } from "../story/plainText";

export interface Body {
  readonly blocks: readonly Block[];
  /** Changes that nobody has accepted or rejected yet. */
  readonly tracked: boolean;
}

/** What the whole document says of its paragraphs and words. */
export interface Look {
  readonly lists: ListOutline;
  readonly hiding: HidingOutline;
}

function builderFor(
  of: Package,
  part: string,
  { lists, hiding }: Look,
  relationships: readonly Relationship[],
): StoryBuilder {
  const links = relationships.map(({ id, address }) => [id, address] as const);
  return storyBuilder({
    part,
    meter: of.meter,
    lists: listMarks(lists),
    hides: hidingOf(hiding),
    addresses: new Map(links),
  });
}

/** @param relationships those of the part */
export function readBody(
  of: Package,
  part: string,
  look: Look,
  relationships: readonly Relationship[],
): Body {
  const story = builderFor(of, part, look, relationships);
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
  look: Look,
): ReadonlyMap<NoteKey, string> {
  const texts = new Map<NoteKey, string>();
  const story = builderFor(of, part, look, relationshipsOf(of, part));
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
        const text = detached(withAddresses(plainText(story.take())));
        if (id !== undefined) texts.set(noteKey(kind, id), text);
      },
    },
    "all",
  );
  return texts;
}
