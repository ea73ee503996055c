import { LANGUAGES, textsOf } from "../../language";
import { describeFinding } from "./describeFinding";
import { parsePlace } from "../../workbook/place";
import { finding, FINDING_CODES, keptFinding, plainFinding } from "../findings/finding";

const da = textsOf("da");
const skal = ["green", "yellow", "red"] as const;

describe("a finding as people read it", () => {
  test("where, what, what to do", () => {
    const missing = finding(
      "status-missing",
      { place: parsePlace("Fremdriftsskema!C12"), item: "2.1" },
      { allowed: skal },
    );
    const names = new Map([["2.1", "2.1 Ungeindsats"]]);
    expect(describeFinding(missing, da, names)).toBe("2.1 Ungeindsats: vælg Grøn, Gul eller Rød (C12).");
    expect(describeFinding(missing, textsOf("en"), names)).toBe(
      "2.1 Ungeindsats: choose Green, Yellow or Red (C12).",
    );
    // Where the set is not at hand.
    expect(describeFinding(missing, da)).toBe("2.1: vælg Grøn, Gul eller Rød (C12).");
  });

  test("kan may be - too", () => {
    const wrong = finding(
      "status-invalid",
      { place: parsePlace("'Kbh''s svar!'!C18") },
      { written: "Måske", candidates: [], allowed: [...skal, "not-participating"] },
    );
    expect(describeFinding(wrong, da)).toBe(
      '"Måske" er ikke en status. Vælg Grøn, Gul, Rød eller "-", hvis kommunen ikke deltager (C18).',
    );
  });

  test("a date is told in words and as it stands in the overview; other values as they are read", () => {
    const at = { place: parsePlace("Fremdriftsskema!D19"), item: "2.3" };
    const date = finding("remark-read-as", at, { written: "2018-01-15", date: "2018-01-15" });
    expect(describeFinding(date, da)).toBe(
      '2.3: bemærkningen er en dato (15. januar 2018) og er læst som "2018-01-15". Ret den, hvis det ikke er meningen (D19).',
    );
    expect(describeFinding(date, textsOf("en"))).toContain("a date (15 January 2018)");
    const hour = finding("remark-read-as", at, {
      written: "2018-02-01T09:30:00",
      date: "2018-02-01T09:30:00",
    });
    expect(describeFinding(hour, da)).toContain(
      'en dato (1. februar 2018) og er læst som "2018-02-01T09:30:00"',
    );
    const number = finding("remark-read-as", at, { written: "12,5" });
    expect(describeFinding(number, da)).toContain('bemærkningen er ikke tekst og er læst som "12,5"');
    const box = finding("remark-read-as", at, { written: "☐", ticked: false });
    expect(describeFinding(box, da)).toContain(
      'bemærkningen er et afkrydsningsfelt uden flueben og er læst som "☐"',
    );
    expect(describeFinding(box, textsOf("en"))).toContain('an empty tick box and is read as "☐"');
  });

  test("a row that may be one of several is called by none of their names", () => {
    const doubt = finding(
      "recommendation-uncertain",
      { place: parsePlace("Fremdriftsskema!C12") },
      { candidates: ["2.1", "4.3"], text: "Brobygning", status: "Gul", remark: "" },
    );
    expect(describeFinding(doubt, da, new Map([["2.1", "2.1 Ungeindsats"]]))).toBe(
      'Det er uklart, om rækken er anbefaling 2.1 eller 4.3. Teksten er: "Brobygning". Der er svaret "Gul". Skriv anbefalingens egen tekst i rækken (C12).',
    );
  });

  test("a formula is not quoted: each Excel shows it in its own language", () => {
    const place = parsePlace("Fremdriftsskema!C12");
    const formula = 'IF(1,"Gul","")';
    for (const texts of [da, textsOf("en")]) {
      for (const said of [
        finding("status-formula", { place }, { formula, written: "Gul" }),
        finding("status-formula-empty", { place }, { formula, allowed: skal }),
        finding("remark-formula", { place }, { formula }),
        finding("remark-formula-empty", { place }, { formula }),
      ]) {
        expect(describeFinding(said, texts)).not.toContain("IF(");
      }
    }
  });

  test("an answer cell of another row may have been dragged; a row marked as another is told of as such", () => {
    const at = { place: parsePlace("Fremdriftsskema!C15"), item: "2.1" };
    const dragged = finding("match-conflict", at, { ways: ["name"], other: ["1.1"] });
    expect(describeFinding(dragged, da)).toBe(
      "2.1: et svarfelt i rækken er lavet til anbefaling 1.1. Det kan være flyttet hertil. Svaret er læst ud fra teksten i rækken. Tjek, at det er rigtigt (C15).",
    );
    const marked = finding("match-conflict", at, { ways: ["name", "id"], other: ["1.1"] });
    expect(describeFinding(marked, da)).toContain("rækken er lavet til anbefaling 1.1");
  });

  test("the recommendation is named where there is no cell", () => {
    expect(describeFinding(plainFinding("recommendation-missing", { item: "2.1" }), da)).toMatch(
      /^2\.1: rækken findes ikke i skemaet\./,
    );
  });

  test("another sheet is named", () => {
    const note = finding(
      "cell-note",
      { place: { sheet: "Bilag", row: 1, column: 1, elsewhere: true } },
      { text: "Husk\ndet" },
    );
    expect(describeFinding(note, da)).toBe(
      'Cellen har en note: "Husk det". Flyt den til bemærkningen, hvis den skal med (Bilag!A1).',
    );
  });

  test("a bar in a file's or a sheet's name is a sign like any other", () => {
    const files = finding(
      "undecided-same-time",
      {},
      { municipality: "Herlev", files: ["A|B.xlsx", "C.xlsx"], more: 0 },
    );
    expect(describeFinding(files, da)).toContain("A|B.xlsx og C.xlsx");
    const forms = finding("several-forms", {}, { sheet: ["A|B"], others: ["C|D", "E"] });
    expect(describeFinding(forms, da)).toContain("arket A|B, ikke på C|D og E");
  });

  test("a place in a Word document is words, a sentence that ends with a quotation keeps it whole", () => {
    const inWord = { place: { sheet: "x", row: 4, column: 2, word: { kind: "table", table: 2 } } } as const;
    expect(describeFinding(finding("own-row", inWord, { text: "Vi er i gang!" }), da)).toBe(
      'Rækken er ikke en del af skemaet: "Vi er i gang!" Flyt det til en bemærkning, hvis det skal med (tabel 2, række 4).',
    );
    const elsewhere = {
      place: { sheet: "Bilag", row: 4, column: 3, elsewhere: true },
      item: "2.1",
    } as const;
    const said = { sheet: "Bilag", status: "Gul", remark: "Det går." };
    expect(describeFinding(finding("answer-elsewhere", elsewhere, said), da)).toBe(
      '2.1: på arket Bilag er der svaret anderledes. Der er svaret "Gul". Bemærkningen er: "Det går." (Bilag!C4).',
    );
  });

  test("who is meant, and whether a person must choose", () => {
    const conflict = finding(
      "municipality-conflict",
      {},
      {
        chosen: ["Herlev"],
        chosenFrom: "properties",
        other: ["Gentofte"],
        otherFrom: "head",
        decided: false,
      },
    );
    expect(describeFinding(conflict, da)).toBe(
      "Skemaet er lavet til Herlev, men i feltet Kommune står Gentofte. Brug kommunens eget skema. Ellers vælger sekretariatet, hvem skemaet er fra.",
    );
  });
});

/** Something for every parameter that any finding has, as the first overviews kept it. */
const known = {
  allowed: "green|yellow|red",
  answers: "1.1 Grøn",
  asked: "Anbefalinger 2017",
  askedPeriod: "2017",
  area: "C4:C5",
  because: "struck",
  candidates: "green|yellow",
  chosen: "Herlev",
  columns: "Sekretariatets note|status",
  sheets: "Kommuner|Årshjul",
  chosenFrom: "properties",
  colour: "#FFFF00",
  column: "D",
  decided: 1,
  error: "#REF!",
  file: "svar.xlsx",
  files: "svar.xlsx",
  formula: "A1",
  from: "2.4",
  looks: "red",
  mark: "effort",
  marked: "Anbefalinger 2015",
  length: 40_024,
  more: 3,
  newest: 7,
  of: "cell",
  older: 11,
  municipality: "Herlev",
  municipalities: "Dragør|Tårnby",
  other: "2.2",
  otherFrom: "head",
  others: "Ark2",
  period: "2015",
  places: "Ark1!C4|Ark1!C9",
  read: "Anbefalinger 2016",
  recommendations: "1.1|2.1",
  remark: "En bemærkning",
  rule: "spelling",
  said: "Grøn",
  rows: 2,
  set: "andet-sæt",
  sheet: "Ark1",
  state: "ongoing",
  status: "green",
  text: "Noget tekst",
  ways: "name",
  written: "Måske en status",
  ticked: true,
  cells: 29,
  example: "GrÃ¸n",
  kind: "option",
};

describe.each(Object.entries(LANGUAGES))("every finding in %s", (_, texts) => {
  test("there is a sentence for each code, and no other", () => {
    expect(Object.keys(texts.findings).sort()).toEqual([...FINDING_CODES].sort());
  });

  test.each(FINDING_CODES)("%s is whole sentences without holes", (code) => {
    const found = keptFinding(code, { item: "2.1" }, known);
    const sentence = found && describeFinding(found, texts);
    expect(sentence).toMatch(/^2\.1: (\p{Ll}|")/u);
    expect(sentence).toMatch(/[.?"]$/);
    expect(sentence).not.toMatch(/undefined|\[object|NaN| {2}|\.\.|""| [.,:](?!\w)/);
  });
});
