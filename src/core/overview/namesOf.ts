/** A return → the names of the municipalities that it is from. */
import type { Texts } from "../../language";
import type { Return } from "../intake/return";
import type { Ledger } from "../ledger/ledger";

/** "Tårnby, Dragør"; a municipality that was not asked keeps its code, and none at all is said in words. */
export function namesOf({ municipalities }: Return, ledger: Ledger, texts: Texts): string {
  const names = new Map(ledger.entries.map(({ municipality }) => [municipality.code, municipality.name]));
  return (
    municipalities.map((code) => names.get(code) ?? code).join(", ") ||
    texts.overview.returns.unknownMunicipality
  );
}
