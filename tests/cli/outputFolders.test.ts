/** Folders for what is saved: made where they are not there, and gone again where nothing could be saved. */
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { CannotWrite } from "../../src/cli/system/replaceFiles";
import { saveForm } from "./returnFiles";
import { fremdrift, newFolder } from "./world";

/** Each way of saving, into a folder in a folder that is not there. */
async function ways(folder: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const svar = join(folder, "svar");
  await mkdir(svar);
  await saveForm(svar, "Kbh.xlsx", { codes: ["101"] });
  const deep = join(folder, "nye", "filer");
  return {
    form: ["form", "--municipality", "101", "--out", join(deep, "skema.xlsx")],
    forms: ["forms", "--out", deep],
    merge: ["merge", svar, "--out", join(deep, "overblik.xlsx")],
    "merge with letters": [
      ...["merge", svar, "--out", join(folder, "overblik.xlsx"), "--json", join(folder, "tal", "tal.json")],
      ...["--replies", join(deep, "breve")],
    ],
  };
}
const WAYS = ["form", "forms", "merge", "merge with letters"] as const;

test.each(WAYS)("%s makes the folders", async (way) => {
  const folder = await newFolder();
  const { code, messages } = await fremdrift((await ways(folder))[way] ?? []);
  expect([code, messages]).toEqual([0, ""]);
  expect(await readdir(join(folder, "nye", "filer"))).not.toEqual([]);
});

// What the system says, and what is then told: true of a disk, a folder and a file alike.
test.each(
  WAYS.flatMap((way) =>
    [
      ["ENOSPC", "Der er ikke plads til "],
      ["EROFS", "fordi disken er skrivebeskyttet"],
      ["EACCES", "fordi du ikke har lov til at skrive dér"],
    ].map(([reason = "", words = ""]) => [way, reason, words] as const),
  ),
)("%s on %s: nothing is left behind", async (way, reason, words) => {
  const folder = await newFolder();
  const wanted = (await ways(folder))[way] ?? [];
  const before = await readdir(folder);
  const said = await fremdrift(wanted, {
    replace: (files) => Promise.reject(new CannotWrite(files[0]?.path ?? "", reason, 0)),
  });
  expect(said).toMatchObject({ code: 2, output: "" });
  expect(said.messages).toContain(words);
  expect(said.messages).toContain("Der er ikke ændret noget.");
  expect(await readdir(folder)).toEqual(before);
});

test.each(["ENOSPC", "EROFS"])(
  "a folder that cannot be made (%s) is told of, and nothing is left",
  async (reason) => {
    const folder = await newFolder();
    const said = await fremdrift((await ways(folder)).merge ?? [], {
      makeFolder: () => Promise.reject(Object.assign(new Error(reason), { code: reason })),
    });
    expect(said).toMatchObject({ code: 2, output: "" });
    expect(said.messages).toContain("Der er ikke ændret noget.");
    expect(await readdir(folder)).toEqual(["svar"]);
  },
);

test("a file where a folder should be is told of before anything is read", async () => {
  const folder = await newFolder();
  await writeFile(join(folder, "nye"), "");
  const said = await fremdrift((await ways(folder)).merge ?? []);
  expect([said.code, said.messages]).toEqual([2, expect.stringContaining("er ikke en mappe")]);
});

test("a folder that was there before stays, also when nothing is saved in it", async () => {
  const folder = await newFolder();
  await mkdir(join(folder, "nye"));
  const wanted = (await ways(folder)).forms ?? [];
  await fremdrift(wanted, { replace: () => Promise.reject(new CannotWrite("x", "ENOSPC", 0)) });
  expect((await readdir(folder)).toSorted()).toEqual(["nye", "svar"]);
  expect(await readdir(join(folder, "nye"))).toEqual([]);
});
