/** What was picked or dropped → the files that may be returns. */

/** What lies in folders without anybody having returned it: hidden files, locks, the systems' own. */
const BYSTANDER = /^(\.|~\$|(thumbs\.db|desktop\.ini|icon\r)$)/i;

/** In the order of their names, so that the order in which a system lists them does not matter. */
export function chosenFiles(files: Iterable<File>): readonly File[] {
  const order = new Intl.Collator("da", { numeric: true });
  return [...files].filter(({ name }) => !BYSTANDER.test(name)).sort((a, b) => order.compare(a.name, b.name));
}

/** The files that were dropped, with those in dropped folders. */
export async function droppedFiles(data: DataTransfer): Promise<readonly File[]> {
  // Entries are only there while the event is handled: they are all taken before anything is awaited.
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return chosenFiles(data.files);
  const found = await Promise.all(entries.map(filesIn));
  return chosenFiles(found.flat());
}

async function filesIn(entry: FileSystemEntry): Promise<readonly File[]> {
  if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))];
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const found: File[] = [];
  // A folder is handed out in portions; an empty one is the end.
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (portion.length === 0) return found;
    found.push(...(await Promise.all(portion.map(filesIn))).flat());
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
