import { said, short } from "../../quoting/shown";
import type { Texts } from "../../da/texts";

export const preview: Texts["pane"]["preview"] = {
  sheets: "Sheets",
  rowsShown: (shown, all) => `Showing ${shown} of ${all} rows.`,
  moreRows: "Show more rows",
  grid: (sheet) => said`The sheet ${short(sheet)}`,
};
