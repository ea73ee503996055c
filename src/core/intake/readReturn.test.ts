import { blankForm, filled, SET_2015, SET_2016, statusPlace } from "../../../tests/intake/workbooks";
import { registry } from "../../data";
import { koebenhavnReturn } from "../../demo/answers";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { readReturn } from "./readReturn";

const asked = registry.municipalities.filter(({ kkr }) => kkr === "Hovedstaden").map(({ code }) => code);

function read(snapshot: WorkbookSnapshot, name = "skema.xlsx") {
  return readReturn({
    file: { name, sha256: "00" },
    workbook: { readable: true, snapshot },
    set: SET_2016,
    knownSets: [SET_2015, SET_2016],
    registry,
    asked,
  });
}

describe("København's real return", () => {
  const { answers } = koebenhavnReturn().filling;
  const form = blankForm();
  const filling = Object.fromEntries(
    answers.map(({ recommendation, status, remark }) => [recommendation, [status, remark] as const]),
  );
  const result = read(filled(form, filling));

  test("is readable and København's", () => {
    expect(result.findings).toEqual([]);
    expect(result.standing).toBe("readable");
    expect(result.municipalities).toEqual(["101"]);
    expect(result.head.municipality).toBe("København");
    expect(result.setId).toBe(SET_2016.id);
    expect(result.savedAt).toBe("2017-11-20T09:30:00Z");
  });

  test("eleven green, 2.2 takes no part, every remark character for character", () => {
    expect(result.answers.filter(({ status }) => status === "green")).toHaveLength(11);
    expect(result.answers.find(({ recommendation }) => recommendation === "2.2")?.status).toBe(
      "not-participating",
    );
    expect(result.answers.map(({ remark }) => remark)).toEqual(answers.map(({ remark }) => remark));
    expect(
      result.answers.every(({ matchedBy, confidence }) => matchedBy === "name" && confidence === 1),
    ).toBe(true);
    expect(result.answers[0]?.cell).toBe(`Fremdriftsskema!C${statusPlace(form, "1.1").row}`);
  });
});
