/** What an overview remembers and what came in since → what the next ledger is kept of. */
import { finding, type Finding } from "../findings/finding";
import type { Return } from "../intake/return";
import type { Ledger } from "../ledger/ledger";

/**
 * Returns that have vanished from the folder are still there; a file that is read again is read afresh.
 *
 * @param fresh the returns that were read now, in their order
 */
export function withRemembered(remembered: readonly Return[], fresh: readonly Return[]): readonly Return[] {
  const again = new Set(fresh.map(({ file }) => file.sha256));
  return [...remembered.filter(({ file }) => !again.has(file.sha256)), ...fresh];
}

/** Corrections that a newer return has made pointless: nobody's correction disappears without a word. */
export function lapsedCorrections({ entries, secretariat }: Ledger): readonly Finding[] {
  const counting = new Map(entries.map((entry) => [entry.municipality.code, entry]));
  return secretariat.corrections.flatMap(({ municipality, item, file }) => {
    const entry = counting.get(municipality);
    if (!entry || (entry.accepted?.return.file.sha256 ?? "") === file) return [];
    const { name } = entry.municipality;
    return [finding("correction-lapsed", { item }, { municipality: name })];
  });
}
