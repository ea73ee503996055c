import { readdirSync, statSync } from "node:fs";
import { mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CannotWrite, replaceFiles, type Steps } from "./replaceFiles";

const bytes = (text: string) => new TextEncoder().encode(text);
const newFolder = () => mkdtemp(join(tmpdir(), "replace-"));

/** Node's own steps but for those given. */
const steps = (changed: Partial<Steps>): Steps => ({
  writeNew: (path, content) => writeFile(path, content),
  checkWritable: () => Promise.resolve(),
  rename: (from, to) => rename(from, to),
  remove: (path) => rm(path, { force: true }),
  ...changed,
});
const refuse = (code: string, path: string, only: string) =>
  path.endsWith(only) ? Promise.reject(Object.assign(new Error(code), { code })) : null;

test("new files are made and old ones replaced, and nothing else is left", async () => {
  const folder = await newFolder();
  await writeFile(join(folder, "a"), "old and longer");
  await replaceFiles([
    { path: join(folder, "a"), bytes: bytes("new a") },
    { path: join(folder, "b"), bytes: bytes("new b") },
  ]);
  expect((await readdir(folder)).sort()).toEqual(["a", "b"]);
  expect(await readFile(join(folder, "a"), "utf8")).toBe("new a");
  expect(await readFile(join(folder, "b"), "utf8")).toBe("new b");
});

test("a disk that fills up half-way leaves every old file byte for byte", async () => {
  const folder = await newFolder();
  for (const name of ["a", "b"]) await writeFile(join(folder, name), `old ${name}`);
  let written = 0;
  const full = steps({
    writeNew: async (path) => {
      await writeFile(path, "half");
      written += 1;
      if (written === 2) throw Object.assign(new Error("full"), { code: "ENOSPC" });
    },
  });
  const attempt = replaceFiles(
    ["a", "b"].map((name) => ({ path: join(folder, name), bytes: bytes("new") })),
    full,
  );
  await expect(attempt).rejects.toMatchObject({ path: join(folder, "b"), code: "ENOSPC", replaced: 0 });
  expect((await readdir(folder)).sort()).toEqual(["a", "b"]);
  expect(await readFile(join(folder, "a"), "utf8")).toBe("old a");
  expect(await readFile(join(folder, "b"), "utf8")).toBe("old b");
});

test("a file that is open elsewhere is found out before any other is moved", async () => {
  const folder = await newFolder();
  for (const name of ["a", "b"]) await writeFile(join(folder, name), `old ${name}`);
  const locked = steps({ checkWritable: async (path) => void (await refuse("EBUSY", path, "b")) });
  const attempt = replaceFiles(
    ["a", "b"].map((name) => ({ path: join(folder, name), bytes: bytes("new") })),
    locked,
  );
  await expect(attempt).rejects.toBeInstanceOf(CannotWrite);
  expect((await readdir(folder)).sort()).toEqual(["a", "b"]);
  expect(await readFile(join(folder, "a"), "utf8")).toBe("old a");
});

test("when moving fails, it is said how much was replaced", async () => {
  const folder = await newFolder();
  const failing = steps({
    rename: async (from, to) => void ((await refuse("EPERM", to, "b")) ?? (await rename(from, to))),
  });
  const attempt = replaceFiles(
    ["a", "b"].map((name) => ({ path: join(folder, name), bytes: bytes("new") })),
    failing,
  );
  await expect(attempt).rejects.toMatchObject({ code: "EPERM", replaced: 1 });
  expect(await readdir(folder)).toEqual(["a"]);
});

test("nothing is written through a link, whether it leads anywhere or not", async () => {
  const folder = await newFolder();
  await writeFile(join(folder, "real"), "old");
  for (const target of ["real", "nowhere"]) {
    await symlink(join(folder, target), join(folder, `to ${target}`));
    const attempt = replaceFiles([{ path: join(folder, `to ${target}`), bytes: bytes("new") }]);
    await expect(attempt).rejects.toMatchObject({ code: "ELOOP", replaced: 0 });
  }
  expect(await readFile(join(folder, "real"), "utf8")).toBe("old");
  expect((await readdir(folder)).sort()).toEqual(["real", "to nowhere", "to real"]);
});

test("while it is made, nobody else may read it", async () => {
  const folder = await newFolder();
  const modes: number[] = [];
  function* watched() {
    yield bytes("half");
    const [name = ""] = readdirSync(folder);
    modes.push(statSync(join(folder, name)).mode & 0o777);
  }
  await replaceFiles([{ path: join(folder, "a"), bytes: watched() }]);
  expect(modes).toEqual([0o600]);
});

test("a folder that is not there is a reason", async () => {
  const attempt = replaceFiles([{ path: join(await newFolder(), "no", "a"), bytes: bytes("x") }]);
  await expect(attempt).rejects.toMatchObject({ code: "ENOENT", replaced: 0 });
});

test("pieces become one file, and a fault while they are made is no fault of the file", async () => {
  const folder = await newFolder();
  const path = join(folder, "a");
  await replaceFiles([{ path, bytes: [bytes("one "), bytes("file")] }]);
  expect(await readFile(path, "utf8")).toBe("one file");
  function* broken() {
    yield bytes("half");
    throw new RangeError("ours");
  }
  await expect(replaceFiles([{ path, bytes: broken() }])).rejects.toThrow(RangeError);
  expect(await readFile(path, "utf8")).toBe("one file");
  expect(await readdir(folder)).toEqual(["a"]);
});
