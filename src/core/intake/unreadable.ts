/** Turns the reason why a file is no readable workbook into the one finding that says so. */
import { type Finding, type FindingCode, finding } from "../findings/finding";
import type { UnreadableReason } from "../../workbook/snapshot";

const CODES: Readonly<Record<UnreadableReason, FindingCode>> = {
  empty: "file-empty",
  encrypted: "file-encrypted",
  rightsProtected: "file-rights-protected",
  legacyXls: "file-xls",
  binaryXlsb: "file-xlsb",
  openDocument: "file-ods",
  openDocumentText: "file-odt",
  word: "file-word",
  rtf: "file-rtf",
  powerpoint: "file-powerpoint",
  pdf: "file-pdf",
  image: "file-image",
  csv: "file-csv",
  html: "file-html",
  mail: "file-mail",
  zip: "file-zip",
  notAWorkbook: "file-not-a-workbook",
  damaged: "file-damaged",
  tooLarge: "file-too-large",
  forbiddenXml: "file-forbidden-xml",
};

export function unreadableFinding(reason: UnreadableReason, detail: string): Finding {
  return finding(CODES[reason], {}, { detail });
}
