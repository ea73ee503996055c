/** One contract, two adapters: the same description is read back as the same snapshot. */
import { excel, xlsx } from "./adapters";
import { descriptions } from "./descriptions";

describe.each(descriptions)("%s", (_, describe) => {
  test("is read back alike", async () => {
    const file = await xlsx.thereAndBack(describe());
    const open = await excel.thereAndBack(describe());
    expect(open.sheets).toEqual(file.sheets);
  });
});
