/** Recipients → their blank forms as files. */
import { writeWorkbook } from "../../adapters/xlsx";
import { formOf } from "../../core/forms";
import { textsOf } from "../../language";
import { safeFileName } from "../../workbook/fileName";
import type { Job, NamedFile, Tell } from "./jobs";

export async function makeForms(
  { set, recipients, madeAt, language }: Extract<Job, { job: "forms" }>,
  tell: Tell,
): Promise<readonly NamedFile[]> {
  const texts = textsOf(language);
  const files: NamedFile[] = [];
  for (const { name, municipalities } of recipients) {
    const description = formOf(set).describe({ municipalities, name, madeAt, texts });
    const fileName = `${safeFileName(texts.pane.forms.fileName(name))}.xlsx`;
    files.push({ name: fileName, bytes: await writeWorkbook(description) });
    tell(files.length, recipients.length);
  }
  return files;
}
