import { LANGUAGES, textsOf } from "../../language";
import { describeFinding } from "./describeFinding";
import { finding, FINDING_SEVERITY, type FindingCode } from "./finding";

const da = textsOf("da");
const codes = Object.keys(FINDING_SEVERITY).filter((code): code is FindingCode => code in da.findings);

describe("a finding as people read it", () => {
  test("where, what, what to do", () => {
    const missing = finding(
      "status-missing",
      { cell: "Fremdriftsskema!C12", recommendation: "2.1" },
      { allowed: "green|yellow|red" },
    );
    expect(describeFinding(missing, da)).toBe("C12: Status mangler. Vælg Grøn, Gul eller Rød.");
    expect(describeFinding(missing, textsOf("en"))).toBe(
      "C12: The status is missing. Choose Green, Yellow or Red.",
    );
  });

  test("kan may be - too", () => {
    const wrong = finding(
      "status-invalid",
      { cell: "'Kbh''s svar!'!C18" },
      { written: "Måske", candidates: "", allowed: "green|yellow|red|not-participating" },
    );
    expect(describeFinding(wrong, da)).toBe(
      'C18: "Måske" er ikke en status. Vælg Grøn, Gul, Rød eller - (deltager ikke).',
    );
  });

  test("the recommendation is named where there is no cell", () => {
    expect(describeFinding(finding("recommendation-missing", { recommendation: "2.1" }), da)).toMatch(
      /^Anbefaling 2\.1 findes ikke i skemaet\./,
    );
  });

  test("another sheet is named", () => {
    const note = finding("cell-note", { cell: "Bilag!A1" }, { text: "Husk\ndet", sheet: "Bilag" });
    expect(describeFinding(note, da)).toBe(
      'Bilag!A1: Cellen har en note: "Husk det". Flyt den til bemærkningen, hvis den skal med.',
    );
  });

  test("who is meant, and whether a person must choose", () => {
    const parameters = { chosen: "Herlev", chosenFrom: "properties", other: "Gentofte", otherFrom: "head" };
    expect(describeFinding(finding("municipality-conflict", {}, { ...parameters, decided: 0 }), da)).toBe(
      "Skemaet er lavet til Herlev, men i feltet Kommune står Gentofte. Brug kommunens eget skema. Ellers vælger sekretariatet, hvem skemaet er fra.",
    );
  });
});

/** Something for every parameter that any finding has. */
const known = {
  allowed: "green|yellow|red",
  answers: "1.1 Grøn",
  area: "C4:C5",
  candidates: "green|yellow|2.1",
  chosen: "Herlev",
  columns: "Sekretariatets note|status",
  chosenFrom: "properties",
  colour: "#FFFF00",
  column: "D",
  decided: 1,
  error: "#REF!",
  file: "svar.xlsx",
  formula: "A1",
  from: "2.4",
  looks: "red",
  marked: "Anbefalinger 2015",
  more: 3,
  municipality: "Herlev",
  municipalities: "Dragør|Tårnby",
  other: "2.2",
  otherFrom: "head",
  others: "Ark2",
  period: "2015",
  places: "Ark1!C4|Ark1!C9",
  read: "Anbefalinger 2016",
  recommendation: "2.1",
  recommendations: "1.1|2.1",
  remark: "En bemærkning",
  rows: 2,
  set: "andet-sæt",
  sheet: "Ark1",
  status: "green",
  text: "Noget tekst",
  ways: "name",
  written: "Måske en status",
};

describe.each(Object.entries(LANGUAGES))("every finding in %s", (_, texts) => {
  test("there is a sentence for each code, and no other", () => {
    expect(codes).toHaveLength(Object.keys(FINDING_SEVERITY).length);
    expect(Object.keys(texts.findings).sort()).toEqual(Object.keys(FINDING_SEVERITY).sort());
  });

  test.each(codes)("%s is whole sentences without holes", (code) => {
    const sentence = describeFinding(finding(code, {}, known), texts);
    expect(sentence).toMatch(/^(\p{Lu}|")/u);
    expect(sentence).toMatch(/[.?"]$/);
    expect(sentence).not.toMatch(/undefined|\[object|NaN| {2}|\.\.|""| [.,:](?!\w)/);
  });
});
