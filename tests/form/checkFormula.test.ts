import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeWorkbook } from "../../src/adapters/xlsx";
import { inOwnRow } from "../../src/core/formParts/cellText";
import { checkFormula } from "../../src/core/forms/progress/form/checkFormula";
import type { Kind, SetRules, StatusName } from "../../src/core/forms/progress/set/recommendationSet";
import { readStatus } from "../../src/core/forms/progress/status/readStatus";
import { judge, rulesFor, type StatusReading } from "../../src/core/forms/progress/rules/rules";
import { textsOf } from "../../src/language";
import { blank, formula, text } from "../../src/workbook/content";
import type { CellContent, WorkbookDescription } from "../../src/workbook/description";
import { openpyxl, recalculated, temporaryFile, temporaryFolder, withProgram } from "../programs";

/** What somebody may have typed or pasted into a status cell, and what a Danish reader takes it for. */
const STATUSES: readonly (readonly [CellContent, StatusReading])[] = [
  ...(
    [
      ["Grøn", "green"],
      ["Gul", "yellow"],
      ["Rød", "red"],
      ["-", "not-participating"],
    ] as const
  ).flatMap(([label, status]): readonly (readonly [CellContent, StatusName])[] => [
    [text(label), status],
    [text(label.toLowerCase()), status],
    [text(label.toUpperCase()), status],
    [text(` ${label}`), status],
    [text(`${label}  `), status],
    [text(`\u00A0${label}\u00A0`), status],
    [text(`${label}\n`), status],
    [text(`\t${label}`), status],
  ]),
  [blank, "blank"],
  [text(""), "blank"],
  [text("   "), "blank"],
  [text("\u00A0 \u00A0"), "blank"],
  [text("\n"), "blank"],
  [formula('""', ""), "blank"],
  [text("–"), "not-participating"],
  [text("—"), "not-participating"],
  [text("\u2011"), "not-participating"],
  ...[
    ...["Blå", "Grøn!", "Grøn.", "Gr øn", "Grøn Gul", "Grøn|Gul", "grøn,gul", "OK", "Mangler status"],
    ...["*", "G*", "?", "???", "Gu?", "~*", "Gr?n", "<>", ">0", "=Gul", "^g", ".*", "[gul]", "g", "gu"],
    ...["0", "1", "--", "- -", "–-", "+", "'", '"', "Gron", "Gul\u0300", "gulgul", "<", "x".repeat(300)],
  ].map((words): readonly [CellContent, StatusReading] => [text(words), "invalid"]),
  [{ kind: "number", number: 1 }, "invalid"],
  [{ kind: "number", number: 0 }, "invalid"],
  [{ kind: "number", number: -1 }, "invalid"],
  [formula("TRUE()", 1), "invalid"],
  [formula("NA()", "#N/A"), "invalid"],
  [formula("1/0", "#DIV/0!"), "invalid"],
  [formula('"Gul"', "Gul"), "yellow"],
];

const REMARKS: readonly (readonly [CellContent, boolean])[] = [
  [blank, false],
  [text("   "), false],
  [text("\n\n"), false],
  [text("\u00A0 \n"), false],
  [text("\t"), false],
  [text("Vi er i gang."), true],
  [text("\n- vi samarbejder\n"), true],
  [text("*"), true],
  [text("=1+1"), true],
  [{ kind: "number", number: 0 }, true],
  [formula("NA()", "#N/A"), false],
];

const RULES: Readonly<Record<string, SetRules>> = {
  ordinary: {},
  "remarks required": { remarkRequired: ["yellow", "red", "not-participating"] },
  "fewer statuses": { statuses: { skal: ["green", "red"], kan: ["green"] }, remarkRequired: ["green"] },
};
const KINDS: readonly Kind[] = ["skal", "kan"];
const da = textsOf("da");

interface Case {
  readonly name: string;
  readonly kind: Kind;
  readonly rules: SetRules;
  readonly status: CellContent;
  readonly reading: StatusReading;
  readonly remark: CellContent;
  readonly hasRemark: boolean;
}

const CASES: readonly Case[] = Object.entries(RULES).flatMap(([ruleName, rules]) =>
  KINDS.flatMap((kind) =>
    STATUSES.flatMap(([status, reading]) =>
      REMARKS.map(([remark, hasRemark]) => ({
        name: `${ruleName}, ${kind}, ${said(status)}, remark ${said(remark)}`,
        ...{ kind, rules, status, reading, remark, hasRemark },
      })),
    ),
  ),
);

function said(content: CellContent): string {
  return JSON.stringify(content.kind === "text" ? content.text : content);
}

/** Every case in a row of its own: status, remark and the real formula with a wrong stored result. */
function workbook(): WorkbookDescription {
  return {
    properties: { title: "Check", creator: "Test", created: "2017-01-01T00:00:00Z", custom: {} },
    styles: { text: { numberFormat: "@" } },
    names: [],
    sheets: [
      {
        name: "Cases",
        visibility: "visible",
        gridlines: true,
        columns: [],
        rows: [],
        cells: CASES.flatMap(({ kind, rules, status, remark }, index) => {
          const row = index + 1;
          const check = checkFormula(rulesFor(kind, { rules }), inOwnRow(1), inOwnRow(2), da);
          return [
            { row, column: 1, content: status, style: "text" },
            { row, column: 2, content: remark, style: "text" },
            { row, column: 3, content: formula(check, "not computed") },
          ];
        }),
        merges: [],
        validations: [],
        conditionalFormats: [],
        tables: [],
        charts: [],
      },
    ],
  };
}

const THIRD_COLUMN = `
import json, openpyxl, sys
sheet = openpyxl.load_workbook(sys.argv[1], data_only=True).active
print(json.dumps([row[2] for row in sheet.iter_rows(values_only=True)]))
`;

function computed(bytes: Uint8Array): readonly unknown[] {
  const answer = openpyxl(THIRD_COLUMN, temporaryFile("computed.xlsx", bytes));
  if (!Array.isArray(answer)) throw new Error("No column was read.");
  return answer;
}

describe("the check column judges as the intake does", () => {
  withProgram(["soffice", "openpyxl"], `in LibreOffice, in all ${CASES.length} cases`, async () => {
    const file = join(temporaryFolder(), "cases.xlsx");
    writeFileSync(file, await writeWorkbook(workbook()));
    const words = computed(recalculated(file));
    const found = CASES.map(({ name }, index) => `${name}: ${String(words[index])}`);
    const expected = CASES.map(
      ({ name, kind, rules, reading, hasRemark }) =>
        `${name}: ${da.form.verdicts[judge(rulesFor(kind, { rules }), reading, hasRemark)]}`,
    );
    expect(found.filter((line, index) => line !== expected[index])).toEqual([]);
  });

  test("whatever it takes for a status or for nothing, the intake reads as exactly that", () => {
    for (const [content, reading] of STATUSES) {
      if (content.kind !== "text" || reading === "invalid") continue;
      expect([said(content), readStatus(content.text).reading]).toEqual([said(content), reading]);
      expect(["exact", null]).toContain(readStatus(content.text).readBy);
    }
  });

  test("whatever it calls invalid, the intake reads not at all or says how it read it", () => {
    for (const [content, reading] of STATUSES) {
      if (content.kind !== "text" || reading !== "invalid") continue;
      expect([said(content), readStatus(content.text).readBy]).not.toEqual([said(content), "exact"]);
      expect(readStatus(content.text).reading).not.toBe("blank");
    }
  });
});

describe("the words that a municipality sees", () => {
  /** Worked out by hand from the form's design: kind, status, remark, rules, word. */
  const TABLE: readonly (readonly [Kind, string, string, keyof typeof RULES, string])[] = [
    ["skal", "", "", "ordinary", "Mangler status"],
    ["skal", "", "Vi er i gang.", "ordinary", "Mangler status"],
    ["skal", "Grøn", "", "ordinary", "OK"],
    ["skal", "Gul", "", "ordinary", "Skriv gerne en bemærkning"],
    ["skal", "Gul", "Vi er i gang.", "ordinary", "OK"],
    ["skal", "Rød", "", "ordinary", "Skriv gerne en bemærkning"],
    ["skal", "-", "Vi er i gang.", "ordinary", "Ugyldig status"],
    ["skal", "Blå", "", "ordinary", "Ugyldig status"],
    ["kan", "", "", "ordinary", "Ikke besvaret (frivilligt)"],
    ["kan", "-", "", "ordinary", "OK"],
    ["kan", "–", "", "ordinary", "OK"],
    ["kan", "Rød", "", "ordinary", "Skriv gerne en bemærkning"],
    ["kan", "G*", "", "ordinary", "Ugyldig status"],
    ["skal", "Gul", "", "remarks required", "Skriv en bemærkning"],
    ["skal", "Gul", "Vi er i gang.", "remarks required", "OK"],
    ["kan", "-", "", "remarks required", "Skriv en bemærkning"],
    ["skal", "Gul", "Vi er i gang.", "fewer statuses", "Ugyldig status"],
    ["skal", "Grøn", "", "fewer statuses", "Skriv en bemærkning"],
    ["kan", "-", "", "fewer statuses", "Ugyldig status"],
  ];

  withProgram(["soffice", "openpyxl"], "are the ones of the design", async () => {
    const cells = TABLE.flatMap(([kind, status, remark, rules], index) => {
      const row = index + 1;
      const check = checkFormula(rulesFor(kind, { rules: RULES[rules] ?? {} }), inOwnRow(1), inOwnRow(2), da);
      return [
        { row, column: 1, content: status === "" ? blank : text(status), style: "text" },
        { row, column: 2, content: remark === "" ? blank : text(remark), style: "text" },
        { row, column: 3, content: formula(check, "not computed") },
      ];
    });
    const description = workbook();
    const sheets = description.sheets.map((sheet) => ({ ...sheet, cells }));
    const file = join(temporaryFolder(), "words.xlsx");
    writeFileSync(file, await writeWorkbook({ ...description, sheets }));
    const words = computed(recalculated(file));
    expect(TABLE.map((line, index) => [...line.slice(0, 4), words[index]])).toEqual(
      TABLE.map((line) => [...line]),
    );
  });
});
