/** An overview that is larger than any return may be: gone on with, and never replaced as if it held nothing. */
import { readFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DEFAULT_BUDGETS, OVERVIEW_BUDGETS } from "../../src/adapters/ooxml/read/limits/budgets";
import { readWorkbook } from "../../src/adapters/xlsx/read/readWorkbook";
import { nationalSet, remembered, returnsOf, withNote } from "./large";
import { fremdrift, newFolder } from "./world";

/** 98 × 25 remarks in three sheets are 19 million characters; a return may have 16. */
const RECOMMENDATIONS = 25;
const NOTE = { municipality: "101", item: "1.2", text: "Ring til dem i uge 7 (eksempeldata)" };

test("98 municipalities with long remarks: merged, noted in, gone on with, the note is there", async () => {
  const folder = await newFolder();
  const set = await nationalSet(folder, RECOMMENDATIONS);
  const svar = await returnsOf(folder, set);
  const out = join(folder, "overblik.xlsx");
  const merge = ["merge", svar, "--set", join(folder, "saet.json"), "--out", out];
  expect(await fremdrift(merge)).toMatchObject({ code: 0, messages: "" });
  const bytes = await readFile(out);
  expect(readWorkbook(bytes, { budgets: DEFAULT_BUDGETS })).toMatchObject({ reason: "tooLarge" });

  await withNote(out, set, NOTE);
  const noted = await readFile(out);
  const refused = await fremdrift(merge);
  expect([refused.code, refused.messages]).toEqual([2, expect.stringContaining("har noter")]);
  expect((await readFile(out)).equals(noted)).toBe(true);

  await rm(join(svar, "101.xlsx"));
  // One that lies among the returns is passed over, whatever its size.
  await writeFile(join(svar, "overblik fra i går.xlsx"), noted);
  const goneOn = await fremdrift([...merge, "--into", out]);
  expect([goneOn.code, goneOn.messages]).toEqual([0, ""]);
  expect(goneOn.output).toContain("overblik fra i går.xlsx");
  const after = await remembered(out);
  expect(after.secretariat.notes).toEqual([NOTE]);
  expect(after.returns).toHaveLength(98);
}, 600_000);

test("what is too large to be read is said to be, and stays as it is", async () => {
  const folder = await newFolder();
  const set = await nationalSet(folder, 1);
  const svar = await returnsOf(folder, set);
  const out = join(folder, "overblik.xlsx");
  await writeFile(out, "PK");
  await truncate(out, OVERVIEW_BUDGETS.fileBytes + 1);
  for (const into of [[], ["--into", out]]) {
    const said = await fremdrift([
      "merge",
      svar,
      "--set",
      join(folder, "saet.json"),
      ...["--out", into.length > 0 ? join(folder, "andet.xlsx") : out],
      ...into,
    ]);
    expect([said.code, said.messages]).toEqual([
      2,
      expect.stringContaining("er for stort til at kunne læses"),
    ]);
  }
});
