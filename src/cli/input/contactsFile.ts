/** A list that the secretariat has, as a workbook or as text → whom to write to, and what fits nobody. */
import { decoded } from "../../adapters/mail/letters";
import { readWorkbook } from "../../adapters/xlsx";
import type { Asked } from "../../app/order";
import { displayText } from "../../core/intake/displayText";
import { MOST_COLUMNS, MOST_ROWS, readContacts, type ReadContacts } from "../../core/round/contacts";
import { separatedRows } from "../../core/round/separatedRows";
import { registry } from "../../data";
import type { Texts } from "../../language";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { CommandError } from "../system/commandError";
import type { Files } from "../system/files";
import { UNPACKING_IN_NODE } from "../system/unpacking";

/** In bytes: no list of contacts is longer. */
const LARGEST_LIST = 5 * 1024 * 1024;

/** None where no list is given. @throws CommandError when there is no such list, or nothing in it can be used */
export async function contactsFrom(
  path: string | undefined,
  { municipalities }: Pick<Asked, "municipalities">,
  files: Files,
  texts: Texts,
): Promise<ReadContacts> {
  if (path === undefined) return { contacts: [], problems: [] };
  const codes = municipalities.map(({ code }) => code);
  return contactsAt(path, codes, files, texts);
}

/** What is told of the rows that fit nobody. */
export function contactProblems(
  { problems }: ReadContacts,
  list: string,
  { round }: Texts,
): readonly string[] {
  if (problems.length === 0) return [];
  const lines = problems.map(({ kind, row, written }) => `- ${round.contactProblems[kind](row, written)}`);
  return [round.results.notInList(list), ...lines, ""];
}

async function contactsAt(
  path: string,
  asked: readonly string[],
  files: Files,
  texts: Texts,
): Promise<ReadContacts> {
  const words = texts.cli.files;
  const kind = await files.kind(path);
  if (kind === null) throw new CommandError(words.notFound(path));
  if (kind === "folder") throw new CommandError(words.isFolder(path));
  const unopened = () => {
    throw new CommandError(words.unopened(path));
  };
  const tooLarge = (await files.size(path).catch(unopened)) > LARGEST_LIST;
  const rows = tooLarge ? null : rowsIn(await files.read(path).catch(unopened));
  if (rows === null) throw new CommandError(texts.round.usage.wrongList(path));
  const read = rows
    .map((each) => readContacts(each, registry, asked))
    .reduce((best, next) => (next.contacts.length > best.contacts.length ? next : best));
  if (read.contacts.length === 0) throw new CommandError(texts.round.usage.emptyList(path));
  return read;
}

type Rows = readonly (readonly string[])[];

/** Of each sheet; a text is one. Null for what is neither. */
function rowsIn(bytes: Uint8Array): readonly Rows[] | null {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const read = readWorkbook(bytes, { unpacking: UNPACKING_IN_NODE });
    return read.readable && read.snapshot.sheets.length > 0 ? read.snapshot.sheets.map(rowsOf) : null;
  }
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : null;
  const text = decoded(bytes, utf16);
  return text.includes("\u0000") ? null : [separatedRows(text)];
}

function rowsOf({ cells }: WorkbookSnapshot["sheets"][number]): Rows {
  const texts = cells.filter(({ row, column }) => row <= MOST_ROWS && column <= MOST_COLUMNS);
  const byPlace = new Map(texts.map((cell) => [`${cell.row},${cell.column}`, displayText(cell)]));
  const last = Math.max(0, ...texts.map(({ row }) => row));
  const width = Math.max(0, ...texts.map(({ column }) => column));
  return Array.from({ length: last }, (_, row) =>
    Array.from({ length: width }, (__, column) => byPlace.get(`${row + 1},${column + 1}`) ?? ""),
  );
}
