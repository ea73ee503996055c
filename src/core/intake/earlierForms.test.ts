import {
  allGreen,
  filled,
  readAs2016,
  SET_2016,
  taken,
  text,
  withCells,
} from "../../../tests/intake/workbooks";
import { registry } from "../../data";
import { type Texts, textsOf } from "../../language";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { describeForm } from "../forms/progress/form/describeForm";

const danish = textsOf("da").form;
const english = textsOf("en").form;

/** As the forms were worded that were sent out before the words were gone through. */
const DANISH = {
  ...danish,
  count: {
    ...danish.count,
    answered: "Besvaret {n} af {total}",
    missing: "mangler {n} skal",
    unremarked: "uden bemærkning {n}",
    invalid: "ugyldig {n}",
  },
  verdicts: {
    ...danish.verdicts,
    "remark-advised": "Skriv gerne bemærkning",
    "remark-required": "Skriv bemærkning",
    "kan-unanswered": "Ikke besvaret (frivillig)",
  },
  guide: {
    ...danish.guide,
    fill: danish.guide.fill.map(
      (sentence, index) =>
        ({
          3: "Linjen under titlen og kolonnen Kontrol viser, hvad der mangler. De følger med, mens du skriver.",
          4: "Du kan gemme og fortsætte en anden dag. Rækker og kolonner kan gøres større, hvis teksten ikke kan ses.",
        })[index] ?? sentence,
    ),
    skal: "SKAL gælder for alle kommuner, der har tilsluttet sig anbefalingerne. Vælg en status til dem alle.",
    checkHeading: "Hvad kolonnen Kontrol siger",
    verdicts: {
      ...danish.guide.verdicts,
      "remark-advised": "Fortæl gerne kort hvorfor. Du kan godt sende skemaet uden.",
    },
    rename: "Filen må gerne få et andet navn.",
  },
};

const ENGLISH = {
  ...english,
  count: {
    ...english.count,
    answered: "Answered {n} of {total}",
    missing: "{n} shall missing",
    unremarked: "{n} without remark",
    invalid: "{n} invalid",
  },
  guide: { ...english.guide, checkHeading: "What the column Check says" },
};

function sentOut(texts: Texts, count: string): WorkbookSnapshot {
  const form = describeForm({
    set: SET_2016,
    municipalities: registry.municipalities.filter(({ code }) => code === "101"),
    name: "København",
    madeAt: "2017-09-01T08:00:00Z",
    texts,
  });
  return withCells(filled(taken(form), allGreen()), [{ row: 2, column: 1, value: text(count) }]);
}

function withoutHiddenSheet(form: WorkbookSnapshot): WorkbookSnapshot {
  return { ...form, sheets: form.sheets.filter(({ name }) => name !== "_fremdrift") };
}

describe("a form that was sent out in earlier words, and whose hidden sheet is deleted", () => {
  test.each([
    ["answered", "da", DANISH, "Besvaret 12 af 12 · mangler 0 skal · uden bemærkning 0"],
    [
      "with an invalid status",
      "da",
      DANISH,
      "Besvaret 11 af 12 · mangler 0 skal · uden bemærkning 3 · ugyldig 1",
    ],
    ["in English", "en", ENGLISH, "Answered 12 of 12 · 0 shall missing · 0 without remark"],
  ] as const)("%s: what it printed itself is nobody's answer", (_, language, form, count) => {
    const returned = withoutHiddenSheet(sentOut({ ...textsOf(language), form }, count));
    const { findings } = readAs2016(returned, "København.xlsx");
    expect(findings.filter(({ code }) => /^own-|^text-beside/.test(code))).toEqual([]);
  });

  test("a sentence of one's own beside them is quoted all the same", () => {
    const returned = withCells(
      withoutHiddenSheet(sentOut({ ...textsOf("da"), form: DANISH }, "Besvaret vist nok")),
      [],
    );
    const { findings } = readAs2016(returned, "København.xlsx");
    expect(findings).toContainEqual(expect.objectContaining({ parameters: { text: "Besvaret vist nok" } }));
  });
});
