// This user's own certificate for localhost, as Microsoft's tool makes it → what a secure server needs, or null.
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

const folder = join(homedir(), ".office-addin-dev-certs");

/** How to get one: Excel loads add-ins over https only, and from nobody that the computer does not trust. */
export const HOW_TO_GET_ONE = "npx office-addin-dev-certs install";

export function certificate() {
  const [key, cert] = ["localhost.key", "localhost.crt"].map((name) => join(folder, name));
  return existsSync(key) && existsSync(cert) ? { key: readFileSync(key), cert: readFileSync(cert) } : null;
}
