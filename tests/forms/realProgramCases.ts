/** What people do to forms of plans and of collaborations in real programs, with answers by hand. */

export type Kind = "goals" | "register";
type Told = Readonly<Record<string, string>>;

/** Herlev's plan and Gladsaxe's collaborations: by field and item, what is typed. */
export const TYPED: Readonly<Record<Kind, { readonly name: string; readonly cells: Told }>> = {
  goals: {
    name: "Herlev",
    cells: { "mark M1": "X", "mark M2": "(X)", "text M6": "Sygedagpenge", "text P1": "Fælles rekruttering" },
  },
  register: {
    name: "Gladsaxe",
    cells: {
      "state b03": "I gang",
      "target b03": "Alle ledige",
      "state b04": "Afsluttet",
      "state N1": "Forslag",
      "title N1": "Fælles elevpool",
      "state b10": "I gang",
    },
  },
};

const PLANS: Told = {
  "mark M1": "level",
  "mark M2": "effort",
  "mark M6": "told",
  "text M6": "Sygedagpenge",
  "mark P1": "told",
  "text P1": "Fælles rekruttering",
};
const COLLABORATIONS: Told = {
  "state b03": "ongoing",
  "target b03": "Alle ledige",
  "state b04": "ended",
  "state N1": "proposal",
  "title N1": "Fælles elevpool",
  "state b10": "ongoing",
};

interface Case {
  readonly what: string;
  readonly kind: Kind;
  readonly program: "LibreOffice" | "openpyxl";
  readonly python: string;
  readonly told: Told;
  /** Codes with the item, each once. */
  readonly findings: readonly string[];
}

const without = (told: Told, ...keys: readonly string[]): Told =>
  Object.fromEntries(Object.entries(told).filter(([key]) => !keys.includes(key)));

/** The same is done to both forms. @param python `row` is empty for collaborations @param findings said of either */
function both(
  what: string,
  program: Case["program"],
  python: string,
  findings: readonly string[] = [],
): readonly Case[] {
  return (["goals", "register"] as const).map((kind) => ({
    what,
    kind,
    program,
    python,
    told: kind === "goals" ? PLANS : COLLABORATIONS,
    findings,
  }));
}

export const CASES: readonly Case[] = [
  ...both("saved again", "LibreOffice", ""),
  ...both("saved again", "openpyxl", ""),
  ...both("a row inserted above the table", "LibreOffice", "sheet.Rows.insertByIndex(2, 1)"),
  ...both("three empty rows inside the table", "LibreOffice", "sheet.Rows.insertByIndex(11, 3)"),
  ...both("a column inserted at the left", "LibreOffice", "sheet.Columns.insertByIndex(0, 1)"),
  ...both("the hidden column deleted", "LibreOffice", "sheet.Columns.removeByIndex(5 if row else 14, 1)"),
  ...both("the sheet renamed", "LibreOffice", 'sheet.Name = "Ark1"'),
  ...both(
    "the guide deleted",
    "LibreOffice",
    "document.Sheets.removeByName(document.Sheets.ElementNames[1])",
  ),
  ...both("the sheet moved last", "LibreOffice", "document.Sheets.moveByName(sheet.Name, 3)"),
  ...both("rows hidden", "LibreOffice", "sheet.Rows.getByIndex(10).IsVisible = False"),
  ...both(
    "a comment beside an answer",
    "LibreOffice",
    'sheet.Annotations.insertNew(at("C11").CellAddress, "Spørg os")',
    ["cell-note"],
  ),
  // Names stay where they were; number, mark and text agree in every row.
  ...(["goals", "register"] as const).map((kind) => ({
    what: "two rows changed about",
    kind,
    program: "LibreOffice" as const,
    python: 'sort(at("A10:O11" if row else "A11:O12"), 0, False)',
    told: kind === "goals" ? PLANS : COLLABORATIONS,
    findings: (kind === "goals" ? ["M1", "M2"] : ["b03", "b04"]).map((item) => `match-conflict ${item}`),
  })),
  ...both(
    "words below the table",
    "LibreOffice",
    'at("B90").String = "Vi har også et andet punkt at nævne"',
    ["own-row"],
  ),
  ...both(
    "everything but the values lost",
    "openpyxl",
    `
for name in list(book.defined_names):
    del book.defined_names[name]
for other in book.sheetnames[1:]:
    del book[other]
sheet.delete_cols(6 if row else 15)`,
  ),
  {
    what: "a mark cell cleared",
    kind: "goals",
    program: "LibreOffice",
    python: 'at("C11").String = ""',
    told: without(PLANS, "mark M2"),
    findings: [],
  },
  {
    what: "a mark struck out",
    kind: "goals",
    program: "openpyxl",
    python: 'from openpyxl.styles import Font\nsheet["C11"].font = Font(strike=True)',
    told: without(PLANS, "mark M2"),
    findings: ["mark-unreadable M2"],
  },
  {
    what: "the row of a point deleted",
    kind: "goals",
    program: "LibreOffice",
    python: "sheet.Rows.removeByIndex(18, 1)",
    told: PLANS,
    findings: ["recommendation-missing P2"],
  },
  {
    what: "a date in a text",
    kind: "goals",
    program: "openpyxl",
    python: "import datetime\nsheet['D15'] = datetime.date(2018, 1, 15)",
    told: { ...PLANS, "text M6": "2018-01-15" },
    findings: ["remark-read-as M6"],
  },
  {
    what: "an answer in other words",
    kind: "register",
    program: "LibreOffice",
    python: 'at("C12").String = "ophørt"',
    told: COLLABORATIONS,
    findings: ["state-read-as b04"],
  },
  {
    what: "an answer struck out",
    kind: "register",
    program: "openpyxl",
    python: 'from openpyxl.styles import Font\nsheet["C12"].font = Font(strike=True)',
    told: without(COLLABORATIONS, "state b04"),
    findings: ["state-unreadable b04"],
  },
  {
    what: "the words of a known row copied to a free one",
    kind: "register",
    program: "LibreOffice",
    python:
      'sheet.copyRange(at("D17").CellAddress, at("D11:L11").RangeAddress)\nat("C17").String = "I gang"\nat("D17").String = "Temamøder"',
    told: {
      ...COLLABORATIONS,
      "state N2": "ongoing",
      "title N2": "Temamøder",
      "category N2": "Borgerrettet",
      "municipalities N2": "Gladsaxe, Gentofte",
      "financing N2": "Drift",
      "target N2": "Alle ledige",
    },
    findings: [],
  },
  {
    what: "the row of another one's collaboration deleted",
    kind: "register",
    program: "LibreOffice",
    python: "sheet.Rows.removeByIndex(38, 1)",
    told: COLLABORATIONS,
    findings: ["recommendation-missing b01"],
  },
];
