/** The whole country's returns as they may lie in a folder: 98 of them, each with words as København wrote in 2017. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import nationalSet from "../../src/data/kkr-hovedstaden-2016-2017.json";
import { parseRecommendationSet } from "../../src/core/forms/progress/set/parseRecommendationSet";
import { registry } from "../../src/data";
import koebenhavn from "../../src/demo/koebenhavn-2017.json";
import { filledForm } from "../cli/returnFiles";

const STATUSES = ["Grøn", "Gul", "grøn", "Rød", "Gul"];

export interface Nation {
  /** A set that asks every municipality, as a file. */
  readonly set: string;
  readonly returns: readonly string[];
}

/** @param folder an empty one for the files */
export async function nation(folder: string): Promise<Nation> {
  const json = JSON.stringify({ ...nationalSet, id: "hele-landet", kkr: "Danmark" });
  const parsed = parseRecommendationSet(JSON.parse(json));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const set = join(folder, "hele-landet.json");
  writeFileSync(set, json);
  const returns: string[] = [];
  for (const [index, { code, name }] of registry.municipalities.entries()) {
    const answers = Object.fromEntries(
      koebenhavn.answers.map(({ recommendation, remark }, place) => [
        recommendation,
        [STATUSES[(index + place) % STATUSES.length] ?? "", remark] as const,
      ]),
    );
    const path = join(folder, `${name}.xlsx`);
    writeFileSync(path, await filledForm({ codes: [code], answers, set: parsed.set }));
    returns.push(path);
  }
  return { set, returns };
}
