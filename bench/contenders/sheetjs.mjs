// SheetJS opens every file; nothing is done with what it read.
import { readFileSync } from "node:fs";
import XLSX from "xlsx";
import { everyFile } from "./everyFile.mjs";

let sheets = 0;
for (const file of everyFile(process.argv[2])) sheets += XLSX.read(readFileSync(file)).SheetNames.length;
console.log(sheets);
