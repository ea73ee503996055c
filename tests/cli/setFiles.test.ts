/** Set files as people write them: each fault is told with its place and what to do; sound ones are used. */
import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseRecommendationSet } from "../../src/core/forms/progress/set/parseRecommendationSet";
import { saveForm } from "./returnFiles";
import { fremdrift, newFolder } from "./world";

const SETS = join("tests", "cli", "sets");

async function form(set: string) {
  const folder = await newFolder();
  return fremdrift(["form", "--municipality", "101", "--set", set, "--out", join(folder, "skema.xlsx")]);
}

/** One fault a file; what is said behind "kan ikke bruges som anbefalingssæt: ". */
const FAULTS: Readonly<Record<string, string>> = {
  "deadline.json": '"deadline": "30-11-2027" er ikke en dato. Skriv år-måned-dag, fx "2018-06-22".',
  "deadlinepast.json":
    '"deadline": Fristen 2000-01-01 ligger før perioden, der begynder i 2026. Ret datoen eller perioden.',
  "derivednoprev.json":
    '"previousSet": Mangler. "derivedFrom" og "removed" henviser til anbefalinger i et forrige sæt. Skriv id på det sæt.',
  "derivedunknown.json":
    'Tema 1, anbefaling 1, forgænger 1: Der er ingen anbefaling "9.9" i det forrige sæt, kkr-hovedstaden-2016-2017. Ret nummeret.',
  "dupid.json": 'Tema 1, anbefaling 2, "id": "1.1" er allerede brugt (tema 1, anbefaling 1, "id").',
  "dupidcase.json": 'Tema 1, anbefaling 3, "id": "A.1" er allerede brugt (tema 1, anbefaling 2, "id").',
  "duptext.json": "Den samme tekst står allerede i tema ",
  "email.json":
    '"contactEmail": "ikke en adresse" er ikke en e-mailadresse. Skriv én adresse, fx "sekretariat@eksempel.dk".',
  "emptyrecs.json": 'Tema 1, "recommendations": Listen er tom.',
  "emptythemes.json": '"themes": Listen er tom.',
  "field.json": '"Title": Feltet findes ikke.',
  "idae.json": 'Tema 1, anbefaling 2, "id": "æ.1" kan ikke bruges som id.',
  "idnum.json":
    'Tema 1, anbefaling 2, "id": Det, der står her, har en forkert form. Skriv en tekst i anførselstegn, fx "2.1".',
  "idslash.json": 'Tema 1, anbefaling 2, "id": "1/2" kan ikke bruges som id.',
  "kind.json": 'Tema 1, anbefaling 2, "kind": "bør" kan ikke bruges. Vælg en af disse: "skal", "kan".',
  "kindcap.json": 'Tema 1, anbefaling 2, "kind": "SKAL" kan ikke bruges. Vælg en af disse: "skal", "kan".',
  "kkr.json": '"kkr": "Bornholm" kan ikke bruges. Vælg en af disse: "Hovedstaden", "Sjælland"',
  "komma.json": "Filen: Skrivefejl ved linje 1.",
  "latin1.json":
    "Filen: Et tegn i linje 1 kan ikke læses, fordi filen er gemt med en anden tegnkodning end UTF-8",
  "liste.json": "Filen: Her er ikke noget anbefalingssæt.",
  "long.json": 'Tema 1, "title": Teksten er 256 tegn lang. Forkort den til højst 255 tegn.',
  "many.json": 'Tema 6, anbefaling 1, "kind": "x" kan ikke bruges.',
  "nokkr.json": '"kkr": Det fremgår ikke, hvilket KKR anbefalingerne gælder for.',
  "period.json": '"period": Perioden går fra 2028 til 2026.',
  "periodlong.json":
    '"period", "from": 1900 kan ikke bruges som årstal. Skriv et år fra 1901 til 2199, fx 2018.',
  "prevself.json": '"previousSet": Et sæt kan ikke afløse sig selv',
  "prevunknown.json": '"previousSet": Sættet "findes-ikke" er ikke fundet.',
  "ruledk.json": '"rules", "statuses", nr. 1 i "skal": "grøn" kan ikke bruges.',
  "ruledup.json": '"rules", "statuses", nr. 2 i "skal": "green" er allerede brugt',
  "ruleempty.json": '"rules", "statuses", "skal": Listen er tom.',
  "rulenp.json": '"rules", "statuses", "skal": Her kan der ikke vælges en farve.',
  "rulerem.json":
    '"rules", nr. 1 i "remarkRequired": "red" kræver en bemærkning, men kan ikke vælges nogen steder.',
  "sameid.json": '"id": "kkr-hovedstaden-2016-2017" er id på et sæt, der følger med Fremdrift',
  "textlong.json":
    'Tema 1, anbefaling 1, "text": Teksten er 40000 tegn lang. Forkort den til højst 32767 tegn.',
  "themenum.json": 'Tema 5, "number": "5" er allerede brugt (tema 1, "number").',
  "titlenl.json": 'Tema 1, "title": Her er et linjeskift. Skriv det hele på én linje.',
  "tom.json": "Filen: Der står ikke noget i filen.",
  "utf16.json": "Filen: Filen er gemt som UTF-16. Gem den igen som UTF-8.",
};
/** A byte order mark does no harm, and a theme may have any number. */
const HARMLESS = ["bom.json", "themenumid.json"];

describe("a set file with a fault", () => {
  test.each(Object.entries(FAULTS))("%s", async (name, sentence) => {
    const { code, messages } = await form(join(SETS, "bad", name));
    expect(code).toBe(2);
    expect(messages).toContain("kan ikke bruges som anbefalingssæt: ");
    expect(messages).toContain(sentence);
  });

  test("every file there is one of them, or does no harm", async () => {
    expect((await readdir(join(SETS, "bad"))).toSorted()).toEqual(
      [...Object.keys(FAULTS), ...HARMLESS].toSorted(),
    );
    for (const name of HARMLESS) expect((await form(join(SETS, "bad", name))).code).toBe(0);
  });

  test("several faults are told at once", async () => {
    const folder = await newFolder();
    const path = join(folder, "sæt.json");
    const set = JSON.parse(await readFile(join(SETS, "bad", "kkr.json"), "utf8"));
    await writeFile(path, JSON.stringify({ ...set, deadline: "2001-01-01", previousSet: "et-andet" }));
    const { messages } = await form(path);
    for (const words of ['"deadline"', '"kkr"', '"previousSet"']) expect(messages).toContain(words);
  });

  test.each([
    ["UTF-16 from its other end", Buffer.from("\uFEFF{}", "utf16le").swap16(), "UTF-16"],
    ["UTF-16 without a mark", Buffer.from('{"id": "x"}', "utf16le"), "UTF-16"],
    ["the letters of a Mac", Buffer.from([0x7b, 0x0a, 0x22, 0x8c, 0x22, 0x7d]), "linje 2"],
    ["spaces alone", Buffer.from(" \n "), "Der står ikke noget"],
  ])("%s", async (_, bytes, words) => {
    const path = join(await newFolder(), "sæt.json");
    await writeFile(path, bytes);
    const { code, messages } = await form(path);
    expect([code, messages]).toEqual([2, expect.stringContaining(words)]);
  });
});

describe("a sound set file", () => {
  test.each(["a.json", "a2.json", "c.json", "e.json", "f.json", "g.json"])("%s", async (name) => {
    expect((await form(join(SETS, name))).messages).toBe("");
  });
});

describe("the set before it", () => {
  /** Last round's return, and this round's set: what is read of it says whether the earlier set was found. */
  async function afterLastRound(previousSet: string, place: string): Promise<string> {
    const folder = await newFolder();
    const old = join(folder, place);
    await mkdir(join(old, ".."), { recursive: true });
    await copyFile(join(SETS, "a.json"), old);
    const parsed = parseRecommendationSet(JSON.parse(await readFile(old, "utf8")));
    if (!parsed.ok) throw new Error("the set is sound");
    await saveForm(folder, "Roskilde.xlsx", {
      codes: ["265"],
      set: parsed.set,
      answers: { "1.1": ["Grøn", ""] },
    });
    const newer: unknown = JSON.parse(await readFile(join(SETS, "a2.json"), "utf8"));
    const path = join(folder, "nyt.json");
    await writeFile(path, JSON.stringify({ ...Object(newer), previousSet }));
    const { output, messages } = await fremdrift(["check", join(folder, "Roskilde.xlsx"), "--set", path]);
    return output + messages;
  }

  test.each([
    ["a file beside it, by the id in it", "kkr-sjaelland-2026-2027", "forrige sæt.json"],
    ["a path from the set's own folder", "tidligere/a.json", "tidligere/a.json"],
    ["a file beside it, by its name", "a.json", "a.json"],
  ])("is %s", async (_, previousSet, place) => {
    expect(await afterLastRound(previousSet, place)).toContain(
      "blive …: svaret er taget fra 1.1 i det indsendte skema (C11)",
    );
  });

  test("is not found elsewhere", async () => {
    expect(await afterLastRound("kkr-sjaelland-2026-2027", "andre/a.json")).toContain("er ikke fundet");
  });

  test("sets that name each other do not lead round and round", async () => {
    const folder = await newFolder();
    for (const [name, id, previousSet] of [
      ["a.json", "saet-a", "saet-b"],
      ["b.json", "saet-b", "saet-a"],
    ] as const) {
      const set: unknown = JSON.parse(await readFile(join(SETS, "c.json"), "utf8"));
      await writeFile(join(folder, name), JSON.stringify({ ...Object(set), id, previousSet }));
    }
    const { code, messages } = await form(join(folder, "a.json"));
    expect([code, messages]).toEqual([2, expect.stringContaining("kan ikke afløse sig selv")]);
  });
});
