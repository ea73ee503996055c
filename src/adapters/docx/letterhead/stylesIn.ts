/** Turns a letterhead's styles into what each role is called there, and adds what it lacks. */
import { atEndOf, edited, type Place } from "../../ooxml/read/xml/places";
import type { Role } from "../write/markup/look";
import { STYLES, styleMarkup, stylesByRole } from "../write/styles";
import type { TextPart } from "./letterhead";

export interface StylesIn {
  /** Ids by role. */
  readonly ids: ReadonlyMap<Role, string>;
  /** See `Look`. */
  readonly plainIsUsual: boolean;
  /** The part with the styles that were added. */
  readonly xml: string;
}

/**
 * Styles are known by name and kind: Danish Word calls "heading 1" Overskrift1, but its name is the same in every
 * language. What is added is based on the letterhead's own plain text.
 */
export function stylesIn({ xml, root }: TextPart): StylesIn {
  const own = root.inner.filter(({ name }) => name === "w:style");
  const taken = new Set(own.map((style) => idOf(style).toLowerCase()));
  const byName = new Map(own.map((style) => [keyOf(typeOf(style), nameOf(style)), idOf(style)]));
  const plain = own.find((style) => typeOf(style) === "paragraph" && isDefault(style));
  const ids = new Map<Role, string>();
  const added: string[] = [];
  for (const style of STYLES) {
    const known = style.role === "body" && plain ? idOf(plain) : byName.get(keyOf(style.type, style.name));
    if (known !== undefined && known !== "") {
      ids.set(style.role, known);
      continue;
    }
    const id = free(style.id, taken);
    ids.set(style.role, id);
    const based = style.markup.replaceAll('w:val="Normal"', `w:val="${ids.get("body") ?? "Normal"}"`);
    added.push(styleMarkup({ ...style, id, markup: based }));
  }
  return { ids, plainIsUsual: plain !== undefined, xml: edited(xml, [atEndOf(root, added.join(""))]) };
}

/** Where the letterhead has no styles, ours are all there is. */
export function rolesIn(styles: StylesIn | null): Readonly<Record<Role, string>> {
  return stylesByRole((role, own) => styles?.ids.get(role) ?? own);
}

const keyOf = (type: string, name: string) => `${type} ${name.toLowerCase()}`;
const idOf = ({ attributes }: Place) => attributes.get("w:styleId") ?? "";
const typeOf = ({ attributes }: Place) => attributes.get("w:type") ?? "paragraph";
const isDefault = ({ attributes }: Place) => /^(1|true|on)$/.test(attributes.get("w:default") ?? "");

function nameOf({ inner }: Place): string {
  return inner.find(({ name }) => name === "w:name")?.attributes.get("w:val") ?? "";
}

/** The id, with a number behind it where another style has it. */
function free(id: string, taken: Set<string>): string {
  let own = id;
  for (let number = 2; taken.has(own.toLowerCase()); number += 1) own = `${id}${number}`;
  taken.add(own.toLowerCase());
  return own;
}
