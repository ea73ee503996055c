/** Bytes → base64, as Excel and mails want files. */

/** Bytes at a time: a call takes only so many arguments. */
const PIECE = 0x8000;

export function base64(file: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < file.length; at += PIECE) {
    binary += String.fromCharCode(...file.subarray(at, at + PIECE));
  }
  return btoa(binary);
}
