/** The picture of a workbook before it is made. */
import { said, short } from "../../quoting/shown";
export const preview = {
  sheets: "Ark",
  rowsShown: (shown: number, all: number) => `Viser ${shown} af ${all} rækker.`,
  moreRows: "Vis flere rækker",
  grid: (sheet: string) => said`Arket ${short(sheet)}`,
};
