/** Turns the bytes of a file into a new workbook beside the open one. */
/// <reference types="office-js" />
import { HostFailure } from "../../workbook/openWorkbook";
import { hostFailure } from "./failure";

/** Bytes at a time: a call takes only so many arguments. */
const PIECE = 0x8000;

/** @returns false where the platform cannot, so that the file is offered for saving instead */
export async function openNew(file: Uint8Array): Promise<boolean> {
  try {
    await Excel.createWorkbook(base64(file));
    return true;
  } catch (error) {
    const failure = hostFailure(error);
    if (failure instanceof HostFailure && failure.reason === "notSupported") return false;
    throw failure;
  }
}

function base64(file: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < file.length; at += PIECE) {
    binary += String.fromCharCode(...file.subarray(at, at + PIECE));
  }
  return btoa(binary);
}
