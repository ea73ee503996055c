/** Turns an XML part into a plain tree. */
import { SaxesParser } from "saxes";

export interface Element {
  /** Without prefix. */
  readonly name: string;
  /** By name as written, e.g. "r:id". */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  /** All text inside, also that of children. */
  readonly text: string;
}

interface Growing {
  name: string;
  attributes: Map<string, string>;
  children: Growing[];
  text: string;
}

/** @throws what the parser says when the XML is not well-formed */
export function parseXml(xml: string): Element {
  const document: Growing = { name: "", attributes: new Map(), children: [], text: "" };
  const open = [document];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const attributes = Object.values(tag.attributes).map(({ name, value }): [string, string] => [
      name,
      value,
    ]);
    const element: Growing = { name: tag.local, attributes: new Map(attributes), children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    for (const element of open) element.text += text;
  });
  parser.on("cdata", (text) => {
    for (const element of open) element.text += text;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(xml).close();
  const [root] = document.children;
  if (!root) throw new Error("no element");
  return root;
}

/** An element that stands for a missing one. */
export const NOTHING: Element = { name: "", attributes: new Map(), children: [], text: "" };

/** Every element with this name at any depth, in document order. */
export function all(element: Element, name: string, found: Element[] = []): Element[] {
  for (const child of element.children) {
    if (child.name === name) found.push(child);
    all(child, name, found);
  }
  return found;
}

/** The first element along a path of names, or NOTHING. */
export function at(element: Element, ...path: readonly string[]): Element {
  return path.reduce(
    (found, name) => found.children.find((child) => child.name === name) ?? NOTHING,
    element,
  );
}

export function attribute(element: Element, name: string): string {
  return element.attributes.get(name) ?? "";
}
