/** Recommendation sets that the user has read from files: all screens know them, as long as the pane lives. */
import { useCallback, useMemo, useState } from "react";
import type { RecommendationSet } from "../../core/forms/progress/set/recommendationSet";

export interface OwnSets {
  readonly own: readonly RecommendationSet[];
  readonly add: (set: RecommendationSet) => void;
}

export function useOwnSets(): OwnSets {
  const [own, setOwn] = useState<readonly RecommendationSet[]>([]);
  const add = useCallback((set: RecommendationSet) => {
    setOwn((sets) => [...sets.filter(({ id }) => id !== set.id), set]);
  }, []);
  return useMemo(() => ({ own, add }), [own, add]);
}
