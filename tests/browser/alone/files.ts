/** The code that the pane reads and writes files with, alone, as its worker calls it: what it weighs. */
import { zipSync } from "fflate";
import { readReturnedFile } from "../../../src/adapters/readReturnedFile";
import { readWorkbook, writeWorkbook } from "../../../src/adapters/xlsx";

Reflect.set(globalThis, "files", { readReturnedFile, readWorkbook, writeWorkbook, zipSync });
