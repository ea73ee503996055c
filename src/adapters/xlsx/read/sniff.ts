/** Turns a file's first bytes into what kind of file it is. */
import type { UnreadableReason } from "../../../workbook/snapshot";

/** @returns "zip", which may be a workbook, or why it cannot be one */
export function sniff(bytes: Uint8Array): "zip" | { reason: UnreadableReason; detail: string } {
  if (bytes.length === 0) return { reason: "empty", detail: "no bytes" };
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return "zip";
  return { reason: "notAWorkbook", detail: "unknown kind of file" };
}
