/** Tells one plain e-mail address from everything else, so that nothing that was typed can add headers to a mail. */

const ADDRESS = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$/;

export function isPlainAddress(text: string): boolean {
  return ADDRESS.test(text);
}

/** The addresses in a cell, also where they stand in a mail program's way: "Jobcenteret <job@eksempel.dk>; …". */
export function addressesIn(text: string): readonly string[] {
  const parts = text.split(/[\s;,<>()"]+/).map((part) => part.replace(/^mailto:/i, ""));
  return [...new Set(parts.filter((part) => part.includes("@")))];
}
