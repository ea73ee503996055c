/**
 * One contract, two adapters: the same description is read back as the same snapshot.
 *
 * Three differences are allowed, because an open workbook is not a file; each is tested here:
 * the open workbook keeps the sheets that it had; it has dates and an author of its own; and what is printed is
 * a setting of the page there, where a file has it as names.
 */
import type { NameSnapshot } from "../../src/workbook/snapshot";
import { excel, excelThat, OWN_SHEET, xlsx } from "./adapters";
import { descriptions } from "./descriptions";
import { EXCELS } from "./excels";

/** The overview is large: with the kindest Excel and the least kind one it says as much as with all. */
const cases = EXCELS.flatMap(([which, options], index) =>
  descriptions
    .filter(([what]) => index === 0 || index === EXCELS.length - 1 || !what.includes("overview"))
    .map(([what, describe]) => [what, which, describe, options] as const),
);

describe.each(cases)("%s, with %s", (_, __, describe, options) => {
  test("is read back alike from a file and from the open workbook", async () => {
    const file = await xlsx.thereAndBack(describe());
    const open = await excelThat(options).thereAndBack(describe());
    expect(open.sheets.filter(({ name }) => name !== OWN_SHEET)).toEqual(file.sheets);
    expect(open.names).toEqual(file.names.filter((name) => !isOfThePrinter(name)));
    expect(open.customProperties).toEqual(file.customProperties);
    expect(open.properties.title).toBe(file.properties.title);
    expect(open.ignoredContent).toEqual(file.ignoredContent);
  });
});

describe.each(descriptions)("%s", (_, describe) => {
  test("leaves the open workbook its own sheet, author and dates", async () => {
    const open = await excel.thereAndBack(describe());
    expect(open.sheets.map(({ name }) => name)).toEqual([
      OWN_SHEET,
      ...describe().sheets.map(({ name }) => name),
    ]);
    expect(open.properties.lastModifiedBy).toBeNull();
    expect(open.properties.modified).toBeNull();
  });
});

function isOfThePrinter({ name }: NameSnapshot): boolean {
  return name.startsWith("_xlnm.Print_");
}
