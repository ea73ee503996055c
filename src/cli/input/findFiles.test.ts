import { mkdir, mkdtemp, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { nodeFiles } from "../system/files";
import { findFiles } from "./findFiles";

async function folderWith(...names: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "find-"));
  for (const name of names) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), "");
  }
  return folder;
}

async function foundIn(folder: string, ...paths: string[]): Promise<readonly string[] | string> {
  const result = await findFiles(
    paths.map((path) => join(folder, path)),
    nodeFiles,
  );
  return result.found
    ? result.files.map(({ path }) => relative(folder, path))
    : relative(folder, result.path);
}

test("a folder is read with all that is in it, in Danish order, without locks and hidden files", async () => {
  const folder = await folderWith(
    "Århus.xlsx",
    "b/Ærø.xlsx",
    "b/c/x.pdf",
    "A.xlsx",
    "~$A.xlsx",
    ".~lock.A.xlsx#",
    ".git/x.xlsx",
    "Thumbs.db",
    "desktop.ini",
  );
  expect(await foundIn(folder, ".")).toEqual(["A.xlsx", "b/c/x.pdf", "b/Ærø.xlsx", "Århus.xlsx"]);
});

test("a file named twice, or reached by two ways, is found once", async () => {
  const folder = await folderWith("a/x.xlsx");
  await symlink(join(folder, "a"), join(folder, "a/again"));
  await symlink(join(folder, "a"), join(folder, "other"));
  expect(await foundIn(folder, "a/x.xlsx", "a", "other", "a/*.xlsx")).toEqual(["a/x.xlsx"]);
});

test("each file is known by the place that the system tells, whichever links lead to it", async () => {
  const folder = await folderWith("a/x.xlsx", "a/b/y.xlsx", "z.xlsx");
  await symlink(join(folder, "a"), join(folder, "other"));
  await symlink(join(folder, "z.xlsx"), join(folder, "a/link.xlsx"));
  const result = await findFiles([join(folder, "other")], nodeFiles);
  const files = result.found ? result.files : [];
  expect(files.map(({ name }) => name)).toEqual(["y.xlsx", "link.xlsx", "x.xlsx"]);
  for (const { path, identity } of files) expect(identity).toBe(await nodeFiles.identity(path));
});

test("patterns: * and ? in names, ** for folders, case and composition ignored", async () => {
  const folder = await folderWith("a.xlsx", "B.XLSX", "ab.xlsx", "c.pdf", "d/e/f.xlsx", "Ta\u030Arnby.xlsx");
  expect(await foundIn(folder, "*.xlsx")).toEqual(["a.xlsx", "ab.xlsx", "B.XLSX", "Ta\u030Arnby.xlsx"]);
  expect(await foundIn(folder, "?.xlsx")).toEqual(["a.xlsx", "B.XLSX"]);
  expect(await foundIn(folder, "tårnby*")).toEqual(["Ta\u030Arnby.xlsx"]);
  expect(await foundIn(folder, "**/f.*")).toEqual(["d/e/f.xlsx"]);
  expect(await foundIn(folder, "d/*")).toEqual(["d/e/f.xlsx"]);
});

test("signs that mean something elsewhere are only themselves in a name", async () => {
  const folder = await folderWith("svar [1] (endelig).xlsx", "svar 1.xlsx");
  expect(await foundIn(folder, "svar [1]*.xlsx")).toEqual(["svar [1] (endelig).xlsx"]);
});

test("a path or pattern that leads nowhere is named; an empty folder is no fault by itself", async () => {
  const folder = await folderWith("a.xlsx");
  await mkdir(join(folder, "empty"));
  expect(await foundIn(folder, "a.xlsx", "b.xlsx")).toBe("b.xlsx");
  expect(await foundIn(folder, "*.ods")).toBe("*.ods");
  expect(await foundIn(folder, "empty")).toEqual([]);
});

test("a lock that the shell's own pattern hands over is passed over too", async () => {
  const folder = await folderWith("a.xlsx", "~$a.xlsx");
  expect(await foundIn(folder, "a.xlsx", "~$a.xlsx")).toEqual(["a.xlsx"]);
});

test("a folder that may not be opened is handed on, so that it is spoken of", async () => {
  const folder = await folderWith("locked/a.xlsx", "b.xlsx");
  const denied = Object.assign(new Error("denied"), { code: "EACCES" });
  const result = await findFiles([folder], {
    ...nodeFiles,
    list: (path) => (path.endsWith("locked") ? Promise.reject(denied) : nodeFiles.list(path)),
  });
  expect(result.found && result.files.map(({ name }) => name)).toEqual(["b.xlsx", "locked"]);
});
