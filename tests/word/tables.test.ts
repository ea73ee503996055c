// However a form's tables were cut, widened and framed in Word, each answer is found beside its recommendation.
import { progressAnswer } from "../../src/core/forms/progress/reading/answers";
import { recommendationsOf } from "../../src/core/forms/progress/set/recommendationSet";
import { SET } from "../cli/returnFiles";
import { returnOf, said, documentIn, tableTexts } from "./readWord";
import { cell, documentOf, paragraph, row, span, table } from "./wordDocument";
import { head, printed, themeRows, type AnswerOf } from "./wordForm";

const HEAD = head("Herlev Kommune");

/** Statuses in turn, and remarks that tell what they are about. */
const answers: AnswerOf = (id) => ({
  status: id === "2.2" ? "-" : id.endsWith("1") ? "Grøn" : "Gul",
  remark: `Om ${id}`,
});

const EXPECTED = recommendationsOf(SET).map(({ recommendation: { id } }) => [
  id,
  id === "2.2" ? "not-participating" : id.endsWith("1") ? "green" : "yellow",
  `Om ${id}`,
]);

function read(body: string) {
  const found = returnOf(documentOf(body));
  return {
    standing: found.standing,
    municipalities: found.municipalities,
    answers: found.answers
      .map(progressAnswer)
      .map(({ recommendation, status, remark }) => [recommendation, status, remark]),
    said: said(found),
    cells: found.answers.map(progressAnswer).map(({ cell }) => cell),
  };
}

const WHOLE = { standing: "readable", municipalities: ["163"], answers: EXPECTED, said: [] };
const rows = SET.themes.flatMap((theme) => themeRows(theme, answers));

describe("the form's tables", () => {
  test.each<[string, string]>([
    ["one for each theme", SET.themes.map((theme) => table(...themeRows(theme, answers))).join("")],
    ["one for all", table(...rows)],
    [
      "one cut in two in the middle of a theme",
      table(...rows.slice(0, 7)) + paragraph("") + table(...rows.slice(7)),
    ],
    ["one for each row", rows.map((one) => table(one)).join(paragraph(""))],
    ["in a frame", table(row([cell(table(...rows) + paragraph(""))]))],
    [
      "in a frame for each",
      SET.themes.map((theme) => table(row([cell(table(...themeRows(theme, answers)))]))).join(""),
    ],
  ])("%s", (_what, tables) => {
    expect(read(HEAD + tables)).toMatchObject(WHOLE);
  });

  test("a table that goes on without its header row has its columns where they were", () => {
    const [first = "", ...rest] = SET.themes.map((theme) => themeRows(theme, answers));
    const noHeaders = rest.map((theme) => table(...theme.slice(1)));
    expect(read(HEAD + table(...first) + noHeaders.join(""))).toMatchObject(WHOLE);
  });

  test("a table that goes on with one row, whose remark reads as a status, shifts nothing", () => {
    const [first, ...rest] = SET.themes;
    const of: AnswerOf = (id) => (id === "1.1" ? { status: "", remark: "Grøn" } : answers(id));
    const cut = first ? table(...themeRows(first, of).slice(-1)) : "";
    const found = read(HEAD + rest.map((theme) => table(...themeRows(theme, answers))).join("") + cut);
    expect(found.answers[0]).toEqual(["1.1", null, "Grøn"]);
    expect(found.said).toEqual([
      "1.1: bemærkningen begynder med Grøn. Vælg Grøn, Gul eller Rød (tabel 5, række 1).",
    ]);
  });

  test("a column of numbers before the texts", () => {
    const numbered = recommendationsOf(SET).map(({ recommendation }) => {
      const { status, remark } = answers(recommendation.id);
      return row([recommendation.id, printed(recommendation), status, remark]);
    });
    const header = row(["Nr.", "Anbefaling", "Grøn/gul/rød", "Bemærkninger"]);
    expect(read(HEAD + table(header, ...numbered))).toMatchObject(WHOLE);
  });

  test("rows whose borders are a hair apart, so that Word counts more columns than there are", () => {
    const cut = recommendationsOf(SET).map(({ recommendation }, index) => {
      const { status, remark } = answers(recommendation.id);
      const spans = index % 2 === 0 ? ([2, 1, 2] as const) : ([1, 2, 2] as const);
      const texts = [printed(recommendation), status, remark];
      return row(texts.map((text, place) => cell(text, span(spans[place] ?? 1))));
    });
    const header = row([cell("Tema", span(1)), cell("Grøn/gul/rød", span(3)), cell("Bemærkninger", span(1))]);
    expect(read(HEAD + table(header, row([cell("SKAL", span(5))]), ...cut))).toMatchObject(WHOLE);
  });

  test("rows and cells inside controls", () => {
    const control = (content: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const held = recommendationsOf(SET).map(({ recommendation }) => {
      const { status, remark } = answers(recommendation.id);
      return control(row([printed(recommendation), control(cell(status)), cell(remark)]));
    });
    expect(read(HEAD + table(...held))).toMatchObject(WHOLE);
  });

  test("a table with one recommendation whose text was edited counts, because the others show what it is", () => {
    const [first, ...rest] = SET.themes;
    const edited = row([
      "Alle kommuner skal medvirke til at udvikle og forankre Hovedstadens Rekrutteringsservice og Nordsjællands Rekrutteringsservice – herunder udbygge samarbejdet til i højere grad at kunne koordinere arbejdskraft til de store infrastrukturprojekter (hospitalsbyggeri, metro, letbanebyggeri mv.)",
      "Grøn",
      "Om 1.1",
    ]);
    expect(first?.recommendations.map(({ id }) => id)).toEqual(["1.1"]);
    const found = read(
      HEAD + table(edited) + rest.map((theme) => table(...themeRows(theme, answers))).join(""),
    );
    expect(found).toMatchObject({ standing: "readable", answers: EXPECTED });
    expect(found.said).toEqual([
      expect.stringMatching(/^1\.1: teksten er ændret: "Alle kommuner .*\(tabel 1, række 1\)\.$/),
    ]);
  });
});

describe("where a finding points", () => {
  const without =
    (id: string, answer: { status: string; remark: string }): AnswerOf =>
    (one) =>
      one === id ? answer : answers(one);
  const withAnswer = (id: string, answer: { status: string; remark: string }) =>
    read(HEAD + SET.themes.map((theme) => table(...themeRows(theme, without(id, answer)))).join(""));

  test("a person counts tables and rows", () => {
    expect(withAnswer("2.1", { status: "", remark: "Om 2.1" }).said).toEqual([
      "2.1: vælg Grøn, Gul eller Rød (tabel 2, række 4).",
    ]);
    expect(withAnswer("3.2", { status: "Gul", remark: "" }).said).toEqual([
      "3.2: skriv gerne en bemærkning til status (tabel 3, række 7).",
    ]);
    expect(withAnswer("2.1", { status: "", remark: "" }).cells[1]).toBe("'Word, tabel 2'!B4");
  });

  test("cells merged over two rows", () => {
    const [, , third] = SET.themes;
    const [a, b] = third?.recommendations ?? [];
    const above = row([
      cell(a ? printed(a) : ""),
      cell("Grøn", `<w:vMerge w:val="restart"/>`),
      cell("Om 3.1"),
    ]);
    const below = row([cell(b ? printed(b) : ""), cell(paragraph(""), "<w:vMerge/>"), cell("Om 3.2")]);
    const others = SET.themes.filter((theme) => theme !== third);
    const found = read(
      HEAD + others.map((theme) => table(...themeRows(theme, answers))).join("") + table(above, below),
    );
    expect(found.answers.slice(4, 6)).toEqual([
      ["3.1", "green", "Om 3.1"],
      ["3.2", "green", "Om 3.2"],
    ]);
    expect(found.said).toEqual([
      "3.1: cellerne i række 1-2 er flettet. Svaret er læst for hver af anbefalingerne. Ophæv fletningen, hvis det ikke er meningen (tabel 5, række 1).",
    ]);
  });

  test("a recommendation that is answered differently in two tables", () => {
    const tables = SET.themes.map((theme) => table(...themeRows(theme, answers))).join("");
    const [first] = SET.themes;
    const again = first ? table(...themeRows(first, () => ({ status: "Rød", remark: "" }))) : "";
    const found = read(HEAD + tables + again);
    expect(found.standing).toBe("unclear");
    expect(found.said).toEqual([
      "1.1: der er svaret flere steder: tabel 1, række 4 og tabel 6, række 4. Lad ét svar stå.",
    ]);
  });

  test("a blank form before the filled one says nothing", () => {
    const all = (of: AnswerOf) => SET.themes.map((theme) => table(...themeRows(theme, of))).join("");
    expect(read(HEAD + all(() => ({ status: "", remark: "" })) + all(answers))).toMatchObject(WHOLE);
  });
});

describe("what the municipality wrote besides", () => {
  const tables = SET.themes.map((theme) => table(...themeRows(theme, answers))).join("");

  test("text outside the tables, a table and a row of its own, and a comment are quoted", () => {
    const [first, ...rest] = SET.themes;
    const withRow = first
      ? table(...themeRows(first, answers), row(["Eget initiativ", "Grøn", "Jobmesse"]))
      : "";
    const own = table(row(["År", "Placeringer"]), row(["2017", "351"]));
    const body =
      HEAD +
      withRow +
      rest.map((theme) => table(...themeRows(theme, answers))).join("") +
      own +
      paragraph("Vi afventer budgettet.");
    expect(read(body)).toMatchObject({ standing: "readable", answers: EXPECTED });
    expect(read(body).said).toEqual([
      'Der står noget uden for tabellerne: "Vi afventer budgettet." Flyt det til en bemærkning, hvis det skal med (afsnit 3).',
      expect.stringMatching(/"Eget initiativ · Grøn · Jobmesse"\. .* \(tabel 1, række 5\)\.$/),
      'Tabellen er ikke en del af skemaet: "År · Placeringer · 2017 · 351". Flyt det til en bemærkning, hvis det skal med (tabel 6, række 1).',
    ]);
  });

  test("the form's own headings, introductions and numbers are nobody's words", () => {
    const intros = SET.themes.map(
      (theme) =>
        paragraph(`Tema ${theme.number}: ${theme.title}`) +
        paragraph(theme.intro ?? "") +
        table(...themeRows(theme, answers)),
    );
    expect(read(HEAD + intros.join(""))).toMatchObject(WHOLE);
    const together = SET.themes.map((theme) =>
      table(row([cell(`SKAL\n\n${theme.skalIntro ?? ""}`, span(3))]), ...themeRows(theme, answers)),
    );
    expect(read(HEAD + together.join(""))).toMatchObject(WHOLE);
  });

  test("changes that nobody has accepted are mentioned", () => {
    const changed = paragraph([`<w:del w:id="1"><w:r><w:delText>Gladsaxe Kommune</w:delText></w:r></w:del>`]);
    expect(read(HEAD + changed + tables).said).toEqual([
      "Dokumentet har sporede ændringer, som ikke er accepteret eller afvist. Svarene er læst, som om alle ændringer var accepteret. Ret det, hvis det ikke er meningen.",
    ]);
  });

  test("a colour without a word is proposed, not counted", () => {
    const [first, ...rest] = SET.themes;
    const text = first?.recommendations[0];
    const coloured = table(
      row([
        cell(text ? printed(text) : ""),
        cell(paragraph(""), `<w:shd w:val="clear" w:color="auto" w:fill="00B050"/>`),
        cell("Om 1.1"),
      ]),
    );
    const found = read(HEAD + coloured + rest.map((theme) => table(...themeRows(theme, answers))).join(""));
    expect(found.answers[0]).toEqual(["1.1", null, "Om 1.1"]);
    expect(found.said).toEqual([
      "1.1: cellen er farvet, men der står ingen status. Farven ligner Grøn. Vælg Grøn, Gul eller Rød (tabel 1, række 1).",
    ]);
  });
});

describe("the sheet that a table becomes", () => {
  test("columns, merged areas and colours", () => {
    const shade = (fill: string, pattern = "clear", colour = "auto") =>
      `<w:shd w:val="${pattern}" w:color="${colour}" w:fill="${fill}"/>`;
    const bytes = documentOf(
      table(
        row([cell("A"), cell("B", shade("FFFFFF")), cell("C", shade("auto", "solid", "ff0000"))]),
        row([cell("D", span(2)), cell("E", shade("auto"))]),
        row([cell("F", span(3))]),
        row([cell("G", `<w:vMerge w:val="restart"/>`), cell("H"), cell("I")]),
        row([cell(paragraph(""), "<w:vMerge/>"), cell("J", `<w:vMerge/>`), cell("K")]),
        row([cell("L", span(2))], `<w:gridBefore w:val="1"/>`),
      ),
    );
    const [sheet] = documentIn(bytes).tables;
    expect(tableTexts(bytes)).toEqual([
      ["A", "B", "C"],
      ["D", "", "E"],
      ["F"],
      ["G", "H", "I"],
      ["", "J", "K"],
      ["", "L"],
    ]);
    expect(sheet?.merges).toEqual(["A2:B2", "A3:C3", "A4:A5", "B6:C6"]);
    expect(sheet?.cells.flatMap(({ fill }) => fill ?? [])).toEqual(["#FF0000"]);
  });
});
