/** Turns the bytes of a file into its parts, their XML and their relationships. */
import { strFromU8, unzipSync } from "fflate";
import { all, attribute, NOTHING, parseXml, type Element } from "./xml";

export interface Package {
  /** Every entry as the zip lists it, repeated ones too. */
  readonly entries: readonly string[];
  /** XML parts by path. */
  readonly xml: ReadonlyMap<string, Element>;
  /** Parts that are no well-formed XML, with what the parser says. */
  readonly unreadable: ReadonlyMap<string, string>;
}

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Path in the package, or an address outside. */
  readonly target: string;
  readonly external: boolean;
}

export function openPackage(bytes: Uint8Array): Package {
  const entries: string[] = [];
  const files = unzipSync(bytes, {
    filter: ({ name }) => {
      entries.push(name);
      return true;
    },
  });
  const xml = new Map<string, Element>();
  const unreadable = new Map<string, string>();
  for (const [path, content] of Object.entries(files)) {
    try {
      xml.set(path, parseXml(strFromU8(content)));
    } catch (error) {
      unreadable.set(path, String(error));
    }
  }
  return { entries, xml, unreadable };
}

/** The part's relationships; none where it has no relationships part. */
export function relationships(file: Package, part: string): Relationship[] {
  const root = file.xml.get(relationshipsPart(part)) ?? NOTHING;
  return all(root, "Relationship").map((element) => {
    const external = attribute(element, "TargetMode") === "External";
    const target = attribute(element, "Target");
    return {
      id: attribute(element, "Id"),
      type: attribute(element, "Type").split("/").at(-1) ?? "",
      target: external ? target : resolved(target, part),
      external,
    };
  });
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; the package itself is "". */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolved(target: string, from: string): string {
  return new URL(target, `package:///${from}`).pathname.slice(1);
}
