/** People write in a set: none takes the place of a file. */
import type { Texts } from "../../language";
import { strangersAt } from "../output/outputs";
import { CommandError } from "../system/commandError";
import type { Files } from "../system/files";

/** @throws CommandError where a file stands there that holds anything */
export async function keepWhatIsThere(path: string, files: Files, texts: Texts): Promise<void> {
  const present = await strangersAt([{ path, isOurs: () => false }], files);
  if (present.length > 0) throw new CommandError(texts.cli.files.wouldReplacePapers(present));
}
