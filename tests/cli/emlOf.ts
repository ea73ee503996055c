/** What a mail program saves: a mail as .eml, with files and other mails in it. */

export interface Mail {
  readonly from: string;
  readonly date: string;
  readonly subject: string;
  readonly text?: string;
  readonly files?: Readonly<Record<string, Uint8Array>>;
  readonly mails?: readonly Buffer[];
}

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A mail with its text, files and forwarded mails. */
export function eml({ from, date, subject, text = "Se vedhæftet.", files = {}, mails = [] }: Mail): Buffer {
  const part = (head: readonly string[], content: Buffer) =>
    Buffer.from(
      [...head, "Content-Transfer-Encoding: base64", "", content.toString("base64"), ""].join("\r\n"),
    );
  const parts = [
    part(["Content-Type: text/plain; charset=utf-8"], Buffer.from(text)),
    ...Object.entries(files).map(([name, bytes]) =>
      part(
        [
          `Content-Type: ${name.endsWith("png") ? "image/png" : TYPE}`,
          `Content-Disposition: attachment; filename*=utf-8''${encodeURIComponent(name)}`,
        ],
        Buffer.from(bytes),
      ),
    ),
    ...mails.map((mail) => Buffer.concat([Buffer.from("Content-Type: message/rfc822\r\n\r\n"), mail])),
  ];
  const boundary = `=grænse ${subject.length}=`;
  const head = [`From: ${from}`, "To: kkr@kl.example", `Date: ${date}`, `Subject: ${subject}`];
  return Buffer.concat([
    Buffer.from(
      [...head, "MIME-Version: 1.0", `Content-Type: multipart/mixed; boundary="${boundary}"`, "", ""].join(
        "\r\n",
      ),
    ),
    ...parts.flatMap((one) => [Buffer.from(`--${boundary}\r\n`), one, Buffer.from("\r\n")]),
    Buffer.from(`--${boundary}--\r\n`),
  ]);
}
