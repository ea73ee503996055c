/** The open workbook in Excel, as the port wants it. */
import type { OpenWorkbook } from "../../workbook/openWorkbook";
import { abilities, openInBrowser } from "./host/abilities";
import { onChange, onSelect } from "./events";
import { openNew } from "./openNew";
import { workbookReader } from "./read/readWorkbook";
import { repair } from "./repair";
import { save } from "./save";
import { goTo, writeCell } from "./singleCell";
import { canKeep } from "./undo/keep";
import { writeWorkbook } from "./writeWorkbook";

/** To be used where isInExcel says yes. */
export function excelWorkbook(): OpenWorkbook {
  return {
    abilities: abilities(),
    read: workbookReader(),
    write: writeWorkbook,
    openNew,
    repair,
    goTo,
    writeCell,
    save,
    onChange,
    onSelect,
    canUndo: canKeep,
    openInBrowser,
  };
}
