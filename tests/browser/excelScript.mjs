// node excelScript.mjs FOLDER: builds the emulated Excel for a page, as FOLDER/page.js.
import { buildScripts, pageScript } from "../../packages/excel-host/src/inPage/build.mjs";

await buildScripts(process.argv[2], { page: pageScript });
