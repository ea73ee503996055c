/** Turns the part of shared texts into the texts themselves. */
import { shownIn } from "../../../../workbook/signs";
import { excelText } from "../values/excelText";
import { scanPart, type Package } from "../../../ooxml/read/package";
import { damaged } from "../../../ooxml/read/limits/unreadable";
import type { ColourName } from "../values/colours";
import { isStrike, letterColour, signFont } from "./styles";

export interface SharedStrings {
  /** In the order that cells count them; the runs of rich text joined, the reading aids of Asian text left out. */
  readonly texts: readonly string[];
  /** Those of which some is crossed out, by the same count. */
  readonly struck: ReadonlySet<number>;
  /** What the first run of coloured letters names, by the same count; told of short texts only. */
  readonly inks: ReadonlyMap<number, ColourName>;
}

/** A few signs, in which alone a colour may be all that they say. */
const SHORT = 16;

export function readSharedStrings(of: Package, part: string): SharedStrings {
  const texts: string[] = [];
  const struck = new Set<number>();
  const inks = new Map<number, ColourName>();
  let text: string | null = null;
  let phonetic = false;
  let inText = false;
  let signs: string | null = null;
  let ink: ColourName | null = null;
  scanPart(of, part, "sst", {
    open: (name, attributes) => {
      if (inText) throw damaged(`${part} has an element in a text`);
      if (name === "si") {
        if (text !== null) throw damaged(`${part} has a text in a text`);
        text = "";
        signs = ink = null;
      } else if (name === "rPh") phonetic = true;
      else if (name === "t") inText = !phonetic;
      else if (name === "r") signs = null;
      else if (name === "rFont") signs = signFont(attributes);
      else if (name === "color") ink ??= letterColour(attributes);
      else if (isStrike(name, attributes)) struck.add(texts.length);
    },
    text: (piece) => {
      if (inText && text !== null) text += shownIn(signs, piece);
    },
    close: (name) => {
      if (name === "t") inText = false;
      else if (name === "rPh") phonetic = false;
      else if (name === "si") {
        if (ink && (text ?? "").length <= SHORT) inks.set(texts.length, ink);
        texts.push(excelText(text ?? ""));
        text = null;
      }
    },
  });
  return { texts, struck, inks };
}
