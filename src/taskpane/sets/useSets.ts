/** The recommendation sets that one can choose between: the built-in ones, and those read from files. */
import { useMemo, useState } from "react";
import { usualSet } from "../../core/forms/usualSet";
import { describeProblems } from "../../core/wording/describeProblem";
import { readDefinition } from "../../core/forms";
import type { ParsedDefinition } from "../../core/forms/contract/formType";
import type { Definition } from "../../core/sets/definition";
import { previousSetIn, tooLongFile } from "../../core/sets/setJson";
import { textOfSet } from "../../core/sets/setText";
import { builtInDefinitions, registry } from "../../data";
import type { Texts } from "../../language";
import { openFile } from "../services/openFile";
import { usePane } from "../state/PaneContext";
import { withBuiltIn } from "../state/withBuiltIn";

export interface Sets {
  /** Newest first. */
  readonly all: readonly Definition[];
  readonly chosen: Definition;
  readonly choose: (id: string) => void;
  readonly addFile: (file: File, texts: Texts) => Promise<void>;
  /** Why a file that was chosen is no set; null where there is nothing to say. */
  readonly wrong: { readonly file: string; readonly problems: readonly string[] } | null;
}

/** @param id of the chosen set; where it is null the one that was read last, or else the current one */
export function useSets(id: string | null, choose: (id: string) => void): Sets {
  const { own, add, latest } = usePane().ownSets;
  const [wrong, setWrong] = useState<Sets["wrong"]>(null);
  // The same array while the sets are the same: what is made from it then stays, and what is shown of it.
  const all = useMemo(() => withBuiltIn(own), [own]);
  const chosen = all.find((set) => set.id === (id ?? latest)) ?? usualSet(all);
  if (!chosen) throw new Error("There are no recommendation sets.");
  return {
    all,
    chosen,
    wrong,
    choose: (next) => {
      setWrong(null);
      choose(next);
    },
    addFile: async (file, texts) => {
      const parsed = await readSet(file, all, texts);
      if (typeof parsed === "string") return setWrong({ file: file.name, problems: [parsed] });
      if (!parsed.ok) {
        return setWrong({ file: file.name, problems: describeProblems(parsed.problems, texts) });
      }
      setWrong(null);
      add(parsed.set);
      choose(parsed.set.id);
    },
  };
}

/** Every workbook is a zip file, and every zip file begins so. */
const ZIP = [0x50, 0x4b];

/** @param known the sets that one can choose between; the previous one must be among them */
async function readSet(
  file: File,
  known: readonly Definition[],
  texts: Texts,
): Promise<ParsedDefinition | string> {
  const start = new Uint8Array(await file.slice(0, ZIP.length).arrayBuffer());
  if (ZIP.every((byte, at) => start[at] === byte)) {
    const found = await openFile(file, known);
    return found.kind === "set" ? found.set.parsed : texts.pane.sets.noSet[found.kind];
  }
  // A character takes three bytes at most: what is too long by then need not be held to be counted.
  const tooLong = tooLongFile(file.size / 3);
  if (tooLong) return { ok: false, problems: [tooLong] };
  const text = textOfSet(new Uint8Array(await file.arrayBuffer()));
  if (!text.ok) return { ok: false, problems: [text.problem] };
  const named = previousSetIn(text.text);
  const previous = known.find(({ id }) => id === named) ?? null;
  return readDefinition(text.text, { builtIn: builtInDefinitions, registry, previous });
}
