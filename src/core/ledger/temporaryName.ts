/** Tells names that a program gives a file while it works on it from those that a person gives. */

/**
 * Word's and Excel's owner files and half-saved copies ("~$Herlev.xlsx", "~WRL0003.tmp", "1F2E3D4C"),
 * LibreOffice's locks, downloads that are not done, and backups. "Kopi af Herlev.xlsx" is a person's.
 */
const TEMPORARY =
  /^(?:~\$|~WR[A-Z]\d|~DF|\.~lock\.)|^[0-9A-F]{8}$|(?:\.(?:te?mp|crdownload|part(?:ial)?|download|asd|xlk|wbk|bak)|~)$/i;

export function isTemporaryName(name: string): boolean {
  return TEMPORARY.test(name);
}
