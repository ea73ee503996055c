// exceljs opens every file; nothing is done with what it read.
import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import { everyFile } from "./everyFile.mjs";

let sheets = 0;
for (const file of everyFile(process.argv[2])) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(readFileSync(file));
  sheets += workbook.worksheets.length;
}
console.log(sheets);
