/** A returned file with some of its parts changed, as another program would have left it. */
import { strFromU8, strToU8, unzipSync } from "fflate";
import { zipOf } from "../../hostile/smallPackage";

/** What becomes of a part; null = it is taken out. A part that is not there is "". */
export type Changes = Readonly<Record<string, (before: string) => string | null>>;

export function altered(source: Uint8Array, changes: Changes): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(source)));
  for (const [name, change] of Object.entries(changes)) {
    const before = parts.get(name);
    const after = change(before ? strFromU8(before) : "");
    if (after === null) parts.delete(name);
    else parts.set(name, strToU8(after));
  }
  return zipOf(Object.fromEntries(parts));
}

/** Put before the first occurrence of a mark. */
export function before(mark: string, addition: string): (part: string) => string {
  return (part) => {
    if (!part.includes(mark)) throw new Error(`no ${mark}`);
    return part.replace(mark, addition + mark);
  };
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** One more relationship, in a part that may not be there yet. @param kind whole, or its last step */
export function related(id: string, kind: string, target: string, mode = ""): (part: string) => string {
  const type = kind.startsWith("http") ? kind : `${OFFICE}/${kind}`;
  const row = `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode === "" ? "" : ` TargetMode="${mode}"`}/>`;
  const none = `<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;
  return (part) => before("</Relationships>", row)(part === "" ? none : part);
}
