/** Takes a text apart that offers several answers with tick boxes: "☐ Grøn ☒ Gul ☐ Rød". */
import { trimmed } from "../../workbook/trimmed";

export interface Tick {
  /** What stands beside the box, without punctuation; "" where nothing does. */
  readonly label: string;
  readonly isTicked: boolean;
}

/** Boxes of Word, Excel, Segoe UI Symbol and those that people type. A cross without a box may also mean no. */
const BOX = /[☐□◻⬜❏❐❑❒☒☑🗹🗷🗵⊠⮽✅✓✔]|[[(][ x]?[\])]/gu;
const EMPTY = /^[☐□◻⬜❏❐❑❒]$|^[[(] ?[\])]$/u;
const AROUND = " ,;:/|•-–.";

/** More than any list of answers; what is longer is somebody's own text. In characters. */
const LONGEST = 300;

/** @param written as `comparable` writes it; empty where there are no boxes, or words that belong to none of them */
export function ticksIn(written: string): readonly Tick[] {
  if (written.length > LONGEST) return [];
  const boxes = written.match(BOX) ?? [];
  if (boxes.length === 0) return [];
  const [first = "", ...others] = written.split(BOX).map((words) => trimmed(words, AROUND, AROUND));
  const last = others.at(-1) ?? "";
  if (first !== "" && last !== "") return [];
  // The words stand behind their boxes, or before them.
  const labels = first === "" ? others : [first, ...others.slice(0, -1)];
  return boxes.map((box, index) => ({ label: labels[index] ?? "", isTicked: !EMPTY.test(box) }));
}
