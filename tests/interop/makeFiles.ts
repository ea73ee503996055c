/** Alterations → the files that the programs make of the sources; each program is started once. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gnumeric, openpyxl, steerLibreOffice, temporaryFile, temporaryFolder } from "../programs";
import { type Alteration, ROW, type SourceName, WORD_ROW } from "./alteration";

export type Sources = Readonly<Record<SourceName, string>>;

/** Which of the machine's programs a way needs. */
export const NEEDED = {
  openpyxl: ["openpyxl"],
  LibreOffice: ["soffice", "uno"],
  "LibreOffice Writer": ["soffice", "writer", "uno"],
  Gnumeric: ["ssconvert"],
  "by hand": [],
} as const;

type ProgramName = keyof typeof NEEDED;

/** How the programs that are steered save their own kind of file, where nothing else is asked for. */
const NATIVE: Readonly<Partial<Record<ProgramName, string>>> = {
  LibreOffice: "Calc MS Excel 2007 XML",
  "LibreOffice Writer": "MS Word 2007 XML",
};

/** Makes every file of one program. @returns the files' paths, in the order of the alterations */
export function makeFiles(
  program: ProgramName,
  alterations: readonly Alteration[],
  sources: Sources,
): readonly string[] {
  const orders = alterations.map((one, index) => orderFor(one, index, sources));
  const file = () => temporaryFile("orders.json", JSON.stringify(orders));
  const script = (name: string) => readFileSync(join(__dirname, "programs", name), "utf8");
  switch (program) {
    case "openpyxl":
      openpyxl(script("alterInOpenpyxl.py"), file());
      break;
    case "LibreOffice":
    case "LibreOffice Writer":
      steerLibreOffice(script("alterInLibreOffice.py"), file());
      break;
    case "Gnumeric":
      return alterations.map(({ how }, index) =>
        gnumeric(orders[index]?.source ?? "", how.program === "Gnumeric" ? how.ending : ""),
      );
    case "by hand":
      for (const [index, { how }] of alterations.entries()) {
        const order = orders[index];
        if (how.program === "by hand" && order) {
          writeFileSync(order.target, how.make(readFileSync(order.source)));
        }
      }
  }
  return orders.map(({ target }) => target);
}

function orderFor({ how, source = "København" }: Alteration, index: number, sources: Sources) {
  return {
    source: sources[source],
    target: join(temporaryFolder(), `${index}.xlsx`),
    others: sources,
    rows: source === "Word" ? WORD_ROW : ROW,
    python: "python" in how ? how.python : "",
    filter: ("filter" in how ? how.filter : undefined) ?? NATIVE[how.program],
  };
}
