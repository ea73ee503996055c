import { formOf } from "../core/forms";
import { identifyInFileName, identifyMunicipalities } from "../core/respondents/identifyMunicipalities";
import { kkrNames, municipalitiesOfKkr } from "../core/respondents/municipalitiesOfKkr";
import { currentSet } from "../core/sets/currentSet";
import { fingerprint } from "../core/forms/progress/set/fingerprint";
import { heirs, newIn, removedSince } from "../core/sets/lineage";
import { type RecommendationSet, recommendationsOf } from "../core/forms/progress/set/recommendationSet";
import { builtInSets, registry } from ".";

const forms = builtInSets.map(formOf);
const OLD = "kkr-hovedstaden-2015";
const NEW = "kkr-hovedstaden-2016-2017";

function setWith(id: string): RecommendationSet {
  const set = builtInSets.find((candidate) => candidate.id === id);
  if (!set) throw new Error(`no set ${id}`);
  return set;
}

const count = (id: string, kind: "skal" | "kan") =>
  recommendationsOf(setWith(id)).filter(({ recommendation }) => recommendation.kind === kind).length;

describe("the built-in sets", () => {
  test("2015 has 4 themes, 8 skal and 8 kan", () => {
    expect(setWith(OLD).themes).toHaveLength(4);
    expect([count(OLD, "skal"), count(OLD, "kan")]).toEqual([8, 8]);
  });

  test("2016-2017 has 5 themes, 5 skal and 7 kan, and theme 1 has no kan", () => {
    const set = setWith(NEW);
    expect(set.themes.map(({ number, isNew }) => [number, isNew])).toEqual([
      [1, false],
      [2, false],
      [3, false],
      [4, false],
      [5, true],
    ]);
    expect([count(NEW, "skal"), count(NEW, "kan")]).toEqual([5, 7]);
    expect(set.themes[0]?.recommendations.map(({ kind }) => kind)).toEqual(["skal"]);
    expect(set.themes[0]?.kanIntro).toBeNull();
  });

  test("the current set is that of 2016-2017, approved on 22 June 2016", () => {
    const set = currentSet(builtInSets);
    expect(set?.id).toBe(NEW);
    expect(set?.approved).toEqual({ by: "KKR Hovedstaden", date: "2016-06-22" });
    expect(set?.formTitle).toBe(
      "Fremdriftsskema til opfølgning på justerede anbefalinger til tværgående samarbejder i KKR Hovedstaden i 2016 og 2017.",
    );
    expect(set?.kkr).toBe("Hovedstaden");
  });

  test("both printings of 1.1 and 5.1 are known", () => {
    const texts = new Map(
      recommendationsOf(setWith(NEW)).map(({ recommendation }) => [recommendation.id, recommendation]),
    );
    expect(texts.get("1.1")?.text).toContain("infrastrukturprojekter, som i disse år");
    expect(texts.get("1.1")?.variants).toEqual([
      expect.stringContaining("infrastrukturprojekter som i disse år"),
    ]);
    expect(texts.get("5.1")?.text).toContain("trepartsaftalerne");
    expect(texts.get("5.1")?.variants).toEqual([expect.stringContaining("trepartsforhandlingerne")]);
  });

  test("the source can be found again", () => {
    expect(setWith(NEW).source).toMatchObject({ caseId: "SAG-2016-00595", documentId: "2321225" });
    expect(setWith(OLD).source).toMatchObject({ caseId: "MDR-2014-00332", documentId: "1971936" });
  });

  test("what became of the recommendations of 2015", () => {
    const heirsOf = (id: string) => heirs(forms, OLD, id, NEW);
    expect(heirsOf("1.1")).toEqual([{ id: "1.1", confidence: "inferred" }]);
    expect(heirsOf("1.2")).toEqual([{ id: "1.1", confidence: "strong" }]);
    expect(heirsOf("2.3")).toEqual([{ id: "2.1", confidence: "medium" }]);
    expect(heirsOf("2.4")).toEqual([{ id: "2.2", confidence: "strong" }]);
    expect(heirsOf("3.2")).toEqual([{ id: "3.1", confidence: "strong" }]);
    expect(heirsOf("4.1")).toEqual([{ id: "4.1", confidence: "medium" }]);
    expect(removedSince(forms, OLD, NEW)).toEqual(["1.3", "1.4", "3.1", "3.3"]);
    expect(removedSince(forms, OLD, NEW)).toEqual(setWith(NEW).removed);
  });

  test("theme 5 is new, and nothing of 2015 is called new", () => {
    expect(newIn(formOf(setWith(NEW)))).toEqual(["5.1", "5.2", "5.3"]);
    expect(newIn(formOf(setWith(OLD)))).toEqual([]);
  });

  test("the two have fingerprints of their own", () => {
    expect(fingerprint(setWith(OLD))).toMatch(/^[0-9a-f]{64}$/);
    expect(fingerprint(setWith(OLD))).not.toBe(fingerprint(setWith(NEW)));
  });
});

describe("the municipalities", () => {
  test("98 in five KKR", () => {
    expect(registry.municipalities).toHaveLength(98);
    const sizes = kkrNames(registry).map((kkr) => [kkr, municipalitiesOfKkr(registry, kkr).length]);
    expect(Object.fromEntries(sizes)).toEqual({
      Hovedstaden: 29,
      Sjælland: 17,
      Syddanmark: 22,
      Midtjylland: 19,
      Nordjylland: 11,
    });
  });

  test("every name, official name, alias and code is recognised as its own", () => {
    for (const { code, name, officialName, aliases } of registry.municipalities) {
      for (const text of [code, `0${code}`, name, officialName, name.toUpperCase(), ...aliases]) {
        expect([text, identifyMunicipalities(registry, text)]).toEqual([text, [code]]);
      }
    }
    for (const { name, aliases, members } of registry.jointJobcentres) {
      for (const text of [name, ...aliases]) {
        expect([text, identifyMunicipalities(registry, text)]).toEqual([text, members]);
      }
    }
  });

  test.each([
    ["Tårnby-Dragør", ["185", "155"]],
    ["Dragør og Tårnby Kommuner", ["185", "155"]],
    ["Jobcenter Ishøj-Vallensbæk", ["187", "183"]],
    ["  københavns  kommune ", ["101"]],
    ["Københavnskommune", ["101"]],
    ["KBH.", ["101"]],
    ["Hoje Tastrup", ["169"]],
    ["HØJE TÅSTRUP KOMMUNE", ["169"]],
    ["Lyngby‑Taarbæk", ["173"]],
    ["Rødovres Kommune", ["175"]],
    ["Ærø", ["492"]],
    ["Aeroe", ["492"]],
    ["Århus", ["751"]],
    ["Københavns Kommune, Beskæftigelses- og Integrationsforvaltningen", ["101"]],
    ["Albertslund Kommune, Nordmarks Alle, 2620 Albertslund", ["165"]],
    ["101 København", ["101"]],
    ["147 København", []],
    ["Greve og Solrød", []],
    ["Allerødslund", []],
    ["Ruds Vedby", []],
    ["Region Hovedstaden", []],
    ["999", []],
    ["2017", []],
    ["", []],
  ])("%s", (text, codes) => {
    expect(identifyMunicipalities(registry, text)).toEqual(codes);
  });

  test.each([
    ["Fremdriftsskema Høje-Taastrup endelig (2).xlsx", ["169"]],
    ["Kbh_svar.xlsx", ["101"]],
    ["FremdriftsskemaKøbenhavn2017.xlsx", ["101"]],
    ["København.xlsx".normalize("NFD"), ["101"]],
    ["fremdriftsskema-hoje-taastrup.xlsx", ["169"]],
    ["HTK svar.xlsx", ["169"]],
    ["SHTKX.xlsx", []],
    ["Skema_Taarnby_Dragoer.xlsx", ["185", "155"]],
    ["Dragør.xlsx", ["155"]],
    ["Fremdriftsskema 2016-2017 Gladsaxe Kommune.xlsx", ["159"]],
    ["101.xlsx", ["101"]],
    ["Fremdriftsskema 250.xlsx", []],
    ["Gentofte og Herlev.xlsx", []],
    ["Herlev (kopi fra Herlev).xlsx", ["163"]],
    ["skema på vejen.xlsx", []],
    ["Vejen Kommune svar.xlsx", ["575"]],
    ["Fremdriftsskema endelig.xlsx", []],
    ["Mappe1.xlsx", []],
  ])("file %s", (fileName, codes) => {
    expect(identifyInFileName(registry, fileName)).toEqual(codes);
  });
});
