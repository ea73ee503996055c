import { CommandError } from "../system/commandError";
import { readArguments } from "./readArguments";

const complaint = (...words: string[]): string => {
  try {
    readArguments(words);
  } catch (error) {
    if (error instanceof CommandError) return error.message;
    throw error;
  }
  throw new Error(`understood: ${words.join(" ")}`);
};

test("a merge with everything", () => {
  const given = readArguments(
    "merge svar b.xlsx --out o.xlsx --set 2015 --into før.xlsx --json - --replies r --lang en".split(" "),
  );
  expect(given.command).toBe("merge");
  expect(given.paths).toEqual(["svar", "b.xlsx"]);
  expect(Object.fromEntries(given.values)).toEqual({
    out: "o.xlsx",
    set: "2015",
    into: "før.xlsx",
    json: "-",
    replies: "r",
    lang: "en",
  });
  expect(given.texts.status.labels.green).toBe("Green");
});

test("--json is a flag for check and takes no file away from it", () => {
  const given = readArguments(["check", "--json", "a.xlsx"]);
  expect(given.flags).toEqual(new Set(["json"]));
  expect(given.paths).toEqual(["a.xlsx"]);
});

test("the language may come before the command", () => {
  const given = readArguments(["--lang", "en", "sets"]);
  expect([given.command, given.paths]).toEqual(["sets", []]);
});

test("a name that begins with a dash is taken after = or --", () => {
  expect(readArguments(["merge", "--out=-o.xlsx", "--", "-a.xlsx"])).toMatchObject({
    paths: ["-a.xlsx"],
    values: new Map([["out", "-o.xlsx"]]),
  });
});

test.each([
  [[], null],
  [["--help"], null],
  [["-h"], null],
  [["merge", "--help"], "merge"],
])("%j asks for help", (words, command) => {
  expect(readArguments(words)).toMatchObject({ help: true, command });
});

test("a complaint names the word and the remedy", () => {
  expect(complaint("mreg")).toBe(
    'Kommandoen "mreg" findes ikke. Mente du "merge"? Se kommandoerne med: fremdrift --help',
  );
  expect(complaint("merge", "svar", "--uot", "o.xlsx")).toBe(
    '"--uot" kan ikke bruges her. Mente du --out? Se mulighederne med: fremdrift merge --help',
  );
  expect(complaint("merge", "svar", "-x", "--out", "o.xlsx")).toContain('"-x" kan ikke bruges her.');
  expect(complaint("merge", "svar", "--constructor", "--out", "o")).toContain('"--constructor" kan ikke');
  expect(complaint("merge", "svar")).toBe("--out mangler. Tilføj fx: --out OVERBLIK.xlsx");
  expect(complaint("forms")).toBe("--out mangler. Tilføj fx: --out MAPPE");
  expect(complaint("form", "--out", "a.xlsx")).toContain("--municipality mangler");
  expect(complaint("merge", "svar", "--out", "--json", "a")).toBe(
    "Der mangler noget efter --out. Skriv fx: --out OVERBLIK.xlsx",
  );
  expect(complaint("merge", "svar", "--out")).toContain("Der mangler noget efter --out.");
  expect(complaint("merge", "svar", "--out", "")).toContain("Der mangler noget efter --out.");
  expect(complaint("merge", "--out", "o.xlsx")).toContain("Skriv også, hvad der skal læses:");
  expect(complaint("check")).toContain("Skriv også, hvad der skal læses:");
  expect(complaint("forms", "--out", "Min", "mappe")).toContain('"mappe" hører ikke til her.');
  expect(complaint("forms", "--out", "a", "--out", "b")).toBe(
    "--out står mere end én gang. Skriv det kun én gang.",
  );
  expect(complaint("check", "a.xlsx", "--json=b")).toContain("--json skal stå alene.");
  expect(complaint("sets", "--lang", "fr")).toBe('Sproget "fr" findes ikke. Skriv --lang da eller --lang en');
  expect(complaint("sets", "--lang")).toContain("Der mangler noget efter --lang.");
});

test("complaints come in the language asked for, wherever it is asked", () => {
  expect(complaint("merge", "svar", "--lang", "en")).toBe(
    "--out is missing. Add, for example: --out OVERVIEW.xlsx",
  );
});
