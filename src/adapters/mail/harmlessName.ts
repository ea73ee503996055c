/** The name that a stranger gave a file → one that is a name and nothing else. */

const LONGEST = 255;

/** What leads to another folder, hides the ending or turns the direction of the letters. */

const HARMFUL = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff<>:"|?*]/g;

/** @param otherwise the name where nothing is left of the given one */
export function harmlessName(given: string, otherwise: string): string {
  const last =
    given
      .slice(-4 * LONGEST)
      .split(/[\\/]/)
      .at(-1) ?? "";
  const clean = last.replaceAll(HARMFUL, "_").normalize("NFC").trim().replace(/^\.+/, "");
  if (clean === "" || /^_+$/.test(clean)) return otherwise;
  return clean.length <= LONGEST ? clean : clean.slice(-LONGEST);
}
