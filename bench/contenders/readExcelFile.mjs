// read-excel-file reads the sheets of every file; nothing is done with what it read.
import { readFileSync } from "node:fs";
import readXlsxFile from "read-excel-file/node";
import { everyFile } from "./everyFile.mjs";

let sheets = 0;
for (const file of everyFile(process.argv[2])) sheets += (await readXlsxFile(readFileSync(file))).length;
console.log(sheets);
