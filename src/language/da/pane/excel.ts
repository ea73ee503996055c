/** What is said after a write into the open workbook: what Excel refused, and the way back. */
import { listed } from "../phrases/listed";

/** One for each kind of `Refused`. */
const refused = {
  looks: "farver og skrifter",
  charts: "diagrammer",
  chartLooks: "diagrammernes farver og titler",
  print: "sidens opsætning til print",
  freeze: "rækker og kolonner, der bliver stående",
  names: "egne navne, der viste til de gamle ark",
};

export const excel = {
  refused,
  /** @param what the words above, one after the other; "" where nothing was refused */
  without: (what: readonly string[]) =>
    what.length === 0
      ? ""
      : `Excel ville ikke være med til alt. Tallene og teksterne er skrevet, men her mangler: ${what.join(", ")}.`,
  /** @param what in a few words what was written */
  last: (what: string) => `Skrevet her: ${what}.`,
  undoQuestion: (what: string) => `Fortryd ${what}?`,
  undo: "Fortryd",
  /** @param missing the words above: what Excel did not put back */
  undone: (missing: readonly string[]) =>
    missing.length === 0
      ? "Det er fortrudt. Arkene er, som de var før."
      : `Det er fortrudt, men Excel ville ikke være med til alt. Her mangler: ${missing.join(", ")}.`,
  /** @param sheets written in, renamed or deleted since */
  undoLoses: (sheets: readonly string[]) =>
    `Der er ændret i ${listed(sheets)} siden. Ændringerne forsvinder, hvis du fortryder.`,
  undoAnyway: "Fortryd alligevel",
  keep: "Behold det nye",
  cannotUndo: "Det kan ikke fortrydes i denne udgave af Excel. Gem en kopi først.",
};
