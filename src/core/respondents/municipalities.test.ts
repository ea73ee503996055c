import fc from "fast-check";
import { identifyInFileName, identifyMunicipalities } from "./identifyMunicipalities";
import { isAskedBy, knownKkr, municipalitiesOfKkr, municipalityByCode } from "./municipalitiesOfKkr";
import { nameKey } from "./nameKey";
import { parseMunicipalityRegistry } from "./parseMunicipalityRegistry";

const ishoej = { code: "183", name: "Ishøj", officialName: "Ishøj Kommune", kkr: "Hovedstaden" };
const vallensbaek = {
  code: "187",
  name: "Vallensbæk",
  officialName: "Vallensbæk Kommune",
  kkr: "Hovedstaden",
};
const vejen = {
  code: "575",
  name: "Vejen",
  officialName: "Vejen Kommune",
  kkr: "Syddanmark",
  ordinaryWord: true,
};
const joint = { id: "vi", name: "Vallensbæk-Ishøj", members: ["187", "183"], aliases: ["VI-job"] };
const file = { municipalities: [ishoej, vallensbaek, vejen], jointJobcentres: [joint] };

function registryOf(json: unknown) {
  const parsed = parseMunicipalityRegistry(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.registry;
}

const registry = registryOf(file);

describe("a registry", () => {
  test.each<[object, string[]]>([
    [{}, ["municipalities missing"]],
    [{ municipalities: [] }, ["municipalities list-empty"]],
    [{ municipalities: [{ ...ishoej, code: "0183" }] }, ["municipalities[0].code code-invalid"]],
    [{ municipalities: [ishoej, { ...vejen, code: "183" }] }, ["municipalities[1].code twice"]],
    [{ municipalities: [ishoej, { ...vejen, aliases: ["ISHOEJ"] }] }, ["municipalities[1] twice"]],
    [
      { ...file, jointJobcentres: [{ ...joint, members: ["187"] }] },
      ["jointJobcentres[0].members joint-too-small"],
    ],
    [
      { ...file, jointJobcentres: [{ ...joint, members: ["187", "999"] }] },
      ["jointJobcentres[0].members[1] member-unknown"],
    ],
  ])("%#", (json, expected) => {
    const parsed = parseMunicipalityRegistry(json);
    expect(parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path} ${code}`)).toEqual(expected);
  });

  test.each(["Hovedstaden", "KKR Hovedstaden", "region hovedstaden", "HOVEDSTADEN"])("KKR as %s", (kkr) => {
    expect(municipalitiesOfKkr(registry, kkr).map(({ code }) => code)).toEqual(["183", "187"]);
  });

  test("no municipality sits in a KKR that nobody knows", () => {
    expect(municipalitiesOfKkr(registry, "Skåne")).toEqual([]);
    expect(municipalitiesOfKkr(registry, "")).toEqual([]);
  });

  test("a code with or without its leading zero", () => {
    expect(municipalityByCode(registry, "0187")?.name).toBe("Vallensbæk");
    expect(municipalityByCode(registry, "187")?.name).toBe("Vallensbæk");
    expect(municipalityByCode(registry, "1870")).toBeNull();
  });
});

describe("recognising", () => {
  test.each<[string, string[]]>([
    ["Ishøj", ["183"]],
    ["Ishøj og Vallensbæk", ["187", "183"]],
    ["Vallensbæk-Ishøj (Ishøj)", ["187", "183"]],
    ["Ishøj og Vejen Kommuner", []],
    ["Ishøjgård", []],
    ["undervejen", []],
    ["Vejen", ["575"]],
    ["svar på vejen", []],
    ["svar fra Vejen Kommune", ["575"]],
  ])("%s", (text, codes) => {
    expect(identifyMunicipalities(registry, text)).toEqual(codes);
  });

  test("the folder of a file says nothing", () => {
    expect(identifyInFileName(registry, "Ishøj/svar.xlsx")).toEqual([]);
    expect(identifyInFileName(registry, "C:\\svar\\Ishøj.xlsx")).toEqual(["183"]);
  });

  test("case, hyphens and the spelling of æøå never change the key", () => {
    const letters = fc.constantFrom(..."abehkmørsæåvz- ");
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 12 }), (characters) => {
        const name = `Q${characters.join("")}q`;
        const spelled = name.replaceAll("æ", "ae").replaceAll("ø", "oe").replaceAll("å", "aa");
        expect(nameKey(spelled.toUpperCase().replaceAll("-", " "))).toBe(nameKey(name));
        expect(nameKey(name.normalize("NFD"))).toBe(nameKey(name));
      }),
    );
  });

  test("any text at all is answered", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(Array.isArray(identifyInFileName(registry, text))).toBe(true);
      }),
    );
  });
});

test("a set can ask the whole country", () => {
  expect(municipalitiesOfKkr(registry, "Danmark").map(({ code }) => code)).toEqual(["183", "187", "575"]);
  expect(isAskedBy("Danmark", vejen)).toBe(true);
  expect(isAskedBy("Hovedstaden", vejen)).toBe(false);
});

test.each([
  ["kkr syddanmark", "Syddanmark"],
  ["danmark", "Danmark"],
  ["Skåne", null],
])("%s is known as %s", (asked, name) => {
  expect(knownKkr(registry, asked)).toBe(name);
});
