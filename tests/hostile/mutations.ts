/** Turns a seed into a file that is nearly what it should be: a package, a form or a Word form with changes in it. */
import { strFromU8, unzipSync } from "fflate";
import { filledForm } from "../cli/returnFiles";
import { koebenhavnsAnswers, wordForm } from "../word/wordForm";
import { dice, type Dice } from "./dice";
import { fullParts } from "./fullPackage";
import { randomRows } from "./fuzzRows";
import { worksheet, zipOf, type Parts } from "./smallPackage";

/** What has broken readers before, put in where it hurts. */
const NASTY = [
  "",
  "-1",
  "0",
  "4294967295",
  "1e999",
  "NaN",
  "__proto__",
  "constructor",
  "XFD1048576",
  "XFE1",
  "A0",
  "$A$1",
  "\u0000",
  "\uFFFF",
  "\uD800",
  "&",
  "&#0;",
  "&#x110000;",
  "&lt;",
  "<",
  ">",
  "</c>",
  "<c>",
  "<v>",
  "<f t='shared' si='0'/>",
  "<!--",
  "]]>",
  "<![CDATA[",
  "<!DOCTYPE x>",
  "<?x",
  "_x000D_",
  "_xD800_",
  "_x005F_x000D_",
  'xmlns="x"',
  'xmlns:r="y"',
  "x:",
  `${"../".repeat(4)}etc/passwd`,
  "http://example.dk/",
  "=cmd|' /C calc'!A0",
  "æøå😀\r\n",
  "9".repeat(400),
  "[".repeat(400),
  "'".repeat(401),
  // What an answer may be, where it does not belong.
  "Grøn",
  "g",
  "-",
  "2.1",
  "Tårnby-Dragør",
  "KKR",
  "Grøn/gul/rød",
] as const;

export interface Sources {
  /** Every kind of part that the reader knows. */
  readonly full: Parts;
  /** A municipality's form, as it is returned. */
  readonly form: Parts;
  /** The same in Word. */
  readonly word: Parts;
}

export async function soundSources(): Promise<Sources> {
  const form = await filledForm({ codes: ["101"], answers: { "2.1": ["Gul", "På vej"], "2.2": ["-", ""] } });
  return { full: fullParts(), form: partsIn(form), word: partsIn(wordForm(koebenhavnsAnswers)) };
}

/** All of them are XML. */
function partsIn(bytes: Uint8Array): Parts {
  const unpacked = Object.entries(unzipSync(bytes));
  return Object.fromEntries(unpacked.map(([name, content]) => [name, strFromU8(content)]));
}

export function inputFor(seed: number, { full, form, word }: Sources): Uint8Array {
  const roll = dice(seed);
  const kinds = [
    () => mutatedBytes(zipOf(full, level()), roll),
    () => zipOf({ ...full, "xl/worksheets/sheet2.xml": worksheet(randomRows(roll)) }, level()),
    () => zipOf(mutatedParts(full, roll), level()),
    () => zipOf(mutatedParts(form, roll), level()),
    () => zipOf(mutatedParts(word, roll), level()),
    () => mutatedBytes(zipOf(roll(2) === 0 ? form : word, level()), roll),
  ];
  // Half of them whole, because nothing is packed too well then to be let in.
  const level = () => (roll(2) === 0 ? 0 : 6);
  return (kinds[roll(kinds.length)] ?? (() => new Uint8Array()))();
}

/** One to four changes in the text of parts; the zip around them stays sound, so that the changes are met. */
function mutatedParts(parts: Parts, roll: Dice): Parts {
  const changed = new Map(Object.entries(parts));
  for (let left = 1 + roll(4); left > 0; left -= 1) {
    const names = [...changed.keys()];
    const name = names[roll(names.length)] ?? "";
    const content = changed.get(name);
    const what = roll(12);
    if (what === 0) changed.delete(name);
    else if (what === 1) changed.set(names[roll(names.length)] ?? "", content ?? "");
    else if (typeof content === "string") changed.set(name, mutatedText(content, roll));
  }
  return Object.fromEntries(changed);
}

function mutatedText(text: string, roll: Dice): string {
  const nasty = NASTY[roll(NASTY.length)] ?? "";
  const from = roll(text.length + 1);
  const to = Math.min(text.length, from + roll(30));
  const piece = text.slice(from, to);
  switch (roll(6)) {
    case 0:
      return text.slice(0, from) + nasty + text.slice(from);
    case 1:
      return text.slice(0, from) + text.slice(to);
    case 2:
      return text.slice(0, to) + piece.repeat(1 + roll(50)) + text.slice(to);
    case 3:
      return text.slice(0, from);
    case 4: {
      // The value of one attribute, or the text of one element.
      const places = [...text.matchAll(/(?<==")[^"]*(?=")|(?<=>)[^<]+(?=<)/g)];
      const place = places[roll(places.length)];
      return place ? text.slice(0, place.index) + nasty + text.slice(place.index + place[0].length) : text;
    }
    default: {
      const at = roll(text.length + 1);
      return text.slice(0, from) + text.slice(to, Math.max(to, at)) + piece + text.slice(Math.max(to, at));
    }
  }
}

function mutatedBytes(bytes: Uint8Array, roll: Dice): Uint8Array {
  const changed = bytes.slice(0, roll(8) === 0 ? roll(bytes.length) : bytes.length);
  // Half of the changes near the end, where the zip's directory is.
  const place = () =>
    roll(2) === 0 ? roll(changed.length) : changed.length - 1 - roll(Math.min(changed.length, 900));
  for (let left = 1 + roll(6); left > 0 && changed.length > 0; left -= 1) {
    changed[place()] = [0, 0xff, roll(256), roll(256)][roll(4)] ?? 0;
  }
  return changed;
}
