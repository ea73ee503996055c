/** An address, a subject and a text → the link that opens them in the computer's own mail program. */

/** @param to null where nobody knows it: then it is left open in the mail */
export function mailLink(to: string | null, subject: string, body: string): string {
  // An address keeps its @; all else that steers a link is written so that it does not.
  const address = encodeURIComponent(to ?? "").replaceAll("%40", "@");
  const said = [
    `subject=${encodeURIComponent(subject)}`,
    `body=${encodeURIComponent(body.replaceAll("\n", "\r\n"))}`,
  ];
  return `mailto:${address}?${said.join("&")}`;
}
