import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { copenhagensForm, rawSet, shown } from "./examples";
import { formAsText } from "./formAsText";

const GOLDEN = "tests/form/golden/2016-2017.txt";

describe("the form of 2016-2017", () => {
  // Checked by eye against the original form. After a change that is meant: delete the file, run, read the difference.
  test("is what was checked against the original", () => {
    const text = formAsText(copenhagensForm());
    if (!existsSync(GOLDEN) && process.env["CI"] !== "true") writeFileSync(GOLDEN, text);
    expect(text).toBe(readFileSync(GOLDEN, "utf8"));
  });

  test("says what København's form of 2017 says, in the same order", () => {
    const [sheet] = copenhagensForm().sheets;
    const lines = [...(sheet?.cells ?? [])]
      .filter(({ column, row }) => column === 2 && row > 8)
      .map(shown)
      .filter((words) => words !== "");
    // The original had no room for proposals.
    const proposals = lines.indexOf("Forslag til nye eller ændrede anbefalinger");
    expect(lines.slice(0, proposals)).toEqual(linesOfTheOriginal());
    expect(lines.filter((words) => words.startsWith("SKAL-"))).toEqual(
      Array.from({ length: 5 }, () => "SKAL-initiativer i 2016 og 2017:"),
    );
    // Theme 1 has no kan in the original either.
    expect(lines.filter((words) => words.startsWith("KAN-"))).toHaveLength(4);
    expect(lines).toContain("Aktiv beskæftigelsesindsats i forhold til flygtninge (nyt tema)");
  });
});

/** The original's rows, put together from the set's file without the product's code. */
function linesOfTheOriginal(): readonly string[] {
  const set = rawSet("2016-2017");
  if (!isSetFile(set)) throw new Error("The set's file has another shape.");
  return set.themes.flatMap(({ title, isNew, kanIntro, recommendations }) => {
    const texts = (kind: string) => recommendations.filter((one) => one.kind === kind).map((one) => one.text);
    const kan = texts("kan");
    return [
      isNew === true ? `${title} (nyt tema)` : title,
      "SKAL-initiativer i 2016 og 2017:",
      ...texts("skal"),
      ...(kan.length > 0 ? ["KAN-initiativer i 2016 og 2017", kanIntro ?? "", ...kan] : []),
    ];
  });
}

interface SetFile {
  readonly themes: readonly {
    readonly title: string;
    readonly isNew?: boolean;
    readonly kanIntro?: string;
    readonly recommendations: readonly { readonly kind: string; readonly text: string }[];
  }[];
}

function isSetFile(file: unknown): file is SetFile {
  return typeof file === "object" && file !== null && "themes" in file && Array.isArray(file.themes);
}
