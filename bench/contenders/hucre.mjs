// hucre opens every file; nothing is done with what it read.
import { readFileSync } from "node:fs";
import { readXlsx } from "hucre/xlsx";
import { everyFile } from "./everyFile.mjs";

let sheets = 0;
for (const file of everyFile(process.argv[2])) sheets += (await readXlsx(readFileSync(file))).sheets.length;
console.log(sheets);
