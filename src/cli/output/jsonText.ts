/** Turns an object with long lists into its JSON text, piece by piece, so that the text is never held whole. */
import { withSigns } from "../../language/quoting/shown";

/** A list may be made while it is written: it is gone through once. */
export type JsonObject = Readonly<Record<string, string | Iterable<string | object>>>;

/**
 * The text that `JSON.stringify(object, null, 2)` gives for the same object with arrays, and a line feed at the end.
 * Who looks at it in a terminal is not steered by it: such characters are written as "\\u202e", which reads back as it was.
 */
export function* jsonText(object: JsonObject): Generator<string> {
  let before = "{";
  for (const [key, value] of Object.entries(object)) {
    yield `${before}\n  ${quiet(JSON.stringify(key))}: `;
    if (typeof value === "string") yield quiet(JSON.stringify(value));
    else yield* listText(value);
    before = ",";
  }
  yield before === "{" ? "{}\n" : "\n}\n";
}

function* listText(items: Iterable<string | object>): Generator<string> {
  let before = "[";
  for (const item of items) {
    // JSON has no line feed inside a text: those that there are divide its lines.
    yield `${before}\n    ${quiet(JSON.stringify(item, null, 2)).replaceAll("\n", "\n    ")}`;
    before = ",";
  }
  yield before === "[" ? "[]" : "\n  ]";
}

/** Line feeds are JSON's own: those inside a text are escaped already. */
function quiet(json: string): string {
  return withSigns(json, (character) => (character === "\n" ? character : escaped(character)));
}

function escaped(character: string): string {
  return [...Array(character.length).keys()]
    .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`)
    .join("");
}
