/** Reads an overview that was made before, so that what the secretariat has written in it is never lost. */
import type { Asked } from "../../app/order";
import { losesWords } from "../../app/losesWords";
import { LARGEST_OVERVIEW, readPriorOverview as readPrior } from "../../app/priorOverview";
import { describeFinding } from "../../core/wording/describeFinding";
import type { Remembered } from "../../core/refresh/readOverview";
import type { Texts } from "../../language";
import type { FoundFile } from "./findFiles";
import type { Files } from "../system/files";
import { CommandError } from "../system/commandError";
import { refusal } from "./ownOutput";
import { UNPACKING_IN_NODE } from "../system/unpacking";

/** @throws CommandError when there is no overview of the same set to go on with, or going on would lose words */
export async function readPriorOverview(
  path: string,
  asked: Asked,
  files: Files,
  texts: Texts,
): Promise<Remembered> {
  const words = texts.cli.files;
  const kind = await files.kind(path);
  if (kind === null) throw new CommandError(words.notFound(path));
  if (kind === "folder") throw new CommandError(words.isFolder(path));
  const remembered = await rememberedIn(path, asked, files, texts);
  if (!remembered) throw new CommandError(words.intoNoOverview(path));
  if (remembered.setId !== asked.set.id) {
    throw new CommandError(words.intoOtherSet(path, remembered.setId, asked.set.id));
  }
  const lost = losesWords(remembered);
  if (lost) throw new CommandError(describeFinding(lost, texts));
  return remembered;
}

/**
 * Refuses to replace anything but an overview, and one in which the secretariat has written unless it is gone on with.
 *
 * @param into the overview that is gone on with, or null
 * @param found the files that are to be read
 * @throws CommandError
 */
export async function keepSecretariatsWords(
  out: string,
  into: string | null,
  found: readonly FoundFile[],
  asked: Asked,
  files: Files,
  texts: Texts,
): Promise<void> {
  if ((await files.kind(out)) !== "file" || (await files.size(out)) === 0) return;
  if (into !== null && (await files.identity(into)) === (await files.identity(out))) return;
  const remembered = await rememberedIn(out, asked, files, texts);
  if (!remembered) throw new CommandError(await refusal(out, found, files, texts));
  const { notes, decisions, corrections, municipalities } = remembered.secretariat;
  if (
    notes.length +
      decisions.length +
      corrections.length +
      municipalities.length +
      remembered.findings.length >
    0
  ) {
    throw new CommandError(texts.cli.files.wouldLoseNotes(out));
  }
}

/** What the overview remembers, whatever set it is about; null when the file is no overview. */
export async function rememberedIn(
  path: string,
  asked: Asked,
  files: Files,
  texts: Texts,
): Promise<Remembered | null> {
  const words = texts.cli.files;
  const unopened = () => {
    throw new CommandError(words.unopened(path));
  };
  if ((await files.size(path).catch(unopened)) > LARGEST_OVERVIEW) {
    throw new CommandError(words.overviewTooLarge(path));
  }
  const bytes = await files.read(path).catch(unopened);
  const prior = readPrior(bytes, asked, { unpacking: UNPACKING_IN_NODE });
  if (prior.found) return prior.remembered;
  if (prior.why === "too-large") throw new CommandError(words.overviewTooLarge(path));
  return null;
}
