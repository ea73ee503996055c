/** Turns manifest.xml into its elements, in the order in which they stand. */
import { SaxesParser } from "saxes";

export interface ManifestElement {
  /** Without prefix, e.g. "Image". */
  readonly name: string;
  /** The names of the elements around it, outermost first. */
  readonly within: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

const withoutPrefix = (name: string): string => name.replace(/^.*:/, "");

/** @throws when the text is not well-formed XML */
export function readManifest(xml: string): readonly ManifestElement[] {
  const elements: ManifestElement[] = [];
  const open: { name: string; place: number }[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const name = withoutPrefix(tag.name);
    const attributes = Object.fromEntries(
      Object.entries(tag.attributes).map(([key, value]) => [withoutPrefix(key), String(value)]),
    );
    open.push({ name, place: elements.length });
    elements.push({ name, within: open.slice(0, -1).map((outer) => outer.name), attributes, text: "" });
  });
  parser.on("text", (text) => {
    const place = open.at(-1)?.place;
    const element = place === undefined ? undefined : elements[place];
    if (place !== undefined && element !== undefined)
      elements[place] = { ...element, text: (element.text + text).trim() };
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(xml).close();
  return elements;
}
