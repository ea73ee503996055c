/** The wire writes names with a capital first letter, the typings with a small one. */

/** "rowIndex" → "RowIndex"; "_Id" stays. */
export function toWire(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** "RowIndex" → "rowIndex". */
export function fromWire(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
