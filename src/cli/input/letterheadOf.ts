/** What stands after --template → the letterhead that papers are put into. */
import { type Letterhead, openLetterhead } from "../../adapters/docx";
import type { Texts } from "../../language";
import { CommandError } from "../system/commandError";
import type { Files } from "../system/files";

/**
 * @returns undefined where nobody asks for one
 * @throws CommandError when it is not there, or is nothing that a paper can be put into
 */
export async function letterheadOf(
  path: string | undefined,
  files: Files,
  texts: Texts,
): Promise<Letterhead | undefined> {
  if (path === undefined) return undefined;
  const kind = await files.kind(path);
  if (kind === null) throw new CommandError(texts.cli.files.notFound(path));
  if (kind === "folder") throw new CommandError(texts.cli.files.isFolder(path));
  const bytes = await files.read(path).catch(() => {
    throw new CommandError(texts.cli.files.unopened(path));
  });
  const opened = openLetterhead(bytes);
  if (!opened.ok) throw new CommandError(texts.papers.noLetterhead(path, opened.fault));
  return opened.letterhead;
}
