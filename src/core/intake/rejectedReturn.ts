/** A file that holds no return → the return that says why. */
import type { FileFacts } from "../../workbook/snapshot";
import type { Finding } from "../findings/finding";
import type { IncomingFile, Return } from "./return";

/** @param snapshot says who saved it and when; null for a file that could not be read */
export function rejectedReturn(
  file: IncomingFile,
  findings: readonly Finding[],
  snapshot: FileFacts | null = null,
): Return {
  const { lastModifiedBy = null, modified = null } = snapshot?.properties ?? {};
  return {
    file,
    savedBy: lastModifiedBy,
    savedAt: modified,
    municipalities: [],
    setId: null,
    head: { municipality: "", contact: "", email: "", councilDate: "" },
    answers: [],
    findings,
    standing: "rejected",
  };
}
