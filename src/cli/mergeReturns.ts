/** Turns returns into the ledger and the regional overview workbook. */
import { workbookPieces } from "../adapters/xlsx";
import { formOf } from "../core/forms";
import type { Return } from "../core/intake/return";
import { buildLedger } from "../core/ledger/buildLedger";
import type { Ledger } from "../core/ledger/ledger";
import { makerOf } from "../core/forms/makerOf";
import { withRemembered } from "../core/refresh/goOn";
import type { Remembered } from "../core/refresh/readOverview";
import type { Texts } from "../language";
import { isoSeconds } from "../workbook/isoSeconds";
import { PACKING_IN_NODE } from "./packing";
import type { Asked } from "./readReturns";

export interface Merged {
  readonly ledger: Ledger;
  /** The workbook file, piece after piece. */
  readonly overview: readonly Uint8Array[];
}

/** @param earlier what an earlier overview remembers, or null */
export function ledgerOf(
  { set, municipalities }: Asked,
  returns: readonly Return[],
  earlier: Remembered | null = null,
): Ledger {
  return buildLedger({
    set: formOf(set),
    municipalities,
    returns: earlier ? withRemembered(earlier.returns, returns) : returns,
    ...(earlier ? { secretariat: earlier.secretariat } : {}),
  });
}

/** @param madeAt written into the overview; the same moment gives the same bytes */
export async function mergeReturns(
  asked: Asked,
  returns: readonly Return[],
  earlier: Remembered | null,
  madeAt: Date,
  texts: Texts,
): Promise<Merged> {
  const ledger = ledgerOf(asked, returns, earlier);
  const description = makerOf(ledger.set).overview({ ledger, madeAt: isoSeconds(madeAt), texts });
  return { ledger, overview: await workbookPieces(description, PACKING_IN_NODE) };
}
