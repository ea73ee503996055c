import type { Texts } from "../../texts";

export const excel: Texts["pane"]["excel"] = {
  refused: {
    looks: "colours and fonts",
    charts: "charts",
    chartLooks: "the charts' colours and titles",
    print: "the page set-up for printing",
    freeze: "rows and columns that stay in view",
    names: "names of your own that led to the old sheets",
  },
  without: (what) =>
    `Excel would not do all of it. Numbers and texts are written, but this is missing: ${what.join(", ")}.`,
  last: (what) => `Written here: ${what}.`,
  undoQuestion: (what) => `Undo ${what}?`,
  undo: "Undo",
  undone: "It has been undone. The workbook is as it was before.",
  undoLoses: (sheets) => `Something has been typed in ${sheets.join(" and ")} since. It is lost if you undo.`,
  undoAnyway: "Undo all the same",
  keep: "Keep the new",
  cannotUndo: "This version of Excel cannot undo it. Save a copy first.",
};
