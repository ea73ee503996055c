import fc from "fast-check";
import { LANGUAGES, type Texts, textsOf } from "../../../../language";
import { parseArea } from "../../../../workbook/address";
import type {
  CellDescription,
  SheetDescription,
  WorkbookDescription,
} from "../../../../workbook/description";
import type { Municipality } from "../../../respondents/municipality";
import type {
  Recommendation,
  RecommendationSet,
  SetRules,
  StatusName,
  Theme,
} from "../set/recommendationSet";
import { describeForm } from "./describeForm";
import { HEAD_NAMES, MARK_KEYS, MARK_SHEET, PROPOSAL_MARK } from "../../../marks/marks";
import { remarkCellName, statusCellName } from "../reading/fields";

const municipality = (code: string, name: string): Municipality => ({
  code,
  name,
  officialName: `${name} Kommune`,
  kkr: "Hovedstaden",
  aliases: [],
});
const recommendation = (id: string, kind: "skal" | "kan", text: string): Recommendation => ({
  ...{ id, kind, text, variants: [], derivedFrom: [] },
});
const theme = (number: number, title: string, recommendations: readonly Recommendation[]): Theme => ({
  ...{ id: `theme-${number}`, number, title, isNew: false, recommendations },
  ...{ intro: null, skalIntro: null, kanIntro: null },
});

/** A made-up set of another body: other themes, years and rules. */
const OTHER: RecommendationSet = {
  form: "progress",
  id: "kkr-nordjylland-2018-2021",
  title: "Eksempel på et andet sæt",
  formTitle: null,
  body: "KKR Nordjylland",
  kkr: "Nordjylland",
  period: { from: 2018, to: 2021 },
  ...{ approved: null, contactEmail: null, followUp: null, previousSet: null },
  deadline: "2022-02-01",
  themes: [
    {
      ...theme(1, "Kun frivilligt", [recommendation("a", "kan", "Et eksempel.")]),
      kanIntro: "Overvej dette:",
    },
    theme(7, "Begge dele", [
      recommendation("b.1", "kan", "Kan stå først i sættet."),
      recommendation("b.2", "skal", "Skal kommer før kan i skemaet."),
    ]),
  ],
  removed: [],
  rules: { remarkRequired: ["red"], statuses: { skal: ["green", "red"] } },
};

function form(set: RecommendationSet = OTHER, texts: Texts = textsOf("da")): WorkbookDescription {
  return describeForm({
    set,
    municipalities: [municipality("155", "Dragør"), municipality("185", "Tårnby")],
    name: "Tårnby-Dragør",
    madeAt: "2021-11-01T08:00:00Z",
    texts,
  });
}

function column(sheet: SheetDescription | undefined, wanted: number): readonly string[] {
  return [...(sheet?.cells ?? [])]
    .filter((cell) => cell.column === wanted)
    .map(({ content }) => ("text" in content ? content.text : ""))
    .filter((words) => words !== "");
}

describe("a form for another set", () => {
  const [sheet, guide, marks] = form().sheets;

  test("has the set's own title, themes, years and order, with no code of its own", () => {
    expect(column(sheet, 1)).toContain(
      "Fremdriftsskema til opfølgning på anbefalinger fra KKR Nordjylland i 2018-2021",
    );
    expect(column(sheet, 2)).toEqual([
      "Kun frivilligt",
      "KAN-initiativer i 2018-2021",
      "Overvej dette:",
      "Et eksempel.",
      "Begge dele",
      "SKAL-initiativer i 2018-2021:",
      "Skal kommer før kan i skemaet.",
      "KAN-initiativer i 2018-2021",
      "Kan stå først i sættet.",
      "Forslag til nye eller ændrede anbefalinger",
      "Det er frivilligt. Skriv ét forslag i hver række. Et forslag ændrer ikke kommunens status.",
      "Forslag",
    ]);
  });

  test("offers only what the set allows, and says so", () => {
    const lists = sheet?.validations.map(({ rule, error }) => [
      rule.kind === "list" ? rule.values : rule.kind,
      error.text,
    ]);
    expect(lists?.slice(1)).toEqual([
      [["Grøn", "Gul", "Rød", "-"], 'Vælg Grøn, Gul eller Rød. Vælg "-", hvis kommunen ikke deltager.'],
      [["Grøn", "Rød"], "Vælg Grøn eller Rød."],
      [["Grøn", "Gul", "Rød", "-"], 'Vælg Grøn, Gul eller Rød. Vælg "-", hvis kommunen ikke deltager.'],
      [["1", "7", "Nyt"], 'Vælg temaets nummer, eller vælg "Nyt".'],
    ]);
    expect(sheet?.validations.map(({ error }) => error.style).indexOf("information")).toBe(4);
  });

  test("tells in the guide what the set asks for, by when, and to whom", () => {
    const words = column(guide, 2);
    expect(words).toContain("Skriv gerne en bemærkning ved Gul, så andre kan forstå vurderingen.");
    expect(words).toContain("Skriv altid en bemærkning ved Rød.");
    expect(words).toContain("Kan kun vælges ved KAN.");
    expect(words).toContain(
      "Gem filen, og send den tilbage senest den 1. februar 2022. Send den som Excel-fil, ikke som PDF.",
    );
    expect(column(guide, 1)).toEqual(
      expect.arrayContaining(["Skriv en bemærkning", "Skriv gerne en bemærkning"]),
    );
  });

  test("counts what is missing before anything is written", () => {
    expect([...(sheet?.cells ?? [])].find(({ row }) => row === 2)?.content).toMatchObject({
      value: "0 af 3 besvaret · 1 SKAL mangler status · 0 uden bemærkning",
    });
  });

  test("carries the same marks as properties and on the very hidden sheet", () => {
    const { custom } = form().properties;
    expect(custom).toMatchObject({
      [MARK_KEYS.kind]: "progress-form",
      [MARK_KEYS.setId]: "kkr-nordjylland-2018-2021",
      [MARK_KEYS.municipalities]: "155,185",
      [MARK_KEYS.madeAt]: "2021-11-01T08:00:00Z",
    });
    expect([marks?.name, marks?.visibility]).toEqual([MARK_SHEET, "veryHidden"]);
    expect(column(marks, 1)).toEqual([...Object.keys(custom), "FremdriftPrinted", "FremdriftVerdicts"]);
    expect(column(marks, 2).slice(0, 7)).toEqual(Object.values(custom));
    expect(column(sheet, 6)).toEqual([
      "kkr-nordjylland-2018-2021#a",
      "kkr-nordjylland-2018-2021#b.2",
      "kkr-nordjylland-2018-2021#b.1",
      ...Array.from({ length: 6 }, () => PROPOSAL_MARK),
    ]);
  });

  test("is the same for the same request", () => {
    expect(form()).toEqual(form());
  });

  test("can be in English", () => {
    const [english] = form(OTHER, textsOf("en")).sheets;
    expect(english?.name).toBe("Progress form");
    expect(column(english, 2)[1]).toBe("MAY initiatives in 2018-2021");
    expect(english?.validations[1]?.rule).toEqual({ kind: "list", values: ["Green", "Yellow", "Red", "-"] });
  });
});

const STATUS_NAMES: readonly StatusName[] = ["green", "yellow", "red", "not-participating"];
const someStatuses = fc.subarray([...STATUS_NAMES], { minLength: 1 });

const anyRules: fc.Arbitrary<SetRules> = fc.record({
  statuses: fc.record({ skal: someStatuses, kan: someStatuses }),
  remarkRequired: fc.subarray([...STATUS_NAMES]),
});

/** Sets of any shape: the kinds of each theme's recommendations, in any order. */
const anySet: fc.Arbitrary<RecommendationSet> = fc
  .record({
    themes: fc.array(fc.array(fc.constantFrom("skal", "kan"), { minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 5,
    }),
    rules: anyRules,
    from: fc.integer({ min: 1990, max: 2100 }),
    years: fc.integer({ min: 0, max: 5 }),
    words: fc.string({ minLength: 1, maxLength: 400 }),
    deadline: fc.constantFrom(null, "2018-01-15"),
  })
  .map(({ themes, rules, from, years, words, deadline }) => ({
    ...OTHER,
    ...{ rules, deadline, period: { from, to: from + years } },
    themes: themes.map((kinds, t) => ({
      ...theme(
        t + 1,
        words,
        kinds.map((kind, r) => recommendation(`${t + 1}.${r + 1}`, kind, words)),
      ),
      kanIntro: t % 2 === 0 ? words : null,
    })),
  }));

const anyTexts = fc.constantFrom(...Object.values(LANGUAGES));

/** Their headings' row among them. */
function proposalRows(cells: Iterable<CellDescription>): ReadonlySet<number> {
  return new Set(
    [...cells].flatMap(({ row, content }) =>
      content.kind === "text" && content.text === PROPOSAL_MARK ? [row] : [],
    ),
  );
}

describe("for every set, in every language", () => {
  const every = (holds: (description: WorkbookDescription, set: RecommendationSet) => void): void =>
    fc.assert(
      fc.property(anySet, anyTexts, (set, texts) => {
        holds(form(set, texts), set);
      }),
    );

  test("each answer and field has one open cell and one name, and nothing else is open but the rows for proposals", () => {
    every(({ sheets, names, styles }, set) => {
      const open = sheets.flatMap(({ name, cells }) =>
        [...cells]
          .filter(({ row }) => !proposalRows(cells).has(row))
          .filter(({ style }) => styles[style ?? ""]?.unlocked === true)
          .map(({ row, column: c }) => `${name}!${"ABCDEF"[c - 1] ?? "?"}${row}`),
      );
      expect(open.sort()).toEqual(names.map(({ sheet, range }) => `${sheet}!${range}`).sort());
      const ids = set.themes.flatMap(({ recommendations }) => recommendations.map(({ id }) => id));
      expect(names.map(({ name }) => name).sort()).toEqual(
        [
          ...Object.values(HEAD_NAMES),
          ...ids.flatMap((id) => [statusCellName(id), remarkCellName(id)]),
        ].sort(),
      );
    });
  });

  test("cells come row by row, none twice, each in a style that exists", () => {
    every(({ sheets, styles }) => {
      for (const { cells } of sheets) {
        const filled = [...cells];
        const places = filled.map(({ row, column: c }) => row * 100 + c);
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        expect(filled.filter(({ style }) => !(style !== undefined && style in styles))).toEqual([]);
      }
    });
  });

  test("every answer has exactly one dropdown, and texts keep within Excel's limits", () => {
    every(({ sheets: [sheet] }, set) => {
      const validations = sheet?.validations ?? [];
      const covered = validations.flatMap(({ range }) => {
        const area = parseArea(range);
        if (!area) throw new Error(range);
        return Array.from(
          { length: area.to.row - area.from.row + 1 },
          (_, i) => `${area.from.column},${area.from.row + i}`,
        );
      });
      expect(new Set(covered).size).toBe(covered.length);
      expect(covered).toHaveLength(
        1 + 5 + set.themes.flatMap(({ recommendations }) => recommendations).length,
      );
      for (const { prompt, error } of validations) {
        expect(prompt?.title.length ?? 0).toBeLessThanOrEqual(32);
        expect(prompt?.text.length ?? 0).toBeLessThanOrEqual(255);
        expect(error.title.length).toBeLessThanOrEqual(32);
        expect(error.text.length).toBeLessThanOrEqual(225);
      }
      for (const { content } of sheet?.cells ?? []) {
        if (content.kind === "formula") expect(content.formula.length).toBeLessThan(8192);
      }
    });
  });
});
