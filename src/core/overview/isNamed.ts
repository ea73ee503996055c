/** Does a name stand in a text as a word of its own, with or without a genitive's s? */

export function isNamed(name: string, said: string): boolean {
  const at = said.indexOf(name);
  if (at < 0) return false;
  const isLetter = (letter: string) => /[\p{L}\p{N}]/u.test(letter);
  const after = said.slice(at + name.length);
  const ends = !isLetter(after.charAt(0)) || /^s(?![\p{L}\p{N}])/u.test(after);
  return (!isLetter(said.charAt(at - 1)) && ends) || isNamed(name, after);
}
