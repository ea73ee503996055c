/** Says which requirement sets this Excel has, as Office.context.requirements does. */

/** Sets that only say how the client and the host talk; without them the client takes its plainest way. */
const absent = new Set(["ExcelApiUndo", "ExcelApiOnline"]);

/** @param excelApi the highest ExcelApi version, e.g. "1.14" */
export function isSetSupported(excelApi: string): (name: string, version?: string | number) => boolean {
  return (name, version) => {
    if (absent.has(name)) return false;
    if (name !== "ExcelApi") return !name.startsWith("ExcelApi");
    return compare(String(version ?? "1.1"), excelApi) <= 0;
  };
}

/** "1.9" < "1.10" */
function compare(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split(".").map(Number);
  const [majorB = 0, minorB = 0] = b.split(".").map(Number);
  return majorA === majorB ? minorA - minorB : majorA - majorB;
}
