/** The workbook's file, as Office hands it over, and sheets taken out of one, as Excel does both. */
import { quoteSheet } from "../model/addresses";
import { sheetRenamed, tableRenamed } from "../model/following";
import { newSheet } from "../model/newWorkbook";
import { parseRange, splitSheet } from "../model/ranges";
import { isTaken, sameName } from "../model/rules";
import type { Sheet, Table, Workbook } from "../model/workbook";
import { Failure, refuse } from "../wire/failure";
import { givenRecord, givenText } from "./given";
import type { Host } from "./host";
import { structureMustBeOpen } from "./workbookProtection";

/** A file here is a number behind the mark of a ZIP archive; what stands in it is kept by the host. */
const MARK = [80, 75, 3, 4];

/** The workbook as it is now, in bytes. */
export function savedFile({ files, workbook }: Host): Uint8Array {
  files.push({
    ...structuredClone({ ...workbook, sheets: [] }),
    sheets: workbook.sheets.map(copied),
  });
  return Uint8Array.from([...MARK, ...new TextEncoder().encode(String(files.length - 1))]);
}

/** Cells, columns and rows are shared, since nobody changes one: whoever wants another puts it in its place. */
function copied({ cells, columns, rows, ...others }: Sheet): Sheet {
  return {
    ...structuredClone(others),
    cells: new Map(cells),
    columns: new Map(columns),
    rows: new Map(rows),
  };
}

/** @returns ids of the new sheets, in the file's order */
export function insertSheets(host: Host, base64: unknown, options: unknown): readonly string[] {
  structureMustBeOpen(host.workbook);
  const file = opened(host, givenText(base64, "base64File"));
  const { sheetNamesToInsert: names, positionType } = givenRecord(options, "options");
  if (positionType !== "End") refuse("Only the end is known here as a place for sheets.");
  const wanted = Array.isArray(names) ? names.map((name) => givenText(name, "sheetNamesToInsert")) : [];
  const sources = file.sheets.filter(({ name }) => wanted.some((one) => sameName(one, name)));
  if (sources.length < wanted.length)
    throw new Failure("ItemNotFound", `Not all are there: ${wanted.join()}`);
  const copies = sources.map((source) => copyOf(host, source));
  // While their names change, the copies are among themselves.
  const among: Workbook = { ...file, sheets: copies.map(({ sheet }) => sheet), names: [] };
  for (const { name } of file.sheets.filter((one) => !sources.includes(one))) {
    sheetRenamed(among, name, `[${file.name}]${name}`);
  }
  for (const { source, sheet } of copies) {
    sheetRenamed(among, source.name, sheet.name);
    for (const table of sheet.tables) {
      const before = table.name;
      table.name = freeTable(host.workbook, before);
      tableRenamed(among, before, table.name);
    }
  }
  host.workbook.sheets.push(...among.sheets);
  for (const copy of copies) bringNames(host, file, copy);
  for (const { sheet } of copies) host.happened({ kind: "added", sheet });
  return copies.map(({ sheet }) => sheet.id);
}

function opened({ files }: Host, base64: string): Workbook {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const isFile = MARK.every((one, index) => bytes[index] === one);
  const found = files[Number(new TextDecoder().decode(bytes.slice(MARK.length)))];
  return isFile && found ? found : refuse("That is no file of this workbook.");
}

interface Copy {
  readonly source: Sheet;
  readonly sheet: Sheet;
}

/** Excel on the web leaves charts and comments behind. */
function copyOf({ workbook, platform }: Host, source: Sheet): Copy {
  const { id } = newSheet(workbook, "");
  const web = platform === "OfficeOnline";
  const taken = (name: string) => workbook.sheets.some((one) => sameName(one.name, name));
  let name = source.name;
  for (let number = 2; taken(name); number += 1) {
    const ending = ` (${number})`;
    name = source.name.slice(0, 31 - ending.length) + ending;
  }
  const left = web ? { charts: [], comments: [] } : {};
  const tables = source.tables.map((table, index): Table => ({ ...table, id: `${id}${index}` }));
  return { source, sheet: { ...copied(source), ...left, id, name, tables } };
}

function freeTable(workbook: Workbook, name: string): string {
  let free = name;
  for (let number = 2; isTaken(workbook, free); number += 1) free = `${name}_${number}`;
  return free;
}

/** A name of the workbook that leads to the sheet comes along: as the workbook's where it is free, else as the sheet's own. */
function bringNames({ workbook }: Host, file: Workbook, { source, sheet }: Copy): void {
  for (const { name, formula, comment, visible } of file.names) {
    const { sheet: leadsTo, rest } = splitSheet(formula);
    if (leadsTo === null || !sameName(leadsTo, source.name) || !parseRange(rest)) continue;
    const brought = { name, formula: `=${quoteSheet(sheet.name)}!${rest}`, comment, visible };
    const taken = workbook.names.some((one) => sameName(one.name, name));
    (taken ? sheet.names : workbook.names).push(brought);
  }
}
