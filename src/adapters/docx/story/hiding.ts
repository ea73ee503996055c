/** Tells which words Word hides: by their own look, by their styles, by the document's beginning. */

/** What a style says of hiding; null = nothing. */
export interface StyleHiding {
  readonly hides: boolean | null;
  readonly basedOn: string | null;
}

export interface HidingOutline {
  readonly styles: ReadonlyMap<string, StyleHiding>;
  /** Of what names no style. */
  readonly paragraphStyle: string | null;
  readonly runStyle: string | null;
  /** Everything is hidden from the start. */
  readonly all: boolean;
}

export const NOTHING_HIDDEN: HidingOutline = {
  styles: new Map(),
  paragraphStyle: null,
  runStyle: null,
  all: false,
};

/** @param own what the words' own look says; null = nothing */
export type Hides = (paragraphStyle: string | null, runStyle: string | null, own: boolean | null) => boolean;

/**
 * The words' own look decides. Where it is silent, two styles that both hide undo each other, as with all looks
 * that are on or off (ECMA-376 17.7.3).
 */
export function hidingOf({ styles, all, ...defaults }: HidingOutline): Hides {
  const known = new Map<string, boolean>();
  const byStyle = (style: string | null): boolean => {
    if (style === null) return false;
    const before = known.get(style);
    if (before !== undefined) return before;
    // A style that is based on itself says nothing.
    known.set(style, false);
    const { hides = null, basedOn = null } = styles.get(style) ?? {};
    const said = hides ?? byStyle(basedOn);
    known.set(style, said);
    return said;
  };
  return (paragraphStyle, runStyle, own) => {
    if (own !== null) return own;
    const styled =
      byStyle(paragraphStyle ?? defaults.paragraphStyle) !== byStyle(runStyle ?? defaults.runStyle);
    return all || styled;
  };
}
