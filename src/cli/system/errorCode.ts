/** Reads the system's short name of what went wrong out of a thrown value. */

/** E.g. "ENOENT"; "" where there is none. */
export function errorCode(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string"
    ? error.code
    : "";
}
