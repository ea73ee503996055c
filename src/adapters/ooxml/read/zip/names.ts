/** Turns the names that stand in a zip into names that parts are looked up by. */
import { damaged } from "../limits/unreadable";

const NAMES = new TextDecoder();

/** Most names are ASCII, UTF-8 otherwise; a name in an old code page only has to stay distinct. */
export function decodeEntryName(bytes: Uint8Array): string {
  return NAMES.decode(bytes);
}

/**
 * The name in lower case with forward slashes: OPC compares part names without case, and some
 * programs write backslashes.
 *
 * @throws UnreadableError "damaged" for names that lead out of the package
 */
export function partKey(name: string): string {
  const path = name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
  if (path === "" || /^[a-z]:|\0|(^|\/)\.\.?(\/|$)|\/\//.test(path)) {
    throw damaged(`zip entry is named ${JSON.stringify(name)}`);
  }
  return path;
}
