/** A question that stands in the way until somebody answers it. */
export interface Question<Value extends string> {
  readonly heading: string;
  /** A paragraph each: what is at stake. */
  readonly about: readonly string[];
  /** The first one is what most people want, and loses nothing. */
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  /** The way out that changes nothing, beside the choices; null where one of them is that already. */
  readonly cancel: string | null;
}

/** @returns null when the question was put away unanswered */
export type Ask = <Value extends string>(question: Question<Value>) => Promise<Value | null>;
