/** Turns work that Excel puts off into work that is done later. */
import { HostFailure } from "../../../workbook/openWorkbook";

/** In milliseconds. */
const PAUSE = 1_000;
/** As long as somebody may leave a cell half typed, or another workbook in front. */
const TRIES = 600;

/**
 * For what nobody has asked for: it is tried again while Excel is busy, and given up without a word when it fails
 * otherwise, because the next event, or "Kontrollér", does the same.
 */
export async function patiently(work: () => Promise<void>, tries = TRIES): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof HostFailure)) throw error;
    if (tries <= 1 || (error.reason !== "busy" && error.reason !== "elsewhere")) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    await patiently(work, tries - 1);
  }
}
