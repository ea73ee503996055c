// Whatever somebody types into a form in Word comes back exactly, and no document makes the reader fail.
import { progressAnswer } from "../../src/core/forms/progress/reading/answers";
import fc from "fast-check";
import { readReturnedFile } from "../../src/adapters/readReturnedFile";
import { recommendationsOf } from "../../src/core/forms/progress/set/recommendationSet";
import { partsOf } from "../../src/core/intake/parts";
import { SET } from "../cli/returnFiles";
import { returnOf } from "./readWord";
import { documentOf } from "./wordDocument";
import { wordForm } from "./wordForm";

const IDS = recommendationsOf(SET).map(({ recommendation }) => recommendation.id);

/** Characters that XML cannot hold; Word does not let anybody type them. */
const IMPOSSIBLE =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const typed = fc
  .oneof(
    fc.string({ unit: "binary", maxLength: 100 }),
    fc.string({ unit: "grapheme", maxLength: 100 }),
    fc
      .array(
        fc.constantFrom(
          ..."=+-@'\"<>&;,\t\n\u00a0\u2028\ufeff ",
          "]]>",
          "&#10;",
          "_x0041_",
          "Grøn",
          "<w:p/>",
          "1.1 ",
          "ø",
          "👩‍👩‍👧",
          "العربية",
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join("")),
  )
  .map((text) => text.replaceAll("\r", "").replaceAll(IMPOSSIBLE, ""));

/** What was typed, with one empty line where several part two paragraphs. */
function asShown(text: string): string {
  return text
    .split("\n\n")
    .filter((one) => one.trim() !== "")
    .join("\n\n");
}

test("any remark and any status come back as they were typed", () => {
  const answers = fc.array(fc.record({ status: typed, remark: typed }), {
    minLength: IDS.length,
    maxLength: IDS.length,
  });
  fc.assert(
    fc.property(answers, (given) => {
      const bytes = wordForm((id) => given[IDS.indexOf(id)] ?? { status: "", remark: "" });
      const found = returnOf(bytes);
      if (given.every(({ status, remark }) => status.trim() === "" && remark.trim() === "")) return;
      expect(
        found.answers
          .map(progressAnswer)
          .map(({ statusAsWritten, remark }) => ({ status: statusAsWritten, remark })),
      ).toEqual(given.map(({ status, remark }) => ({ status: asShown(status), remark: asShown(remark) })));
    }),
    { numRuns: 60 },
  );
});

const ELEMENTS =
  "p r t tab br tbl tr tc tcPr gridSpan vMerge shd pPr numPr numId ilvl rPr trPr gridBefore ins del moveFrom sdt sdtPr " +
  "showingPlcHdr sdtContent fldChar ddList listEntry result checkBox checked commentReference sym hyperlink txbxContent";

const element: fc.Memo<string> = fc.memo((depth) =>
  fc
    .record({
      name: fc.constantFrom(...ELEMENTS.split(" ")),
      value: fc.constantFrom(
        "",
        ` w:val="1"`,
        ` w:val="restart"`,
        ` w:id="1"`,
        ` w:fill="00FF00"`,
        ` w:char="F0FC"`,
      ),
      text: fc.constantFrom("", "Grøn", " x "),
      inside: depth > 1 ? fc.array(element(), { maxLength: 4 }) : fc.constant([]),
    })
    .map(({ name, value, text, inside }) => `<w:${name}${value}>${text}${inside.join("")}</w:${name}>`),
);

test("elements in any order are read, or refused for one reason", () => {
  fc.assert(
    fc.property(fc.array(element(6), { maxLength: 8 }), (elements) => {
      const bytes = documentOf(elements.join(""));
      const read = readReturnedFile(bytes);
      if (!read.readable) expect(read.reason).toBe("damaged");
      expect(() => returnOf(bytes)).not.toThrow();
      for (const sheet of read.readable ? partsOf(read.snapshot) : []) {
        const places = sheet.cells.map(({ row, column }) => row * 100 + column);
        expect([...new Set(places)].sort((a, b) => a - b)).toEqual(places);
      }
    }),
    { numRuns: 1_000 },
  );
});
