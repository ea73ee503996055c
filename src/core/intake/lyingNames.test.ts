import { progressAnswer } from "../forms/progress/reading/answers";
import { expected, form, pasted, rowOf, textOf, withoutColumns } from "../../../tests/intake/colourfulForm";
import { brief, readAs2016, said, text, withCells } from "../../../tests/intake/workbooks";

describe("names that lie", () => {
  test("rows sorted: names stay, texts go; each answer follows its text", () => {
    const order = ["5.1", "4.1", "3.1", "2.1", "1.1"];
    const sorted = withCells(
      form,
      ["1.1", "2.1", "3.1", "4.1", "5.1"].flatMap((id, index) =>
        pasted(rowOf(order[index] ?? ""), rowOf(id)),
      ),
    );
    const result = readAs2016(sorted);
    expect(said(result)).toEqual(expected);
    expect(
      result.answers.map(progressAnswer).find(({ recommendation }) => recommendation === "5.1")?.cell,
    ).toBe(`Fremdriftsskema!C${rowOf("1.1")}`);
    expect(brief(result)).toEqual(["rows-reordered"]);
    expect(result.findings[0]?.parameters).toEqual({ recommendations: ["1.1", "2.1", "4.1", "5.1"] });
    expect(result.standing).toBe("readable");
  });

  test("two kan rows swapped, hidden marks left behind", () => {
    const swapped = withCells(form, [
      ...pasted(rowOf("2.2"), rowOf("2.3"), [1, 2, 3, 4]),
      ...pasted(rowOf("2.3"), rowOf("2.2"), [1, 2, 3, 4]),
    ]);
    const result = readAs2016(swapped);
    expect(said(result)).toEqual(expected);
    expect(result.findings).toMatchObject([
      { code: "match-conflict", parameters: { other: ["2.3"] } },
      { code: "match-conflict", parameters: { other: ["2.2"] } },
    ]);
  });

  test("a row pasted over another: the one is there twice, the other not at all", () => {
    const over = withCells(form, [...pasted(rowOf("2.2"), rowOf("2.3"), [1, 2])]);
    const result = readAs2016(over);
    expect(said(result)["2.2"]).toEqual([null, ""]);
    expect(said(result)["2.3"]).toEqual([null, ""]);
    expect(result.standing).toBe("unclear");
    expect(brief(result)).toEqual([
      `recommendation-twice C${rowOf("2.2")} 2.2`,
      "recommendation-missing 2.3",
    ]);
    expect(JSON.stringify(result.findings[0]?.parameters)).toContain("Om 2.3");
  });

  test("two rows with the same text and the same answer are one answer", () => {
    const copied = withCells(form, pasted(rowOf("2.2"), 50));
    expect(said(readAs2016(copied))).toEqual(expected);
    expect(brief(readAs2016(copied))).toEqual([]);
  });

  test("a retyped number changes nothing but a word of warning", () => {
    const retyped = withCells(form, [{ row: rowOf("2.2"), column: 1, value: text("3.2") }]);
    const result = readAs2016(retyped);
    expect(said(result)).toEqual(expected);
    expect(brief(result)).toEqual([`match-conflict C${rowOf("2.2")} 2.2`]);
    expect(result.findings[0]?.parameters).toEqual({ ways: ["number"], other: ["3.2"] });
  });

  test("a text of their own over a recommendation's: nobody guesses", () => {
    const rewritten = withCells(withoutColumns(form, [1, 6]), [
      {
        row: rowOf("2.2"),
        column: 2,
        value: text("Vi har valgt at beskrive vores brobygning til ungdomsuddannelser"),
      },
    ]);
    const result = readAs2016(rewritten);
    expect(result.standing).toBe("unclear");
    expect(said(result)["2.2"]).toEqual([null, ""]);
    const uncertain = result.findings.find(({ code }) => code === "recommendation-uncertain");
    expect(uncertain).toMatchObject({
      item: null,
      parameters: { candidates: ["2.2"], status: "Gul", remark: "Om 2.2" },
    });
    expect(JSON.stringify(result.findings)).toContain("brobygning til ungdomsuddannelser");
  });

  test("a name says one recommendation, an edited text another: nobody guesses", () => {
    const edited = withCells(withoutColumns(form, [1, 6]), [
      { row: rowOf("2.2"), column: 2, value: text(`${textOf("3.2")} Vi arbejder med det.`) },
      { row: rowOf("3.2"), column: 2, value: { kind: "blank" } },
    ]);
    const result = readAs2016(edited);
    expect(result.standing).toBe("unclear");
    expect(result.findings.find(({ code }) => code === "recommendation-uncertain")).toMatchObject({
      item: null,
      parameters: { candidates: ["2.2"] },
    });
    expect(said(result)["3.2"]).toEqual(expected["3.2"]);
  });
});
