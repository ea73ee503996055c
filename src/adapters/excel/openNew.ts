/** Turns the bytes of a file into a new workbook beside the open one. */
/// <reference types="office-js" />
import { HostFailure } from "../../workbook/openWorkbook";
import { base64 } from "../../workbook/base64";
import { hostFailure } from "./host/failure";

/** @returns false where Excel will not, so that the file is offered for saving instead */
export async function openNew(file: Uint8Array): Promise<boolean> {
  try {
    await Excel.createWorkbook(base64(file));
    return true;
  } catch (error) {
    const failure = hostFailure(error);
    if (!(failure instanceof HostFailure)) throw failure;
    // Some Excels refuse with nothing but a general error, now and then or always.
    if (failure.reason === "notSupported" || failure.reason === "failed") return false;
    throw failure;
  }
}
