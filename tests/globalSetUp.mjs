// Before the first test: finds the programs, so that `npx jest` alone knows them too, and makes a folder for files.
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exposePrograms } from "../scripts/programs.mjs";

export default function globalSetUp() {
  exposePrograms();
  process.env.FREMDRIFT_TEST_FOLDER = mkdtempSync(join(tmpdir(), "fremdrift-tests-"));
}
