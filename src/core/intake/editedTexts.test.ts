import { expected, form, rowOf, textOf, withoutColumns } from "../../../tests/intake/colourfulForm";
import { brief, readAs2016, said, shifted, text, unmarked, withCells } from "../../../tests/intake/workbooks";

describe("texts that are edited", () => {
  const bare = unmarked(form);
  const edited = (words: string) =>
    withCells(withoutColumns(bare, [1]), [{ row: rowOf("3.1"), column: 2, value: text(words) }]);

  test.each([
    [
      "soft hyphens and hard spaces",
      textOf("3.1").replace("medarbejderne", "med\u00ADarbejderne").replaceAll(" ", "\u00A0"),
    ],
    ["other dashes, quotes and case", textOf("3.1").toUpperCase()],
    ["a line feed inside", textOf("3.1").replace(", at", ",\nat")],
  ])("%s make no difference", (_, words) => {
    const result = readAs2016(edited(words));
    expect(said(result)).toEqual(expected);
    expect(result.answers.find(({ item }) => item === "3.1")?.confidence).toBe(1);
    expect(brief(result)).toEqual([]);
  });

  test("some other words are still the recommendation, with less confidence", () => {
    const result = readAs2016(
      edited(textOf("3.1").replace("effektiv jobformidling", "god jobformidling i 2017")),
    );
    expect(said(result)["3.1"]).toEqual(["green", "Om 3.1"]);
    const answer = result.answers.find(({ item }) => item === "3.1");
    expect(answer?.matchedBy).toBe("text");
    expect(answer?.confidence).toBeGreaterThan(0.75);
    expect(answer?.confidence).toBeLessThan(1);
    expect(brief(result)).toEqual([`recommendation-reworded B${rowOf("3.1")} 3.1`]);
  });

  test("half of the words is too little", () => {
    const result = readAs2016(
      edited("Vi har fokus på, at medarbejderne har kompetencer til jobformidling og virksomheder."),
    );
    expect(said(result)["3.1"]).toEqual([null, ""]);
    expect(result.standing).toBe("unclear");
    expect(result.findings.find(({ code }) => code === "recommendation-uncertain")).toMatchObject({
      item: null,
      parameters: { candidates: ["3.1"] },
    });
  });

  test("a row that was deleted is missing", () => {
    const without = shifted(form, (place) => (place.row === rowOf("3.2") ? null : place));
    expect(brief(readAs2016(without))).toEqual(["recommendation-missing 3.2"]);
    expect(readAs2016(without).standing).toBe("readable");
  });
});
