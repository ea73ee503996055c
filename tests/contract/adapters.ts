/** The adapters as the contract sees them: a description goes in, what is read back comes out. */
import { excelWorkbook } from "../../src/adapters/excel";
import { writeWorkbook } from "../../src/adapters/xlsx";
import { readWorkbook } from "../../src/adapters/xlsx/read/readWorkbook";
import { toA1 } from "../../src/workbook/address";
import type { WorkbookDescription } from "../../src/workbook/description";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { startExcelHost, type ExcelHost, type HostOptions } from "../../packages/excel-host";
import { ASKED } from "./excels";

export interface Adapter {
  readonly name: string;
  readonly thereAndBack: (description: WorkbookDescription) => Promise<WorkbookSnapshot>;
}

export const xlsx: Adapter = {
  name: "adapters/xlsx",
  thereAndBack: async (description) => {
    const read = readWorkbook(await writeWorkbook(description));
    if (!read.readable) throw new Error(`What was written cannot be read: ${read.reason} ${read.detail}`);
    return read.snapshot;
  },
};

export const excel = excelThat({});

/** @param options how this Excel behaves */
export function excelThat(options: HostOptions): Adapter {
  const thereAndBack: Adapter["thereAndBack"] = async (description) => {
    const host = startHostFor(description, options);
    const open = excelWorkbook();
    await open.write(description);
    const snapshot = await open.read();
    host.stop();
    return snapshot;
  };
  return { name: "adapters/excel", thereAndBack };
}

/** The sheet that every new workbook has. */
export const OWN_SHEET = "Ark1";

/** An Excel whose formulas compute to what the description says that they do. */
export function startHostFor(description: WorkbookDescription, options: HostOptions = {}): ExcelHost {
  const computed = new Map(
    description.sheets.flatMap(({ cells }, index) =>
      [...cells].flatMap(({ row, column, content }) =>
        content.kind === "formula" ? [[`${index},${toA1({ row, column })}`, content.value] as const] : [],
      ),
    ),
  );
  // While they are built the sheets are numbered in the description's order.
  return startExcelHost({
    excelApi: "1.14",
    sheets: [OWN_SHEET],
    calculate: (_, sheet, cell) => computed.get(`${Number(/\d+$/.exec(sheet)?.[0]) - 1},${cell}`),
    ...ASKED,
    ...options,
  });
}
