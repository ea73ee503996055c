/** Turns the bytes of a returned file into an opened package, and what is thrown on the way into an answer. */
import type { Outcome } from "../../../workbook/snapshot";
import { DEFAULT_BUDGETS, meterFor, type Budgets } from "./limits/budgets";
import { findMainPart, type MainPart } from "./mainPart";
import type { Package } from "./package";
import { refuseWhatIsNoZip } from "./sniff/sniff";
import { UnreadableError, tooLarge } from "./limits/unreadable";
import { readDirectory } from "./zip/directory";
import { UNPACKING_ANYWHERE, type Unpacking } from "./zip/inflate";

export interface OpenedPackage {
  readonly of: Package;
  readonly main: MainPart;
}

/** How files are read; what is left out is what serves anywhere. */
export interface ReadingOptions {
  readonly budgets?: Budgets;
  /** The host's own, where it has a faster one. */
  readonly unpacking?: Unpacking;
}

/** @throws UnreadableError with the kind of file that it is instead, or why it is not read */
export function openPackage(
  bytes: Uint8Array,
  { budgets = DEFAULT_BUDGETS, unpacking = UNPACKING_ANYWHERE }: ReadingOptions = {},
): OpenedPackage {
  refuseWhatIsNoZip(bytes);
  if (bytes.length > budgets.fileBytes) throw tooLarge(`file of ${bytes.length} bytes`);
  const of = {
    zip: readDirectory(bytes, budgets),
    meter: meterFor(budgets),
    unpacking,
    taken: new Set<string>(),
  };
  return { of, main: findMainPart(of) };
}

/** The snapshot, or the one reason why there is none. Throws for nothing that is in the file. */
export function answered<Snapshot>(read: () => Snapshot): Outcome<Snapshot> {
  try {
    return { readable: true, snapshot: read() };
  } catch (error) {
    if (error instanceof UnreadableError) {
      return { readable: false, reason: error.reason, detail: error.message };
    }
    throw error;
  }
}
