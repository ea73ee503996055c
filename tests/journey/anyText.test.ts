// Whatever somebody types into a form comes back exactly: form → fill in → file → return.
import { formOf } from "../../src/core/forms";
import { progressAnswer } from "../../src/core/forms/progress/reading/answers";
import fc from "fast-check";
import { writeWorkbook } from "../../src/adapters/xlsx";
import { readWorkbook } from "../../src/adapters/xlsx/read/readWorkbook";
import { recipientWith } from "../../src/app/recipients";
import { describeForm } from "../../src/core/forms/progress/form/describeForm";
import { readReturn } from "../../src/core/intake/readReturn";
import { recommendationsOf } from "../../src/core/forms/progress/set/recommendationSet";
import { builtInSets, registry } from "../../src/data";
import { fillForm } from "../../src/demo/fillForm";
import { textsOf } from "../../src/language";
import { SET } from "../cli/returnFiles";

const chosen = recipientWith(["101"]);
if (!chosen) throw new Error("København is not known");
const FORM = describeForm({ set: SET, ...chosen, madeAt: "2017-10-02T08:00:00Z", texts: textsOf("da") });
const IDS = recommendationsOf(SET).map(({ recommendation }) => recommendation.id);

interface Typed {
  readonly status: string;
  readonly remark: string;
}

/** Types one answer per recommendation into the form, saves it and reads the file as a return. */
async function roundTrip(typed: readonly Typed[]): Promise<readonly Typed[]> {
  const answers = IDS.map((recommendation, index) => ({
    recommendation,
    ...(typed[index] ?? { status: "", remark: "" }),
  }));
  const workbook = readWorkbook(await writeWorkbook(fillForm(FORM, { answers })));
  const read = readReturn({
    file: { name: "svar.xlsx", sha256: "0".repeat(64) },
    read: workbook,
    form: formOf(SET),
    known: builtInSets.map(formOf),
    registry,
    asked: ["101"],
  });
  return read.answers
    .map(progressAnswer)
    .map(({ statusAsWritten, remark }) => ({ status: statusAsWritten, remark }));
}

/** A cell has one kind of line break, the line feed: what Windows and old Macs write becomes it. */
const lineFeeds = (text: string) => text.replaceAll(/\r\n?/g, "\n");

const expected = (typed: readonly Typed[]) =>
  typed.map(({ status, remark }) => ({ status: lineFeeds(status), remark: lineFeeds(remark) }));

/** Everything that has once made a workbook break, and any text around it. */
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        ..."=+-@'\"<>&;,\t\n\r\u0000\u0001\u0008\u000b\u001f\u007f\u0085\u00a0\u2028\ufeff\ufffe\uffff ",
        "\r\n",
        "_x0041_",
        "_x000D_",
        "]]>",
        "&#10;",
        "&amp;",
        '=HYPERLINK("http://x.example")',
        "@SUM(1)",
        "+1",
        "-",
        "1e5",
        "0012",
        "SAND",
        "#REF!",
        "2017-11-13",
        "Grøn",
        "ø",
        "o\u0338",
        "👩‍👩‍👧",
        "العربية",
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join("")),
);

test("any text in any cell comes back as it was typed", async () => {
  const typed = fc.array(fc.record({ status: anyText, remark: anyText }), {
    minLength: IDS.length,
    maxLength: IDS.length,
  });
  await fc.assert(
    fc.asyncProperty(typed, async (answers) => {
      expect(await roundTrip(answers)).toEqual(expected(answers));
    }),
    { numRuns: 100 },
  );
});

test("remarks as long as a cell can hold, 32,767 characters, and with many lines", async () => {
  const longest = 32_767;
  const answers = [
    "x".repeat(longest),
    "æ".repeat(longest),
    "😀".repeat(Math.floor(longest / 2)) + "!",
    "\u0001".repeat(longest),
    "_x0041_".repeat(longest / 7),
    "linje\n".repeat(253),
    " ".repeat(longest - 1) + ".",
    "=".repeat(longest),
  ].map((remark) => ({ status: "Grøn", remark }));
  const padded = [...answers, ...Array.from({ length: 4 }, () => ({ status: "Grøn", remark: "" }))];
  expect(await roundTrip(padded)).toEqual(expected(padded));
});
