// This user's own certificate for localhost, as Microsoft's office-addin-dev-certs makes it → what a secure server needs, or null.
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

const folder = join(homedir(), ".office-addin-dev-certs");

/** Never makes one: that takes the person's consent, which `npm run excel` asks for. */
export function certificate() {
  const [key, cert] = ["localhost.key", "localhost.crt"].map((name) => join(folder, name));
  return existsSync(key) && existsSync(cert) ? { key: readFileSync(key), cert: readFileSync(cert) } : null;
}
