import { writeWorkbook } from "../../adapters/xlsx";
import { registry } from "../../data";
import { textsOf } from "../../language";
import { text } from "../../workbook/content";
import { nodeFiles } from "../system/files";
import { contactsFrom } from "./contactsFile";

const asked = { municipalities: registry.municipalities.filter(({ kkr }) => kkr === "Hovedstaden") };
const texts = textsOf("da");

const found = async (bytes: Uint8Array) => {
  const files = {
    ...nodeFiles,
    kind: () => Promise.resolve("file" as const),
    size: () => Promise.resolve(bytes.length),
    read: () => Promise.resolve(bytes),
  };
  const { contacts } = await contactsFrom("liste", asked, files, texts);
  return contacts.map(({ municipality, name, addresses }) => [municipality, name, ...addresses]);
};

/** Columns in another order than ours, and letters that each way of writing has its own bytes for. */
const ROWS = [
  ["E-mail", "Kommune", "Navn"],
  ["ht@example.dk", "Høje Tåstrup", "Åse Sø"],
  ["a@example.dk", "0101", ""],
] as const;
const EXPECTED = [
  ["169", "Åse Sø", "ht@example.dk"],
  ["101", "", "a@example.dk"],
];
const csv = (separator: string) => ROWS.map((row) => row.join(separator)).join("\r\n");

test.each([
  ["UTF-8", new TextEncoder().encode(csv(";"))],
  ["UTF-8 with a mark", new TextEncoder().encode(`\uFEFF${csv(",")}`)],
  ["UTF-16, as Excel's Unicode text", new Uint8Array(Buffer.from(`\uFEFF${csv("\t")}`, "utf16le"))],
  ["Windows-1252", new Uint8Array(Buffer.from(csv(";"), "latin1"))],
])("a list as text in %s", async (_, bytes) => {
  expect(await found(bytes)).toEqual(EXPECTED);
});

test("a list as a workbook", async () => {
  const cells = ROWS.flatMap((row, at) =>
    row.flatMap((value, column) =>
      value === "" ? [] : [{ row: at + 1, column: column + 1, content: text(value) }],
    ),
  );
  const bytes = await writeWorkbook({
    properties: { title: "Liste", creator: "", created: "2017-11-01T08:00:00Z", custom: {} },
    styles: {},
    names: [],
    sheets: [
      {
        name: "Ark1",
        visibility: "visible",
        gridlines: true,
        columns: [],
        rows: [],
        cells,
        merges: [],
        validations: [],
        conditionalFormats: [],
        tables: [],
        charts: [],
      },
    ],
  });
  expect(await found(bytes)).toEqual(EXPECTED);
});
