/** Turns a number format into whether it shows numbers as dates. */

/** Formats that have a number but no code in the file; 27 to 36 and 50 to 58 are the East Asian dates. */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

/**
 * Whether a number in this format is a day. Formats of times alone are no dates.
 *
 * @param id the format's number
 * @param code its code as in the file, always in Excel's English letters; undefined for built-in formats
 */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return isBuiltInDate(id);
  const letters = code
    .slice(0, 1_000)
    .replace(/"[^"]*"|\\.|[_*]./g, "")
    .replace(/\[(?:h+|m+|s+)\]/gi, "h")
    .replace(/\[[^\][]*\]|general|am\/pm|a\/p/gi, "");
  if (/[yd]/i.test(letters)) return true;
  // m is the month, but the minute beside hours or seconds.
  return /m/i.test(letters) && !/[hs]/i.test(letters);
}
