/** Many short texts → a few pieces of bytes, so that a file is written in few strokes and never held whole. */

/** Characters that are gathered before they are handed on. */
const PIECE = 1 << 16;

export function* bytesOf(texts: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let gathered = "";
  for (const text of texts) {
    gathered += text;
    if (gathered.length < PIECE) continue;
    yield encoder.encode(gathered);
    gathered = "";
  }
  if (gathered !== "") yield encoder.encode(gathered);
}
