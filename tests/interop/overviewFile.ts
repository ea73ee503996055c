/** An overview as the secretariat's spreadsheet program shows it, and what the secretariat does in it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { textsOf } from "../../src/language";
import { openpyxl, temporaryFile } from "../programs";

const seen = v.object({
  /** Status, remark and read_by by "101|2.1". */
  data: v.record(v.string(), v.tuple([v.string(), v.string(), v.string()])),
  /** Status as written by "101|2.1". */
  written: v.record(v.string(), v.string()),
  notes: v.record(v.string(), v.string()),
  /** By file name. */
  decisions: v.record(v.string(), v.string()),
  states: v.record(v.string(), v.string()),
  /** File, cell, as written, as read. */
  read: v.array(v.tuple([v.string(), v.string(), v.string(), v.string()])),
});

const { sheets, remarks, returns, findings } = textsOf("da").overview;
/** What sheets and headings are called. */
const WORDS = {
  remarks: sheets.remarks,
  key: remarks.columns.key,
  note: remarks.columns.note,
  returns: sheets.returns,
  file: returns.files.file,
  decision: returns.files.decision,
  state: returns.files.state,
  findings: sheets.findings,
  findingFile: findings.columns.file,
  message: findings.columns.message,
  cell: findings.columns.cell,
  written: findings.columns.written,
  read: findings.columns.read,
};

/** What the list of files says of a return. */
export const STATES = returns.fileStates;

export type Seen = v.InferOutput<typeof seen>;

/** Does something with openpyxl and saves the overview where it was. @param python "" = only look */
export function inOverview(path: string, python = ""): Seen {
  const script = readFileSync(join(__dirname, "programs", "secretariat.py"), "utf8");
  const steps = python === "" ? "" : temporaryFile("steps.py", python);
  return v.parse(seen, openpyxl(script, path, steps, JSON.stringify(WORDS)));
}
