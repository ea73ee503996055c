/** Turns a name into a file name that every file system takes. */
import { BLANKS, trimmed } from "./trimmed";

/** Names that Windows keeps for devices, with any ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * The name without what Windows, macOS or a network drive refuse: control characters, `<>:"/\|?*`, spaces
 * and dots at the ends, devices' names, and more than 120 letters; and without what turns the direction of
 * writing. Letters such as æ, ø and å stay, each as one character.
 */
export function safeFileName(name: string): string {
  const possible = name.normalize("NFC").replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"/\\|?*]+/gu, "-");
  const plain = trimmed(possible.slice(0, 120), `.${BLANKS}`);
  return plain === "" || DEVICE.test(plain) ? `_${plain}` : plain;
}
