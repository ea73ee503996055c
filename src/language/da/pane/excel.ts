/** What is said after a write into the open workbook: what Excel refused, and the way back. */
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
  /** @param what the words above, one after the other */
  without: (what: readonly string[]) =>
    `Excel ville ikke være med til alt. Tallene og teksterne er skrevet, men her mangler: ${what.join(", ")}.`,
  /** @param what in a few words what was written */
  last: (what: string) => `Skrevet her: ${what}.`,
  undoQuestion: (what: string) => `Fortryd ${what}?`,
  undo: "Fortryd",
  undone: "Det er fortrudt. Projektmappen er, som den var før.",
  undoLoses: (sheets: readonly string[]) =>
    `Der er skrevet i ${sheets.join(" og ")} siden. Det forsvinder, hvis du fortryder.`,
  undoAnyway: "Fortryd alligevel",
  keep: "Behold det nye",
  cannotUndo: "Det kan ikke fortrydes i denne udgave af Excel. Gem en kopi først.",
};
