/** Links behind words are read alike from a file and from the open workbook. */
import { excelWorkbook } from "../../src/adapters/excel";
import { saidText } from "../../src/core/intake/displayText";
import { startHostFor } from "./adapters";
import { form } from "./descriptions";
import { COLOUR, fromFile, fromOpen, type MarkedSheet } from "./markedWorkbook";
import { TRIED } from "./excels";

const PLAN = "https://kommunen.example/planer/rekruttering";

const text = (words: string) => ({ kind: "text", text: words });
/** The link behind all of a text so long. */
const behind = (length: number, address: string) => [{ from: 0, to: length, address }];

/** Each sheet with the cells that are read from it, and what the first of them says. */
const sheets: readonly [string, MarkedSheet, readonly unknown[], string][] = [
  [
    "to the web, behind the words of a remark",
    {
      cells: [
        { at: "A1", holds: "Se planen", link: { address: PLAN } },
        { at: "B1", holds: "Grøn" },
      ],
    },
    [
      { row: 1, column: 1, value: text("Se planen"), links: behind(9, PLAN) },
      { row: 1, column: 2, value: text("Grøn") },
    ],
    `Se planen (${PLAN})`,
  ],
  [
    "to a mail address",
    { cells: [{ at: "B3", holds: "Skriv til os", link: { address: "mailto:job@kommunen.example" } }] },
    [
      {
        row: 3,
        column: 2,
        value: text("Skriv til os"),
        links: behind(12, "mailto:job@kommunen.example"),
      },
    ],
    "Skriv til os (job@kommunen.example)",
  ],
  [
    "to a place within the workbook, which is nothing that somebody says",
    { cells: [{ at: "A1", holds: "Se vejledningen", link: { documentReference: "Ark1!B7" } }] },
    [{ row: 1, column: 1, value: text("Se vejledningen") }],
    "Se vejledningen",
  ],
  [
    "that is equal to its words",
    { cells: [{ at: "A1", holds: PLAN, link: { address: PLAN } }] },
    [{ row: 1, column: 1, value: text(PLAN), links: behind(44, PLAN) }],
    PLAN,
  ],
  [
    "to a place in what it leads to",
    { cells: [{ at: "A1", holds: "Se afsnit 2", link: { address: PLAN, documentReference: "afsnit-2" } }] },
    [{ row: 1, column: 1, value: text("Se afsnit 2"), links: behind(11, `${PLAN}#afsnit-2`) }],
    `Se afsnit 2 (${PLAN}#afsnit-2)`,
  ],
  [
    "in a filled row and behind what is crossed out, beside a cell that is only filled",
    {
      cells: [
        { at: "B2", holds: "Gul", filled: true, struck: "all", link: { address: PLAN } },
        { at: "F9", filled: true },
      ],
    },
    [
      { row: 2, column: 2, value: text("Gul"), fill: COLOUR, struck: true, links: behind(3, PLAN) },
      { row: 9, column: 6, value: { kind: "blank" }, fill: COLOUR },
    ],
    `Gul (${PLAN})`,
  ],
  [
    "on a number and on an empty cell, which say nothing",
    {
      cells: [
        { at: "A1", holds: 7, link: { address: PLAN } },
        { at: "A2", link: { address: PLAN } },
      ],
    },
    [{ row: 1, column: 1, value: { kind: "number", number: 7 } }],
    "7",
  ],
  [
    "behind words that a formula computes",
    { cells: [{ at: "A1", holds: "=A3", computed: "Se planen", link: { address: PLAN } }] },
    [{ row: 1, column: 1, value: text("Se planen"), formula: "A3", links: behind(9, PLAN) }],
    `Se planen (${PLAN})`,
  ],
];

describe.each(TRIED)("with %s", (_, options) => {
  describe.each(sheets)("%s", (_, sheet, cells, said) => {
    test("in a file", () => {
      const found = fromFile(sheet).cells;
      expect(found).toEqual(cells);
      expect(saidText(found[0] ?? null)).toBe(said);
    });

    test("in the open workbook, in three requests", async () => {
      const open = await fromOpen(sheet, options);
      expect(open.sheet.cells).toEqual(cells);
      expect(saidText(open.sheet.cells[0] ?? null)).toBe(said);
      expect(open.requests).toBe(3);
    });

    test("in the open workbook, when the hints are refused", async () => {
      const open = await fromOpen(sheet, options, (host) => host.failAt(2));
      expect(open.sheet.cells).toEqual(cells);
    });
  });

  test("the form's own links lead within the workbook: none is read", async () => {
    const description = form();
    const links = description.sheets.flatMap(({ cells }) =>
      [...cells].filter(({ content }) => content.kind === "link"),
    );
    expect(links.length).toBeGreaterThan(0);
    const host = startHostFor(description, options);
    const open = excelWorkbook();
    await open.write(description);
    const { sheets: read } = await open.read();
    expect(read.flatMap(({ cells }) => cells).filter((cell) => cell.links)).toEqual([]);
    const kept = host.workbook.sheets
      .flatMap((sheet) => [...sheet.cells.values()])
      .filter((cell) => cell.hyperlink);
    expect(kept).toHaveLength(links.length);
    host.stop();
  });

  test("reading without looks keeps the links that were found, where the words are the same", async () => {
    const host = startHostFor({ ...form(), sheets: [] }, options);
    host.user.types("Ark1", "A1", "Se planen");
    host.user.types("Ark1", "A2", "Se planen");
    host.user.links("Ark1", "A1", { address: PLAN });
    host.user.links("Ark1", "A2", { address: PLAN });
    const open = excelWorkbook();
    await open.read();
    host.user.types("Ark1", "A2", "Der er ingen plan");
    const { sheets: read } = await open.read("contents");
    expect(read[0]?.cells).toEqual([
      { row: 1, column: 1, value: text("Se planen"), links: behind(9, PLAN) },
      { row: 2, column: 1, value: text("Der er ingen plan") },
    ]);
    host.stop();
  });
});
