import { textsOf } from "../../language";
import { parsePlace } from "../../workbook/place";
import { describeTogether } from "./describeTogether";
import { finding, plainFinding } from "../findings/finding";

const da = textsOf("da");
const at = (cell: string, item: string) => ({
  place: parsePlace(`Fremdriftsskema!${cell}`),
  item,
});
const skal = { allowed: ["green", "yellow", "red"] } as const;
const kan = { allowed: [...skal.allowed, "not-participating"] } as const;
const names = new Map([
  ["1.1", "1.1 Rekrutteringsservice"],
  ["2.1", "2.1 Ungeindsats"],
]);
const sentences = (...findings: Parameters<typeof describeTogether>[0]) =>
  describeTogether(findings, da, names).map(({ severity, sentence }) => `${severity} ${sentence}`);

test("each recommendation has one point, by its name and with its cells, the heaviest first", () => {
  expect(
    sentences(
      finding("remark-advised", at("D11", "1.1"), { written: "Gul" }),
      finding("text-beside", at("G15", "2.1"), { text: "Ring til os" }),
      finding("status-missing", at("C15", "2.1"), skal),
      finding("text-beside", at("H15", "2.1"), { text: "Ring til os" }),
    ),
  ).toEqual([
    'error 2.1 Ungeindsats: vælg Grøn, Gul eller Rød (C15). Der står noget uden for svarfelterne: "Ring til os". Flyt det til bemærkningen, hvis det skal med (G15, H15).',
    "warning 1.1 Rekrutteringsservice: skriv gerne en bemærkning til status (D11).",
  ]);
});

test("voluntary fields that are blank are one line, however many", () => {
  const blank = (row: number) => finding("kan-unanswered", at(`C${row}`, `2.${row}`), kan);
  expect(sentences(blank(2))).toEqual(["note 1 frivilligt felt er tomt."]);
  expect(sentences(...[2, 3, 4, 5, 6, 7, 8].map(blank))).toEqual(["note 7 frivillige felter er tomme."]);
});

test("the same of more than five recommendations is one line with their numbers", () => {
  const missing = [11, 12, 13, 14, 15, 16].map((row, index) =>
    finding("status-missing", at(`C${row}`, `1.${index + 1}`), skal),
  );
  expect(sentences(...missing.slice(0, 5))).toHaveLength(5);
  expect(sentences(...missing, finding("remark-advised", at("D20", "2.1"), { written: "Gul" }))).toEqual([
    "error Vælg Grøn, Gul eller Rød: 1.1 (C11), 1.2 (C12), 1.3 (C13), 1.4 (C14), 1.5 (C15), 1.6 (C16).",
    "warning 2.1 Ungeindsats: skriv gerne en bemærkning til status (D20).",
  ]);
});

test("what is said of the file as a whole is said once, without cells", () => {
  expect(sentences(plainFinding("macros-ignored"), plainFinding("macros-ignored"))).toEqual([
    "note Filen indeholder makroer. De er ikke kørt.",
  ]);
});
