/** Turns a municipality's name into a key that is the same however somebody spells it. */
import { normalizedText } from "../text/normalizedText";

/** Words that stand around a name and are none; "kommune" may also be glued to it. */
const AROUND =
  /^(kommuner?|kommunes|kommunen|kommunens|jobcent(er|ret|eret|re|rene)|jobcenters|municipality)$/;
const GLUED = /(?<=.)kommunes?$/;

/**
 * The name's words in their simplest spelling, without "Kommune" and "Jobcenter": "Høje-Taastrup
 * Kommune" → ["hoje", "tastrup"]. æ, ø and å become a, o and a, and so do ae, oe and aa.
 */
export function nameWords(text: string): readonly string[] {
  return plainWords(text)
    .filter((word) => !AROUND.test(word))
    .map((word) => word.replace(GLUED, ""));
}

/** The words run together, so that hyphen, space or neither are alike: "hojetastrup". */
export function nameKey(text: string): string {
  return nameWords(text).join("");
}

/** Lower-case words in their simplest spelling; letters and digits only. */
export function plainWords(text: string): readonly string[] {
  const latin = normalizedText(text, "NFC")
    .toLowerCase()
    .replaceAll(/[æä]/g, "ae")
    .replaceAll(/[øö]/g, "oe")
    .replaceAll("å", "aa")
    .replaceAll(/(a)[ae]|(o)e/g, "$1$2");
  return normalizedText(latin, "NFD")
    .replaceAll(/\p{M}/gu, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}
