import { progressAnswer } from "../forms/progress/reading/answers";
import { expected, form, rowOf } from "../../../tests/intake/colourfulForm";
import {
  blankForm,
  brief,
  readAs2016,
  remarkPlace,
  said,
  text,
  unmarked,
} from "../../../tests/intake/workbooks";
import type { CellSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";

describe("several forms in one workbook", () => {
  const copy = (
    change: (cells: readonly CellSnapshot[]) => readonly CellSnapshot[],
    of = form,
  ): WorkbookSnapshot => {
    const sheet = of.sheets[0];
    if (!sheet) throw new Error("no sheet");
    return {
      ...of,
      sheets: [...of.sheets, { ...sheet, name: "Fremdriftsskema (2)", cells: change(sheet.cells) }],
    };
  };

  test("a copy that says the same is mentioned", () => {
    const result = readAs2016(copy((cells) => cells));
    expect(said(result)).toEqual(expected);
    expect(brief(result)).toEqual(["several-forms"]);
    expect(result.standing).toBe("readable");
  });

  test("the copy is filled in, the original is blank: the copy counts", () => {
    const result = readAs2016(copy(() => form.sheets[0]?.cells ?? [], blankForm()));
    expect(said(result)).toEqual(expected);
    expect(result.answers.map(progressAnswer)[0]?.cell).toBe(`'Fremdriftsskema (2)'!C${rowOf("1.1")}`);
    expect(brief(result)).toEqual(["several-forms"]);
  });

  test("both can be seen and answer differently: a person must choose; what the other says is quoted", () => {
    const result = readAs2016(
      copy((cells) =>
        cells.map((cell) =>
          cell.row === rowOf("2.2") && cell.column === 3 ? { ...cell, value: text("Rød") } : cell,
        ),
      ),
    );
    expect(said(result)).toEqual(expected);
    expect(brief(result)).toEqual([
      "several-forms",
      `answer-elsewhere 'Fremdriftsskema (2)'!C${rowOf("2.2")} 2.2`,
    ]);
    expect(result.standing).toBe("unclear");
  });

  test("nothing tells which one is meant: a person must choose", () => {
    const result = readAs2016(
      copy(
        (cells) =>
          cells.map((cell) =>
            cell.row === rowOf("2.2") && cell.column === 3 ? { ...cell, value: text("Rød") } : cell,
          ),
        unmarked(form),
      ),
    );
    expect(result.standing).toBe("unclear");
    expect(result.findings[0]?.parameters).toMatchObject({ sheet: [] });
  });

  test("a copy with another municipality in its head: two returns in one file", () => {
    const { row, column } = remarkPlace(form, "2.2");
    const result = readAs2016(
      copy((cells) =>
        cells.map((cell) => {
          if (cell.row === row && cell.column === column)
            return { ...cell, value: text("Frederiksbergs svar") };
          return cell.value.kind === "text" && cell.value.text === "København"
            ? { ...cell, value: text("Frederiksberg") }
            : cell;
        }),
      ),
    );
    expect(result.standing).toBe("unclear");
    expect(JSON.stringify(result.findings)).toContain("Frederiksbergs svar");
  });

  test("one sheet for each theme is one form", () => {
    const sheet = form.sheets[0];
    const cut = rowOf("3.1") - 2;
    const parted = {
      ...unmarked(form),
      sheets: [
        {
          name: "A",
          visibility: "visible" as const,
          merges: [],
          cells: sheet?.cells.filter(({ row }) => row < cut) ?? [],
        },
        {
          name: "B",
          visibility: "visible" as const,
          merges: [],
          cells: sheet?.cells.filter(({ row }) => row >= cut) ?? [],
        },
      ],
    };
    const result = readAs2016(parted);
    expect(said(result)).toEqual(expected);
    expect(brief(result)).toEqual([]);
  });
});
