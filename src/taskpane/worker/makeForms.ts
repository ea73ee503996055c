/** Recipients → their blank forms as files. */
import { makeForm } from "../../app/makeForm";
import type { NamedFile } from "../../app/order";
import { textsOf } from "../../language";
import type { Job, Tell } from "./jobs";

export async function makeForms(
  { set, recipients, earlier, madeAt, language }: Extract<Job, { job: "forms" }>,
  tell: Tell,
): Promise<readonly NamedFile[]> {
  const files: NamedFile[] = [];
  for (const [at, recipient] of recipients.entries()) {
    const last = earlier[at] ?? undefined;
    files.push(await makeForm(set, recipient, madeAt, textsOf(language), undefined, last));
    tell(files.length, recipients.length);
  }
  return files;
}
