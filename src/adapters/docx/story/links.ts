/** Tells which address lies behind the words that are being read: Word writes links as elements and as fields. */
import type { Attributes } from "../../ooxml/read/xml/attributes";

/** Where the links of a part lead, by relationship id; null for what stays in the document. */
export type Addresses = ReadonlyMap<string, string | null>;

export interface Links {
  readonly open: (name: string, attributes: Attributes) => void;
  /** A piece of a field's instruction. */
  readonly instruction: (text: string) => void;
  readonly close: (name: string) => void;
  /** Null for words with no link behind them. */
  readonly address: () => string | null;
}

interface OpenLink {
  /** Of a field, as far as it has been read; null for an element. */
  instruction: string | null;
  /** Behind what is written now; that of the link around, where it has none of its own. */
  address: string | null;
}

/** In characters; longer instructions are nobody's. */
const LONGEST = 4_096;

export function linksIn(addresses: Addresses): Links {
  const opened: OpenLink[] = [];
  const around = (): string | null => opened.at(-1)?.address ?? null;
  const openedField = () => {
    const last = opened.at(-1);
    return last && last.instruction !== null ? last : null;
  };
  const ofElement = (attributes: Attributes): string | null => {
    const anchor = attributes.getPrefixed("anchor");
    const address = addresses.get(attributes.getPrefixed("id") ?? "") ?? null;
    return address !== null && anchor ? `${address}#${anchor}` : address;
  };
  const fieldMark = (kind: string | undefined): void => {
    const field = openedField();
    if (kind === "begin") opened.push({ instruction: "", address: around() });
    else if (kind === "separate" && field)
      field.address = addressIn(field.instruction ?? "") ?? field.address;
    else if (kind === "end" && field) opened.pop();
  };
  return {
    open: (name, attributes) => {
      if (name === "hyperlink") opened.push({ instruction: null, address: ofElement(attributes) });
      else if (name === "fldSimple") {
        const address = addressIn(attributes.getPrefixed("instr") ?? "") ?? around();
        opened.push({ instruction: null, address });
      } else if (name === "fldChar") fieldMark(attributes.getPrefixed("fldCharType"));
    },
    instruction: (text) => {
      const field = openedField();
      if (field && field.instruction !== null && field.instruction.length < LONGEST) {
        field.instruction += text.slice(0, LONGEST);
      }
    },
    close: (name) => {
      if (name !== "hyperlink" && name !== "fldSimple") return;
      // A field that was begun in the element ends with it.
      while (openedField()) opened.pop();
      opened.pop();
    },
    address: around,
  };
}

/** Switches that another word follows. */
const WITH_WORD = new Set(["\\l", "\\o", "\\s", "\\t"]);

/** `HYPERLINK "https://…" \l "afsnit"` → its address; null for another field, and for a place in the document itself. */
function addressIn(instruction: string): string | null {
  const [kind, ...words] = instruction.slice(0, LONGEST).match(/"(?:[^"\\]|\\.)*"|\\[a-z]|[^\s"]+/gi) ?? [];
  if (kind?.toUpperCase() !== "HYPERLINK") return null;
  let address = "";
  let place = "";
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (!WITH_WORD.has(word.toLowerCase())) {
      if (!word.startsWith("\\") && address === "") address = unquoted(word);
      continue;
    }
    at += 1;
    if (word.toLowerCase() === "\\l") place = unquoted(words[at] ?? "");
  }
  return address === "" ? null : place === "" ? address : `${address}#${place}`;
}

/** A backslash stands twice in Word's quotation marks. */
function unquoted(word: string): string {
  return word.replace(/^"|"$/g, "").replace(/\\(.)/g, "$1");
}
