/** Turns returns into the ledger and the regional overview workbook. */
import { isoSeconds } from "./clock";
import { writeWorkbook } from "../adapters/xlsx";
import type { Return } from "../core/intake/return";
import { keepLedger } from "../core/ledger/keepLedger";
import type { Ledger } from "../core/ledger/ledger";
import { describeOverview } from "../core/overview/describeOverview";
import type { Texts } from "../language";
import type { Asked } from "./readReturns";

export interface Merged {
  readonly ledger: Ledger;
  readonly overview: Uint8Array;
}

export function ledgerOf({ set, municipalities }: Asked, returns: readonly Return[]): Ledger {
  return keepLedger({ set, municipalities, returns });
}

/** @param madeAt written into the overview; the same moment gives the same bytes */
export async function mergeReturns(
  asked: Asked,
  returns: readonly Return[],
  madeAt: Date,
  texts: Texts,
): Promise<Merged> {
  const ledger = ledgerOf(asked, returns);
  const description = describeOverview({ ledger, madeAt: isoSeconds(madeAt), texts });
  return { ledger, overview: await writeWorkbook(description) };
}
