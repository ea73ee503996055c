/** Turns the bytes of a Word document into what is made of it: the snapshot, a table's cells, the return. */
import { formOf } from "../../src/core/forms";
import { readReturnedFile } from "../../src/adapters/readReturnedFile";
import { describeFinding } from "../../src/core/wording/describeFinding";
import { readReturn } from "../../src/core/intake/readReturn";
import type { Return } from "../../src/core/intake/return";
import { municipalitiesOfKkr } from "../../src/core/respondents/municipalitiesOfKkr";
import { builtInSets, registry } from "../../src/data";
import { textsOf } from "../../src/language";
import { type DocumentSnapshot, isDocument } from "../../src/document/snapshot";
import { SET } from "../cli/returnFiles";

export function documentIn(bytes: Uint8Array): DocumentSnapshot {
  const read = readReturnedFile(bytes);
  if (!read.readable) throw new Error(`${read.reason}: ${read.detail}`);
  if (!isDocument(read.snapshot)) throw new Error("It is a workbook.");
  return read.snapshot;
}

/** The texts of a table, row by row; "" where a cell is empty. @param table counted from 1 */
export function tableTexts(bytes: Uint8Array, table = 1): readonly (readonly string[])[] {
  const found = documentIn(bytes).tables[table - 1];
  const rows: string[][] = [];
  for (const { row, column, value } of found?.cells ?? []) {
    const texts = (rows[row - 1] ??= []);
    while (texts.length < column) texts.push("");
    texts[column - 1] = value.kind === "text" ? value.text : "";
  }
  return Array.from(rows, (texts) => texts ?? []);
}

export function returnOf(bytes: Uint8Array, name = "Fremdriftsskema.docx"): Return {
  return readReturn({
    file: { name, sha256: "0".repeat(64) },
    read: readReturnedFile(bytes),
    form: formOf(SET),
    known: builtInSets.map(formOf),
    registry,
    asked: municipalitiesOfKkr(registry, "Hovedstaden").map(({ code }) => code),
  });
}

/** What a person reads, in Danish. */
export function said({ findings }: Return): readonly string[] {
  return findings.map((found) => describeFinding(found, textsOf("da")));
}
