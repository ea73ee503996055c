/** Recipients → their blank forms as files. */
import { makeForm } from "../../app/makeForm";
import type { NamedFile } from "../../app/order";
import { textsOf } from "../../language";
import type { Job, Tell } from "./jobs";

export async function makeForms(
  { set, recipients, madeAt, language }: Extract<Job, { job: "forms" }>,
  tell: Tell,
): Promise<readonly NamedFile[]> {
  const files: NamedFile[] = [];
  for (const recipient of recipients) {
    files.push(await makeForm(set, recipient, madeAt, textsOf(language)));
    tell(files.length, recipients.length);
  }
  return files;
}
