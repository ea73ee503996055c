/** Takes the old-fashioned note apart that Excel writes beside a thread of comments, for programs that know no threads. */

/** In every language the words around it lead here. */
const MARK = /^\s*\[[^\]\n]{1,80}\][^]{0,800}?https?:\/\/go\.microsoft\.com\/fwlink\/\?linkid=870924\S*/i;
/** "Comment:", "Kommentar:", "Svar:" on a line of its own. */
const LABEL = /^\S[^\n]{0,40}:\s*$/;
const INDENT = /^ {4}/;

/** What was said, comment and answers each by themselves; null for a note that is no such stand-in. */
export function saidInStandIn(note: string): readonly string[] | null {
  const [around] = MARK.exec(note) ?? [];
  if (around === undefined) return null;
  const said: string[][] = [];
  const lines = note.slice(around.length).split("\n");
  lines.forEach((line, index) => {
    // A label is followed by words that are indented; in the words themselves a line may end with a colon too.
    if (LABEL.test(line) && INDENT.test(lines[index + 1] ?? "")) said.push([]);
    else said.at(-1)?.push(line.replace(INDENT, ""));
  });
  return said.map((one) => one.join("\n").trim()).filter((text) => text !== "");
}
