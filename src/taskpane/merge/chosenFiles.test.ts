import { chosenFiles } from "./chosenFiles";

const named = (name: string) => new File([], name);

test("what lies in a folder without anybody having returned it is passed over", () => {
  const files = ["B.xlsx", "~$B.xlsx", ".DS_Store", "Thumbs.db", "desktop.ini", "A.xlsx"].map(named);
  expect(chosenFiles(files).map(({ name }) => name)).toEqual(["A.xlsx", "B.xlsx"]);
});

test("the order is that of the names, numbers by their size, Å last", () => {
  const files = ["Aarhus.xlsx", "svar 10.xlsx", "svar 9.xlsx", "Ærø.xlsx", "Brøndby.xlsx"].map(named);
  expect(chosenFiles(files).map(({ name }) => name)).toEqual([
    "Brøndby.xlsx",
    "svar 9.xlsx",
    "svar 10.xlsx",
    "Ærø.xlsx",
    "Aarhus.xlsx",
  ]);
});
