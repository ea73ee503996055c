/** Turns a reason not to go on reading into an error that `answered`, and only it, turns into an answer. */
import type { UnreadableReason } from "../../../../workbook/snapshot";

/** The file as a whole cannot be read; thrown anywhere below `answered` and caught there. */
export class UnreadableError extends Error {
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, detail: string) {
    super(detail);
    this.name = "UnreadableError";
    this.reason = reason;
  }
}

/** The file contradicts its own format: nothing of it is believed. */
export function damaged(detail: string): UnreadableError {
  return new UnreadableError("damaged", detail);
}

/** The file asks for more than its budget. */
export function tooLarge(detail: string): UnreadableError {
  return new UnreadableError("tooLarge", detail);
}
