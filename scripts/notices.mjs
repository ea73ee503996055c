// Whose code the built programs hold → one file that says it, with the licence texts.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Where each build puts down what it has used, until all are done. */
export const PARTS = "notices";

/** These say their licence in their package.json, and come without its text. */
const WITHOUT_TEXT = { "@fluentui/react-icons": join("scripts", "fluentIconsLicence.txt") };

/**
 * Joins what the builds have put down into `NOTICES.txt`.
 *
 * @throws when a package has no licence text: it may not be passed on without
 */
export function joinNotices(folder) {
  const parts = join(folder, PARTS);
  const all = readdirSync(parts).flatMap((name) => JSON.parse(readFileSync(join(parts, name), "utf8")));
  const notices = new Map(all.map((one) => [`${one.name} ${one.version}`, noticeOf(one)]));
  const inOrder = [...notices].sort(([a], [b]) => (a < b ? -1 : 1));
  const head =
    "Fremdrift is under the licence in the file LICENSE. Its programs hold parts of these packages:";
  const texts = [head, ...inOrder.map(([title, notice]) => `${title}\n${notice}`)];
  writeFileSync(join(folder, "NOTICES.txt"), texts.join(`\n\n${"-".repeat(78)}\n`) + "\n");
  rmSync(parts, { recursive: true });
}

function noticeOf({ name, license, licenseText, noticeText = "" }) {
  const text = licenseText ?? (name in WITHOUT_TEXT ? readFileSync(WITHOUT_TEXT[name], "utf8") : null);
  if (text === null) throw new Error(`${name} comes without the text of its licence (${license}).`);
  return [license, text, noticeText]
    .map((one) => one.replaceAll("\r\n", "\n").trim())
    .filter(Boolean)
    .join("\n\n");
}
