/** Turns one step of a file pattern into a test of names: `*` for any letters, `?` for one. */

/** Does the text hold a wildcard? */
export function isPattern(text: string): boolean {
  return /[*?]/.test(text);
}

/**
 * A test for names in one folder. Case is ignored, as people expect of "*.xlsx" on a file called
 * "SVAR.XLSX", and so is whether a name's æ, ø and å are one character or two (as on a Mac).
 */
export function nameTest(pattern: string): (name: string) => boolean {
  const source = [...pattern.normalize("NFC")]
    .map((letter) =>
      letter === "*" ? ".*" : letter === "?" ? "." : letter.replace(/[\\^$.|+()[\]{}]/g, "\\$&"),
    )
    .join("");
  const test = new RegExp(`^${source}$`, "isu");
  return (name) => test.test(name.normalize("NFC"));
}
