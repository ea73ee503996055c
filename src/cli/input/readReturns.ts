/** Turns files on the disk into returns, one at a time; see app/readReturns. */
import { createHash } from "node:crypto";
import { type Host, readReturns as readEach } from "../../app/readReturns";
import type { Asked } from "../../app/order";
import type { Return } from "../../core/intake/return";
import { errorCode } from "../system/errorCode";
import type { Files } from "../system/files";
import type { FoundFile } from "./findFiles";
import { UNPACKING_IN_NODE } from "../system/unpacking";

const NODE: Host = {
  reading: { unpacking: UNPACKING_IN_NODE },
  sha256: (bytes) => createHash("sha256").update(bytes).digest("hex"),
  // Only the system's own refusals are faults of the file; anything else is a fault of ours.
  refusal: (error) => errorCode(error) || null,
};

/** A return and the file that it was found in. */
export interface ReadFound<F> {
  readonly file: F;
  readonly one: Return;
}

/**
 * @param tell is told how many have been read
 * @param held what other returns hold already is not held twice
 */
export async function readReturns<F extends Pick<FoundFile, "path" | "name">>(
  found: readonly F[],
  asked: Asked,
  files: Pick<Files, "read" | "size" | "fingerprint">,
  tell?: (done: number) => void,
  held?: (one: Return) => Return,
): Promise<readonly ReadFound<F>[]> {
  const returned = found.map(({ path, name }) => ({
    name,
    size: () => files.size(path),
    read: () => files.read(path),
    fingerprint: () => files.fingerprint(path),
  }));
  const read = await readEach(returned, asked, NODE, tell, held);
  return read.flatMap(({ at, one }) => {
    const file = found[at];
    return file ? [{ file, one }] : [];
  });
}
