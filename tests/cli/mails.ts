/** A folder of drafts → what Python's mail library reads in them. */
import { openpyxl } from "../programs";

export interface Mail {
  readonly file: string;
  readonly unsent: string | null;
  readonly to: readonly (readonly [name: string, address: string])[];
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly base64: string }[];
  readonly defects: number;
}

const READ = `
import sys, json, base64, email, email.policy, pathlib
mails = []
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.eml")):
    mail = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    mails.append({
        "file": path.name,
        "unsent": mail["X-Unsent"],
        "to": [[a.display_name, a.addr_spec] for a in mail["To"].addresses] if mail["To"] else [],
        "subject": mail["Subject"],
        "text": mail.get_body().get_content().replace("\\r\\n", "\\n"),
        "attachments": [
            {"name": a.get_filename(), "type": a.get_content_type(), "base64": base64.b64encode(a.get_content()).decode()}
            for a in mail.iter_attachments()
        ],
        "defects": sum(len(part.defects) for part in mail.walk()),
    })
print(json.dumps(mails))
`;

export function mailsIn(folder: string): readonly Mail[] {
  // What the script above prints.
  const read: readonly Mail[] = JSON.parse(JSON.stringify(openpyxl(READ, folder)));
  return read;
}

export const to = (mails: readonly Mail[], municipality: string) =>
  mails.find(({ file }) => file.includes(municipality));
