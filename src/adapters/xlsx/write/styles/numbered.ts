/** Gives each piece of XML a number, the same piece the same one. */

export interface Numbered {
  /** A new piece gets the next number, from 0. */
  readonly numberOf: (xml: string) => number;
  /** In the order of their numbers. */
  readonly all: readonly string[];
}

/** @param first those that the format wants at the beginning */
export function numbered(...first: readonly string[]): Numbered {
  const numbers = new Map(first.map((xml, index) => [xml, index]));
  const all = [...first];
  return {
    all,
    numberOf: (xml) => {
      const known = numbers.get(xml);
      if (known !== undefined) return known;
      numbers.set(xml, all.length);
      return all.push(xml) - 1;
    },
  };
}
