/** An open form is judged as it looks: what is crossed out does not count, and what lies over it is told of. */
import { excelWorkbook } from "../../src/adapters/excel";
import { readOpenForm } from "../../src/app/openForm";
import { parseArea, toA1 } from "../../src/workbook/address";
import { startHostFor } from "./adapters";
import { form } from "./descriptions";
import { TRIED } from "./excels";

const SHEET = "Fremdriftsskema";

/** Where the form's first dropdown is. */
function firstStatusCell(description: ReturnType<typeof form>): string {
  const sheet = description.sheets.find(({ name }) => name === SHEET);
  const list = sheet?.validations.find(({ rule }) => rule.kind === "list");
  const area = parseArea(list?.range ?? "");
  if (!area) throw new Error("A form has dropdowns.");
  return toA1(area.from);
}

describe.each(TRIED)("with %s", (_, options) => {
  async function openForm() {
    const description = form();
    const host = startHostFor(description, options);
    await excelWorkbook().write(description);
    const cell = firstStatusCell(description);
    const judged = async () => {
      const found = readOpenForm(await excelWorkbook().read(), "Skema.xlsx");
      if (!found) throw new Error("A form is open.");
      const given = found.progress.required.given + found.progress.voluntary.given;
      return { given, codes: found.return.findings.map(({ code }) => code) };
    };
    return { user: host.user, cell, judged };
  }

  test.each(["all", "some letters"] as const)(
    "a status of which %s are crossed out does not count",
    async (what) => {
      const { user, cell, judged } = await openForm();
      user.types(SHEET, cell, "Gul");
      expect((await judged()).given).toBe(1);
      user.crossesOut(SHEET, cell, what);
      const { given, codes } = await judged();
      expect(given).toBe(0);
      expect(codes).toContain("status-struck");
    },
  );

  test("a box over the cells is told of", async () => {
    const { user, judged } = await openForm();
    expect((await judged()).codes).not.toContain("text-box");
    user.draws(SHEET, { type: "GeometricShape", left: 300, top: 200, text: "Vi er i gang" });
    expect((await judged()).codes).toContain("text-box");
  });
});
