/** The recommendation sets that one can choose between: the built-in ones, and those read from files. */
import { useMemo, useState } from "react";
import { currentSet, newestFirst } from "../../core/recommendations/currentSet";
import { describeProblem } from "../../core/recommendations/describeProblem";
import { readRecommendationSet } from "../../core/recommendations/parseRecommendationSet";
import type { RecommendationSet } from "../../core/recommendations/recommendationSet";
import { builtInSets } from "../../data";
import type { Texts } from "../../language";

export interface Sets {
  /** Newest first. */
  readonly all: readonly RecommendationSet[];
  readonly chosen: RecommendationSet;
  readonly choose: (id: string) => void;
  readonly addFile: (file: File, texts: Texts) => Promise<void>;
  /** Why a file that was chosen is no set; null where there is nothing to say. */
  readonly wrong: { readonly file: string; readonly problems: readonly string[] } | null;
}

/** @param first id of the set to begin with; the current one where it is not given */
export function useSets(first?: string): Sets {
  const [own, setOwn] = useState<readonly RecommendationSet[]>([]);
  const [id, setId] = useState(first);
  const [wrong, setWrong] = useState<Sets["wrong"]>(null);
  // The same array while the sets are the same: what is made from it then stays, and what is shown of it.
  const all = useMemo(
    () =>
      [...own, ...builtInSets.filter((set) => own.every((other) => other.id !== set.id))].toSorted(
        newestFirst,
      ),
    [own],
  );
  const chosen = all.find((set) => set.id === id) ?? currentSet(all);
  if (!chosen) throw new Error("There are no recommendation sets.");
  return {
    all,
    chosen,
    wrong,
    choose: (next) => {
      setWrong(null);
      setId(next);
    },
    addFile: async (file, texts) => {
      const parsed = readRecommendationSet(await file.text());
      if (!parsed.ok) {
        const problems = parsed.problems.map((problem) => describeProblem(problem, texts));
        return setWrong({ file: file.name, problems });
      }
      setWrong(null);
      setOwn((sets) => [...sets.filter((set) => set.id !== parsed.set.id), parsed.set]);
      setId(parsed.set.id);
    },
  };
}
