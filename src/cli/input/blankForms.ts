/** A folder → the blank form of each municipality that lies there, by what stands in it and not by its name. */
import { join } from "node:path";
import { makeForm } from "../../app/makeForm";
import type { Asked, NamedFile } from "../../app/order";
import { recipientsOf } from "../../app/recipients";
import type { Municipality } from "../../core/respondents/municipality";
import type { Texts } from "../../language";
import { isoSeconds } from "../../workbook/isoSeconds";
import { PACKING_IN_NODE } from "../output/packing";
import { CommandError } from "../system/commandError";
import type { Environment } from "../system/environment";
import type { Files } from "../system/files";
import { isBlank } from "./keepAnswers";
import { readReturns } from "./readReturns";

/**
 * By the municipality's code. Where no folder is named the forms are made anew.
 *
 * @throws CommandError when it is no folder
 */
export async function formsFor(
  municipalities: readonly Municipality[],
  folder: string | null,
  asked: Asked,
  { files, now }: Environment,
  texts: Texts,
): Promise<ReadonlyMap<string, NamedFile>> {
  if (municipalities.length === 0) return new Map();
  if (folder !== null) return blankFormsIn(folder, asked, files, texts);
  const madeAt = isoSeconds(now());
  const made: (readonly [string, NamedFile])[] = [];
  for (const recipient of recipientsOf(asked.set, municipalities)) {
    const form = await makeForm(asked.set, recipient, madeAt, texts, PACKING_IN_NODE);
    made.push(...recipient.municipalities.map(({ code }) => [code, form] as const));
  }
  return new Map(made);
}

/** None where there are several, or where somebody has written in it. */
async function blankFormsIn(
  folder: string,
  asked: Asked,
  files: Files,
  texts: Texts,
): Promise<ReadonlyMap<string, NamedFile>> {
  if ((await files.kind(folder)) !== "folder") throw new CommandError(texts.cli.files.notFolder(folder));
  const found = (await files.list(folder))
    .filter(({ name, isFile }) => isFile && /^[^~].*\.xlsx$/i.test(name))
    .map(({ name }) => ({ name, path: join(folder, name) }));
  const forms = new Map<string, NamedFile | null>();
  for (const { file, one } of await readReturns(found, asked, files)) {
    if (one.setId !== asked.set.id || !isBlank(one)) continue;
    const bytes = new Uint8Array(await files.read(file.path));
    for (const code of one.municipalities) {
      forms.set(code, forms.has(code) ? null : { name: file.name, bytes });
    }
  }
  return new Map([...forms].flatMap(([code, form]) => (form ? [[code, form] as const] : [])));
}
