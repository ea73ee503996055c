/** Turns size, weight and colour into the text properties of a chart's parts, in the workbook's font. */
import { NORMAL_FONT } from "../styles/pieces";
import { escaped } from "../../../ooxml/write/markup";
import { solidFill } from "./xml";

export interface Letters {
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly colour: string;
}

/** Letters of a text that comes from elsewhere: a cell, a number, an axis. */
export function letters(wanted: Letters): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${run("defRPr", wanted)}</a:pPr><a:endParaRPr/></a:p></c:txPr>`;
}

/** A title whose words are fixed. */
export function fixedTitle(text: string, wanted: Letters): string {
  const paragraph = `<a:p><a:pPr>${run("defRPr", wanted)}</a:pPr><a:r>${run("rPr", wanted)}<a:t>${escaped(text)}</a:t></a:r></a:p>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraph}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function run(element: string, { size, bold = false, colour }: Letters): string {
  const font = `<a:latin typeface="${NORMAL_FONT.name}"/>`;
  return `<a:${element} sz="${size * 100}" b="${bold ? 1 : 0}">${solidFill(colour)}${font}</a:${element}>`;
}
