/** Turns XML's character references into the characters they stand for. */
import { damaged } from "../limits/unreadable";

const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** @throws UnreadableError "damaged" for any other name: without a DOCTYPE there are only these five */
export function decodeReferences(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&([^;&]{0,12};)?/g, (whole, reference: string | undefined) => {
    const body = reference?.slice(0, -1) ?? "";
    const character = body.startsWith("#") ? numbered(body.slice(1)) : NAMED.get(body);
    if (character === undefined) throw damaged(`unknown XML reference ${whole}`);
    return character;
  });
}

function numbered(digits: string): string | undefined {
  const code = /^x[0-9a-fA-F]+$/.test(digits)
    ? Number.parseInt(digits.slice(1), 16)
    : /^[0-9]+$/.test(digits)
      ? Number.parseInt(digits, 10)
      : 0;
  const allowed = code === 9 || code === 10 || code === 13 || (code >= 0x20 && code < 0xd800);
  return allowed || (code > 0xdfff && code <= 0x10ffff && code !== 0xfffe && code !== 0xffff)
    ? String.fromCodePoint(code)
    : undefined;
}
