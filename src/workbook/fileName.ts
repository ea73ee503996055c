/** Turns a name into a file name that every file system takes. */

/** Names that Windows keeps for devices, with any ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * The name without what Windows, macOS or a network drive refuse: control characters, `<>:"/\|?*`,
 * spaces and dots at the ends, devices' names, and more than 120 letters. Letters such as æ, ø and å
 * stay, each as one character.
 */
export function safeFileName(name: string): string {
  const plain = name
    .normalize("NFC")
    .replaceAll(/[\u0000-\u001f\u007f<>:"/\\|?*]+/g, "-")
    .slice(0, 120)
    .replace(/^[\s.]+|[\s.]+$/g, "");
  return plain === "" || DEVICE.test(plain) ? `_${plain}` : plain;
}
