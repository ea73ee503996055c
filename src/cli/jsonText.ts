/** Turns an object with long lists into its JSON text, piece by piece, so that the text is never held whole. */

/** A list may be made while it is written: it is gone through once. */
export type JsonObject = Readonly<Record<string, string | Iterable<string | object>>>;

/** The text that `JSON.stringify(object, null, 2)` gives for the same object with arrays, and a line feed at the end. */
export function* jsonText(object: JsonObject): Generator<string> {
  let before = "{";
  for (const [key, value] of Object.entries(object)) {
    yield `${before}\n  ${JSON.stringify(key)}: `;
    if (typeof value === "string") yield JSON.stringify(value);
    else yield* listText(value);
    before = ",";
  }
  yield before === "{" ? "{}\n" : "\n}\n";
}

function* listText(items: Iterable<string | object>): Generator<string> {
  let before = "[";
  for (const item of items) {
    // JSON has no line feed inside a text: those that there are divide its lines.
    yield `${before}\n    ${JSON.stringify(item, null, 2).replaceAll("\n", "\n    ")}`;
    before = ",";
  }
  yield before === "[" ? "[]" : "\n  ]";
}
