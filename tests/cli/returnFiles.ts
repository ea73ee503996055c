/** Returned forms for tests: filled in by hand here, written as a municipality's Excel would save them. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writeWorkbook } from "../../src/adapters/xlsx";
import { recipientWith } from "../../src/app/recipients";
import { describeForm } from "../../src/core/forms/progress/form/describeForm";
import { currentSet } from "../../src/core/sets/currentSet";
import {
  recommendationsOf,
  type RecommendationSet,
} from "../../src/core/forms/progress/set/recommendationSet";
import { builtInSets } from "../../src/data";
import { fillForm } from "../../src/demo/fillForm";
import type { FilledProposal } from "../../src/demo/fillProposals";
import { textsOf } from "../../src/language";

const found = currentSet(builtInSets);
if (!found) throw new Error("no current set");
/** The set of 2016-2017. */
export const SET: RecommendationSet = found;

export interface Filled {
  readonly codes: readonly string[];
  /** By recommendation; those not named are "Grøn" without words. */
  readonly answers?: Readonly<Record<string, readonly [status: string, remark: string]>>;
  readonly savedAt?: string;
  readonly email?: string;
  readonly set?: RecommendationSet;
  /** What it proposes in the form's last part. */
  readonly proposals?: readonly FilledProposal[];
}

/** The bytes of one municipality's (or joint jobcentre's) filled-in form. */
export async function filledForm({
  codes,
  answers = {},
  savedAt,
  email,
  set = SET,
  proposals = [],
}: Filled): Promise<Uint8Array> {
  const chosen = recipientWith(codes);
  if (!chosen) throw new Error(`unknown: ${codes.join(", ")}`);
  const form = describeForm({ set, ...chosen, madeAt: "2017-10-02T08:00:00Z", texts: textsOf("da") });
  return await writeWorkbook(
    fillForm(form, {
      proposals,
      answers: recommendationsOf(set).map(({ recommendation: { id } }) => {
        const [status, remark] = answers[id] ?? ["Grøn", ""];
        return { recommendation: id, status, remark };
      }),
      ...(email ? { head: { email } } : {}),
      saved: { at: savedAt ?? "2017-11-20T09:00:00Z", by: "Eksempel" },
    }),
  );
}

/** Saves such a form; returns its path. */
export async function saveForm(folder: string, name: string, filled: Filled): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, await filledForm(filled));
  return path;
}
