/** Turns the font entries of a styles part into the child order that the schema asks for. */

/** ECMA-376, CT_Font, in the order that Excel itself writes and the Open XML SDK insists on. */
const ORDER = ["b", "i", "strike", "u", "vertAlign", "sz", "color", "name", "family", "charset", "scheme"];

export function orderedFonts(stylesXml: string): string {
  return stylesXml.replace(/<font>(.*?)<\/font>/g, (_, children: string) => {
    const elements = children.match(/<[^>]+>/g) ?? [];
    return `<font>${elements.sort((one, other) => place(one) - place(other)).join("")}</font>`;
  });
}

function place(element: string): number {
  return ORDER.indexOf(/\w+/.exec(element)?.[0] ?? "");
}
