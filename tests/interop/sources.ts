/** The filled-in forms that alterations begin from, saved as files once a run. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeWorkbook } from "../../src/adapters/xlsx";
import { recipientWith } from "../../src/app/recipients";
import { describeForm } from "../../src/core/forms/progress/form/describeForm";
import {
  recommendationsOf,
  type RecommendationSet,
} from "../../src/core/forms/progress/set/recommendationSet";
import { fillForm, type FilledAnswer } from "../../src/demo/fillForm";
import { textsOf } from "../../src/language";
import { SET_2015, SET_2016 } from "../intake/workbooks";
import { temporaryFolder } from "../programs";
import { filledWordForm } from "./filledWordForm";
import { about, FILLED, type SourceName } from "./alteration";

interface Source {
  readonly codes: readonly string[];
  readonly set: RecommendationSet;
  readonly answers: readonly FilledAnswer[];
}

const answersTo = (set: RecommendationSet): readonly FilledAnswer[] =>
  recommendationsOf(set).map(({ recommendation: { id, kind } }) => ({
    recommendation: id,
    status: set === SET_2016 ? (FILLED[id]?.[0] ?? "") : kind === "skal" ? "Grøn" : "Gul",
    remark: about(id),
  }));

const filledIn = (codes: readonly string[], set = SET_2016): Source => ({
  codes,
  set,
  answers: answersTo(set),
});

const SOURCES: Readonly<Record<Exclude<SourceName, "Word">, Source>> = {
  København: filledIn(["101"]),
  Frederiksberg: filledIn(["147"]),
  "Tårnby-Dragør": filledIn(["185", "155"]),
  Tårnby: filledIn(["185"]),
  "2015": filledIn(["101"], SET_2015),
  blank: { codes: ["101"], set: SET_2016, answers: [] },
};

/** Saves every source in a new folder. @returns their paths by name */
export async function saveSources(): Promise<Readonly<Record<SourceName, string>>> {
  const folder = temporaryFolder();
  const save = async (name: Exclude<SourceName, "Word">): Promise<string> => {
    const path = join(folder, `${name}.xlsx`);
    writeFileSync(path, await bytesOf(SOURCES[name]));
    return path;
  };
  const word = join(folder, "Word.docx");
  writeFileSync(word, filledWordForm());
  return {
    København: await save("København"),
    Frederiksberg: await save("Frederiksberg"),
    "Tårnby-Dragør": await save("Tårnby-Dragør"),
    Tårnby: await save("Tårnby"),
    "2015": await save("2015"),
    blank: await save("blank"),
    Word: word,
  };
}

async function bytesOf({ codes, set, answers }: Source): Promise<Uint8Array> {
  const chosen = recipientWith(codes);
  if (!chosen) throw new Error(`unknown: ${codes.join(", ")}`);
  const form = describeForm({ set, ...chosen, madeAt: "2017-10-02T08:00:00Z", texts: textsOf("da") });
  const saved = { at: "2017-11-20T09:00:00Z", by: "Eksempel" };
  return await writeWorkbook(fillForm(form, { answers, head: { councilDate: "2018-01-29" }, saved }));
}
