import type { Texts } from "../../da/texts";
import { listed } from "../phrases/listed";

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
    what.length === 0
      ? ""
      : `Excel would not do all of it. Numbers and texts are written, but this is missing: ${what.join(", ")}.`,
  last: (what) => `Written here: ${what}.`,
  undoQuestion: (what) => `Undo ${what}?`,
  undo: "Undo",
  undone: (missing) =>
    missing.length === 0
      ? "It has been undone. The sheets are as they were before."
      : `It has been undone, but Excel would not do all of it. This is missing: ${missing.join(", ")}.`,
  undoLoses: (sheets) =>
    `Something has been changed in ${listed(sheets)} since. The changes are lost if you undo.`,
  undoAnyway: "Undo all the same",
  keep: "Keep the new",
  cannotUndo: "This version of Excel cannot undo it. Save a copy first.",
};
