/** Turns dice into rows as no program writes them: odd addresses, types, values and formulas that fit or do not. */
import type { Dice } from "./dice";

const REFERENCES = [
  "",
  ' r="A1"',
  ' r="B1"',
  ' r="XFD1"',
  ' r="XFE1"',
  ' r="A1048576"',
  ' r="A0"',
  ' r="a1"',
  ' r="$C$1"',
];
const TYPES = [
  "",
  ' t="n"',
  ' t="s"',
  ' t="str"',
  ' t="b"',
  ' t="e"',
  ' t="d"',
  ' t="inlineStr"',
  ' t="odd"',
];
const STYLES = ["", "", ' s="0"', ' s="1"', ' s="2"', ' s="3"', ' s="4"', ' s="-1"'];
const VALUES = [
  "0",
  "1",
  "2",
  "-1",
  "0.5",
  "60",
  "43052.999999999",
  "2958465",
  "2958465.99999999",
  "2958466",
  "1e308",
  "1e309",
  "-1e309",
  "5e-324",
  " 7 ",
  "NaN",
  "TRUE",
  "2017-11-13",
  "2017-02-31",
  "9999-12-31T23:59:59Z",
  "2017-11-13T24:00",
  "#REF!",
  "Gr&#248;n",
  "1_x000D_2",
  "_x000D_\r\n",
  "_xD800_",
  "_x0000_",
  " ",
  "",
];
const FORMULAS = [
  "",
  "",
  "",
  "<f>A1</f>",
  "<f/>",
  `<f t="shared" si="0">XFD1048576+A1:$B$2</f>`,
  `<f t="shared" si="0"/>`,
  `<f t="shared" si="1"/>`,
  `<f t="array" ref="A1:XFD1048576">A1</f>`,
];

export function randomRows(roll: Dice): string {
  const pick = (from: readonly string[]) => from[roll(from.length)] ?? "";
  // Most cells are sound, so that the odd ones are met behind them.
  const seldom = (from: readonly string[]) => (roll(12) === 0 ? pick(from) : "");
  const cell = () => {
    const value = pick(VALUES);
    const content = roll(8) === 0 ? `<is><t>${value}</t></is>` : roll(8) === 0 ? "" : `<v>${value}</v>`;
    return `<c${seldom(REFERENCES)}${roll(2) === 0 ? "" : pick(TYPES)}${seldom(STYLES)}>${pick(FORMULAS)}${content}</c>`;
  };
  const row = () => {
    const number = roll(6) === 0 ? ` r="${[1, 1, 2, 3, 1_048_576, 1_048_577, -1, 0][roll(8)] ?? 1}"` : "";
    return `<row${number}>${Array.from({ length: roll(4) }, cell).join("")}</row>`;
  };
  return Array.from({ length: 1 + roll(4) }, row).join("");
}
