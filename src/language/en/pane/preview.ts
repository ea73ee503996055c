import type { Texts } from "../../texts";

export const preview: Texts["pane"]["preview"] = {
  sheets: "Sheets",
  hide: "Hide",
  rowsShown: (shown, all) => `Showing ${shown} of ${all} rows.`,
  moreRows: "Show more rows",
  grid: (sheet) => `The sheet ${sheet}`,
  charts: "Charts",
  legend: "Colours",
};
