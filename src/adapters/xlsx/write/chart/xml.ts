/** Turns text and numbers into the pieces of XML that charts are made of. */

/** `<c:gapWidth val="40"/>`: most of a chart is elements with one value. */
export function setting(name: string, value: string | number): string {
  return `<c:${name} val="${value}"/>`;
}

/** "#A50026" as a solid fill; charts here know no gradients. */
export function solidFill(colour: string): string {
  return `<a:solidFill>${rgb(colour)}</a:solidFill>`;
}

/** Thin slanting stripes, wide apart, so that a number on them can still be read. */
export function stripes(ground: string, colour: string): string {
  return `<a:pattFill prst="wdUpDiag"><a:fgClr>${rgb(colour)}</a:fgClr><a:bgClr>${rgb(ground)}</a:bgClr></a:pattFill>`;
}

function rgb(colour: string): string {
  return `<a:srgbClr val="${colour.slice(1).toUpperCase()}"/>`;
}

export function line(colour: string): string {
  return `<a:ln w="9525">${solidFill(colour)}</a:ln>`;
}

export const NO_LINE = "<a:ln><a:noFill/></a:ln>";
