import { identifyInFileName } from "../core/respondents/identifyMunicipalities";
import { municipalitiesOfKkr } from "../core/respondents/municipalitiesOfKkr";
import { recommendationsOf } from "../core/forms/progress/set/recommendationSet";
import { builtInSets, registry } from "../data";
import { DEMO_SET, demoReturns, EXAMPLE_MARK, koebenhavnReturn } from "./answers";

const set = builtInSets.find(({ id }) => id === DEMO_SET);
if (!set) throw new Error(DEMO_SET);
const ids = recommendationsOf(set).map(({ recommendation }) => recommendation.id);
const returns = demoReturns(set);
const examples = returns.filter(({ isExample }) => isExample);

function answer(fileName: string, recommendation: string) {
  const found = returns
    .find((candidate) => candidate.fileName === fileName)
    ?.filling.answers.find((candidate) => candidate.recommendation === recommendation);
  if (!found) throw new Error(`${fileName} ${recommendation}`);
  return found;
}

describe("København's own return", () => {
  const { answers } = koebenhavnReturn().filling;

  test("eleven Grøn and one -, all with remarks of up to 2,549 characters", () => {
    expect(answers.map(({ recommendation }) => recommendation)).toEqual(ids);
    expect(answers.filter(({ status }) => status === "Grøn")).toHaveLength(11);
    expect(
      answers.filter(({ status }) => status === "-").map(({ recommendation }) => recommendation),
    ).toEqual(["2.2"]);
    expect(Math.max(...answers.map(({ remark }) => remark.length))).toBe(2549);
    expect(answers.every(({ remark }) => remark.length > 0)).toBe(true);
  });

  test("is not marked as example data", () => {
    expect(answers.some(({ remark }) => remark.includes(EXAMPLE_MARK))).toBe(false);
  });
});

describe("the files that come back", () => {
  test("27 files from 27 of 29 municipalities", () => {
    const answered = new Set(returns.flatMap(({ municipalities }) => municipalities));
    const missing = municipalitiesOfKkr(registry, "Hovedstaden").filter(({ code }) => !answered.has(code));
    expect(returns).toHaveLength(27);
    expect(answered.size).toBe(27);
    expect(missing.map(({ name }) => name)).toEqual(["Halsnæs", "Bornholm"]);
    expect(new Set(returns.map(({ fileName }) => fileName)).size).toBe(27);
  });

  test("each file's name tells whose it is", () => {
    for (const { fileName, municipalities } of returns) {
      expect([fileName, identifyInFileName(registry, fileName)]).toEqual([fileName, municipalities]);
    }
  });

  test("each answers every recommendation, and each remark says that it is made up", () => {
    for (const { filling } of examples) {
      expect(filling.answers.map(({ recommendation }) => recommendation)).toEqual(ids);
      for (const { remark } of filling.answers) {
        expect(remark === "" || remark.includes(EXAMPLE_MARK)).toBe(true);
      }
    }
  });

  test("one joint jobcentre; Rudersdal sends twice, and the corrected form is the newer", () => {
    expect(
      returns
        .filter(({ municipalities }) => municipalities.length > 1)
        .map(({ municipalities }) => municipalities),
    ).toEqual([["185", "155"]]);
    const twice = returns.filter(({ municipalities }) => municipalities.includes("230"));
    expect(twice.map(({ fileName, filling }) => [fileName, filling.saved?.at])).toEqual([
      ["Fremdriftsskema Rudersdal.xlsx", "2017-11-20T12:55:00Z"],
      ["Fremdriftsskema Rudersdal - rettet.xlsx", "2017-12-04T10:10:00Z"],
    ]);
  });

  test("the usual flaws are there", () => {
    expect(answer("Gladsaxe - fremdriftsskema.xlsx", "4.1")).toMatchObject({ status: "", remark: "" });
    expect(answer("Brøndby svar.xlsx", "3.1")).toMatchObject({ status: "Gul", remark: "" });
    expect(answer("Ballerup.xlsx", "2.1").status).toBe("grøn");
    expect(answer("Furesø.xlsx", "2.3").status).toBe("Deltager ikke");
    expect(answer("Egedal.xlsx", "1.1").remark).toMatch(/^- Fast kontaktperson/);
    expect(answer("Egedal.xlsx", "4.1").remark).toMatch(/^= samme indsats/);
    expect(returns.filter(({ filling }) => filling.sheetName).map(({ fileName }) => fileName)).toEqual([
      "Hvidovre fremdrift 2017.xlsx",
    ]);
  });

  test("Gul and Rød have words everywhere but in Brøndby's 3.1", () => {
    const silent = examples.flatMap(({ fileName, filling }) =>
      filling.answers
        .filter(({ status, remark }) => ["Gul", "Rød"].includes(status) && remark === "")
        .map(({ recommendation }) => `${fileName} ${recommendation}`),
    );
    expect(silent).toEqual(["Brøndby svar.xlsx 3.1"]);
  });

  test("- and blank stand only on kan, but for Gladsaxe's 4.1", () => {
    const kinds = new Map(
      recommendationsOf(set).map(({ recommendation }) => [recommendation.id, recommendation.kind]),
    );
    const onSkal = returns.flatMap(({ fileName, filling }) =>
      filling.answers
        .filter(
          ({ recommendation, status }) => kinds.get(recommendation) === "skal" && ["", "-"].includes(status),
        )
        .map(({ recommendation }) => `${fileName} ${recommendation}`),
    );
    expect(onSkal).toEqual(["Gladsaxe - fremdriftsskema.xlsx 4.1"]);
  });

  test("every colour is used, and some remarks run over several lines", () => {
    const statuses = new Set(examples.flatMap(({ filling }) => filling.answers.map(({ status }) => status)));
    expect([...statuses].sort()).toEqual(["", "-", "Deltager ikke", "Grøn", "Grøn ", "Gul", "Rød", "grøn"]);
    expect(
      examples.filter(({ filling }) => filling.answers.some(({ remark }) => remark.includes("\n"))).length,
    ).toBeGreaterThan(5);
  });

  test("the same every time", () => {
    expect(demoReturns(set)).toEqual(returns);
  });
});
