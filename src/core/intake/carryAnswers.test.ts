import { progressAnswer } from "../forms/progress/reading/answers";
import {
  allGreen,
  blankForm,
  brief,
  filled,
  readAs2016,
  said,
  SET_2015,
  SET_2016,
  statusPlace,
  unmarked,
} from "../../../tests/intake/workbooks";

describe("a form of 2015", () => {
  const old = blankForm("København", SET_2015);
  const result = readAs2016(filled(old, { ...allGreen(SET_2015), "2.4": ["-", "Deltager ikke her"] }));

  test("answers go along where one recommendation continues one other with a strong link", () => {
    const carried = result.answers.map(progressAnswer).filter(({ status }) => status !== null);
    expect(carried.map(({ recommendation }) => recommendation)).toEqual([
      "2.2",
      "2.3",
      "3.1",
      "3.2",
      "4.2",
      "4.3",
    ]);
    expect(said(result)["2.2"]).toEqual(["not-participating", "Deltager ikke her"]);
    expect(said(result)["3.1"]).toEqual(["green", "Om 3.2"]);
    expect(
      result.answers.map(progressAnswer).find(({ recommendation }) => recommendation === "2.2")?.cell,
    ).toBe(`Fremdriftsskema!C${statusPlace(old, "2.4").row}`);
  });

  test("nothing is lost: what is not carried is quoted", () => {
    const codes = brief(result).map((line) => line.split(" ")[0]);
    expect(codes.filter((code) => code === "set-older")).toHaveLength(1);
    expect(codes.filter((code) => code === "recommendation-mapped")).toHaveLength(4);
    expect(brief(result).filter((line) => line.startsWith("recommendation-not-mapped"))).toEqual(
      ["1.1", "2.1", "4.1", "5.1", "5.2", "5.3"].map((id) => `recommendation-not-mapped ${id}`),
    );
    expect(
      result.findings.flatMap((one) => (one.code === "answer-without-heir" ? one.parameters.from : [])),
    ).toEqual(["1.3", "1.4", "3.1", "3.3"]);
    const merged = result.findings.find(
      ({ code, item: recommendation }) => code === "recommendation-not-mapped" && recommendation === "1.1",
    );
    expect(merged?.parameters).toEqual({
      from: ["1.1", "1.2"],
      answers: ["1.1 Grøn: Om 1.1", "1.2 Grøn: Om 1.2"],
    });
  });

  test("is known by its texts alone", () => {
    const bare = readAs2016(unmarked(filled(old, allGreen(SET_2015))), "Herlev.xlsx");
    expect(bare.setId).toBe("kkr-hovedstaden-2015");
    expect(bare.answers.map(progressAnswer).filter(({ status }) => status === "green")).toHaveLength(6);
  });

  test("a set that nobody knows is read by its texts, but a person must look", () => {
    const form = filled(blankForm(), allGreen());
    const customProperties = new Map([...form.customProperties, ["FremdriftSet", "kkr-sjaelland-2018"]]);
    const read = readAs2016({ ...form, customProperties });
    expect(brief(read)).toEqual(["set-unknown"]);
    expect(read.standing).toBe("unclear");
    expect(read.answers.map(progressAnswer).every(({ status }) => status === "green")).toBe(true);
  });

  test("texts of 2015 in a form that says 2016: the texts are right", () => {
    const customProperties = new Map([...old.customProperties, ["FremdriftSet", SET_2016.id]]);
    const read = readAs2016({ ...filled(old, allGreen(SET_2015)), customProperties });
    expect(brief(read).slice(0, 2)).toEqual(["set-conflict", "set-older"]);
  });
});
