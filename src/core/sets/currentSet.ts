/** Chooses the set that is in force from the sets there are: it follows from the data, never from a list. */
import type { Definition } from "./definition";

/**
 * The newest set that no other set takes over from: by period, then by approval; null when there are
 * none. Two that are equally new are told apart by id, so that the choice is the same every time.
 */
export function currentSet<Own extends Definition>(sets: readonly Own[]): Own | null {
  const superseded = new Set(
    sets.flatMap(({ id, previousSet }) => (previousSet === id ? [] : [previousSet])),
  );
  const heads = sets.filter(({ id }) => !superseded.has(id));
  const candidates = heads.length > 0 ? heads : sets;
  return [...candidates].sort(newestFirst)[0] ?? null;
}

/** Newest period first; for sorting lists of sets that people choose from. */
export function newestFirst(a: Definition, b: Definition): number {
  return (
    b.period.to - a.period.to ||
    b.period.from - a.period.from ||
    compare(b.approved?.date ?? "", a.approved?.date ?? "") ||
    compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
