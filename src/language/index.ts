/** Chooses the words: Danish unless somebody asks for English. */
import { da } from "./da";
import { en } from "./en";
import type { Texts } from "./da/texts";

export { EARLIER_WORDS } from "./earlier";
export type { Texts } from "./da/texts";

export const LANGUAGES = { da, en } as const satisfies Record<string, Texts>;

export type LanguageName = keyof typeof LANGUAGES;

/** The words of a language. */
export function textsOf(language: LanguageName): Texts {
  return LANGUAGES[language];
}
