import { mkdtemp, readdir, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { tempFile } from "./tempFiles";
import { replaceFiles } from "./replaceFiles";

const HOUR = 60 * 60 * 1000;

/** A file that was written so many hours ago. */
async function left(path: string, hours: number): Promise<string> {
  await writeFile(path, "half");
  const then = new Date(Date.now() - hours * HOUR);
  await utimes(path, then, then);
  return basename(path);
}

test("the next run clears what killed runs left a day ago, whatever it was to become, and nothing else", async () => {
  const folder = await mkdtemp(join(tmpdir(), "beside-"));
  const overview = join(folder, "overblik.xlsx");
  await left(tempFile(overview), 25);
  await left(tempFile(join(folder, "andet.xlsx")), 24 * 30);
  const stays = [
    // It may be written just now, by somebody else on the same drive.
    await left(tempFile(overview), 23),
    await left(join(folder, ".fremdrift-noter.tmp"), 24 * 30),
    await left(join(folder, "Svar fra Herlev.xlsx"), 24 * 30),
  ];
  await replaceFiles([{ path: overview, bytes: new TextEncoder().encode("new") }]);
  expect((await readdir(folder)).sort()).toEqual([...stays, "overblik.xlsx"].sort());
});

test("a run that is killed leaves a name that the next one never takes", () => {
  expect(tempFile("/x/overblik.xlsx")).not.toBe(tempFile("/x/overblik.xlsx"));
});
