/** Turns the open workbook into the bytes of its file, as it is at this moment, saved or not. */
/// <reference types="office-js" />
import { isOnTheWeb } from "../host/abilities";
import { supports } from "../host/office";

/** The largest slice that Office hands over. */
const SLICE_BYTES = 4_194_304;
/** Excel on the web takes 5 MB in one request, and base64 makes four bytes of three. */
const MOST_BYTES = { web: 3_400_000, desktop: 60_000_000 } as const;

/** Whether this Excel hands over its file, and takes sheets out of one. */
export function handsOverFiles(): boolean {
  return supports("1.13") && Office.context.requirements.isSetSupported("CompressedFile", "1.1");
}

/** Null when it is too large to be taken back, or Excel will not hand it over. */
export async function wholeFile(): Promise<Uint8Array | null> {
  const file = await handedOver();
  if (!file) return null;
  try {
    if (file.size > (isOnTheWeb() ? MOST_BYTES.web : MOST_BYTES.desktop)) return null;
    const slices = await slicesOf(file, 0);
    return slices && joined(slices);
  } finally {
    // Office keeps two in memory, and refuses a third.
    file.closeAsync();
  }
}

function handedOver(): Promise<Office.File | null> {
  return new Promise((resolve) => {
    Office.context.document.getFileAsync(
      Office.FileType.Compressed,
      { sliceSize: SLICE_BYTES },
      ({ status, value }) => resolve(String(status) === "succeeded" ? value : null),
    );
  });
}

/** One after the other: Office hands over one at a time. */
async function slicesOf(file: Office.File, index: number): Promise<readonly Uint8Array[] | null> {
  if (index >= file.sliceCount) return [];
  const slice = await new Promise<Uint8Array | null>((resolve) => {
    file.getSliceAsync(index, ({ status, value }) =>
      resolve(String(status) === "succeeded" ? Uint8Array.from(value.data) : null),
    );
  });
  const others = slice && (await slicesOf(file, index + 1));
  return others && [slice, ...others];
}

function joined(slices: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(slices.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const slice of slices) {
    whole.set(slice, at);
    at += slice.length;
  }
  return whole;
}
