// After the last test: removes the folder with the tests' files.
import { rmSync } from "node:fs";

export default function globalTearDown() {
  const folder = process.env.FREMDRIFT_TEST_FOLDER;
  if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
