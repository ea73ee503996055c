/** Texts of any length and lists of any number → text that fits a cell; what is left out can be seen to be. */

/** Below Excel's 32,767 characters a cell. */
const LONGEST = 32_000;
const MOST_LINES = 20;

/** The text, or its beginning and "…"; the file that it is quoted from holds the rest. */
export function fittingText(text: string): string {
  if (text.length <= LONGEST) return text;
  const splitsPair = /[\uD800-\uDBFF]/.test(text.charAt(LONGEST - 2));
  return `${text.slice(0, LONGEST - (splitsPair ? 2 : 1))}…`;
}

/** One a line; of very many the first ones and how many more there are: "… + 1480". */
export function fittingList(lines: readonly string[]): string {
  const shown = lines.length <= MOST_LINES ? lines : lines.slice(0, MOST_LINES - 1);
  const rest = lines.length - shown.length;
  return fittingText([...shown, ...(rest > 0 ? [`… + ${rest}`] : [])].join("\n"));
}
