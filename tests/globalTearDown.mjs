// After the last test: removes the folder with the tests' files.
import { rmSync } from "node:fs";

export default function globalTearDown() {
  const folder = process.env.FREMDRIFT_TEST_FOLDER;
  // A LibreOffice that was kept open takes a moment to be gone.
  if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
