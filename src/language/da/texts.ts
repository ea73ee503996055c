/** What a language must hold: the Danish source's own shape, so that a missing text is a type error. */
import type { da } from "./index.ts";

export type Texts = Widened<typeof da>;

/** Literal types become plain strings; functions keep their parameters. */
type Widened<T> = T extends string
  ? string
  : T extends (...parameters: infer P) => string
    ? (...parameters: P) => string
    : { readonly [K in keyof T]: Widened<T[K]> };
