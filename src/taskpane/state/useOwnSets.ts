/** Recommendation sets that the user has read from files: all screens know them, as long as the pane lives. */
import { useCallback, useMemo, useState } from "react";
import type { Definition } from "../../core/sets/definition";

export interface OwnSets {
  readonly own: readonly Definition[];
  readonly add: (set: Definition) => void;
  /** Id of the set that was added last: where a set is chosen, it is what is meant until somebody chooses another. */
  readonly latest: string | null;
}

export function useOwnSets(): OwnSets {
  const [own, setOwn] = useState<readonly Definition[]>([]);
  const add = useCallback((set: Definition) => {
    setOwn((sets) => [...sets.filter(({ id }) => id !== set.id), set]);
  }, []);
  return useMemo(() => ({ own, add, latest: own.at(-1)?.id ?? null }), [own, add]);
}
