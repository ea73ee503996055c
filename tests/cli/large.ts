/** Returns of a whole country with long remarks, and a note in the overview that was made of them. */
import { realSet } from "../overview/examples";
import { formOf } from "../../src/core/forms";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writeWorkbook } from "../../src/adapters/xlsx";
import { OVERVIEW_BUDGETS } from "../../src/adapters/ooxml/read/limits/budgets";
import { readWorkbook } from "../../src/adapters/xlsx/read/readWorkbook";
import { buildLedger } from "../../src/core/ledger/buildLedger";
import { describeOverview } from "../../src/core/forms/progress/describeOverview";
import { parseRecommendationSet } from "../../src/core/forms/progress/set/parseRecommendationSet";
import {
  recommendationsOf,
  type RecommendationSet,
} from "../../src/core/forms/progress/set/recommendationSet";
import { readOverview, type Remembered } from "../../src/core/refresh/readOverview";
import { registry } from "../../src/data";
import { textsOf } from "../../src/language";
import { saveForm } from "./returnFiles";

const CODES = registry.municipalities.map(({ code }) => code);
/** As long as København's longest remark of 2017. */
const LENGTH = 2_549;

/** A set for all 98 municipalities. Its file is `saet.json` in the folder. */
export async function nationalSet(folder: string, recommendations: number): Promise<RecommendationSet> {
  const json = {
    id: "eksempel-danmark-2026",
    title: "Eksempeldata for hele landet",
    body: "Eksempel",
    kkr: "Danmark",
    period: 2026,
    themes: [
      {
        title: "Eksempel",
        recommendations: Array.from({ length: recommendations }, (_, index) => ({
          id: `1.${index + 1}`,
          kind: index % 2 === 0 ? "skal" : "kan",
          text: `Kommunerne samarbejder om eksempel nr. ${index + 1}.`,
        })),
      },
    ],
  };
  await writeFile(join(folder, "saet.json"), JSON.stringify(json));
  const parsed = parseRecommendationSet(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.set;
}

/** One return from each municipality, all Gul, no two remarks alike. Returns the folder that they lie in. */
export async function returnsOf(folder: string, set: RecommendationSet): Promise<string> {
  const svar = join(folder, "svar");
  await mkdir(svar);
  for (const code of CODES) {
    const answers = recommendationsOf(set).map(({ recommendation: { id } }) => {
      const words = `Kommune ${code} om ${id} (eksempeldata). `;
      return [id, ["Gul", words.repeat(LENGTH / words.length + 1).slice(0, LENGTH)] as const] as const;
    });
    await saveForm(svar, `${code}.xlsx`, { codes: [code], set, answers: Object.fromEntries(answers) });
  }
  return svar;
}

export async function remembered(path: string): Promise<Remembered> {
  const workbook = readWorkbook(await readFile(path), { budgets: OVERVIEW_BUDGETS });
  const read = workbook.readable ? readOverview(workbook.snapshot, formOf(realSet()), registry, CODES) : null;
  if (!read) throw new Error(`no overview: ${path}`);
  return read;
}

/** The overview as if the secretariat had written the note in it. */
export async function withNote(
  path: string,
  set: RecommendationSet,
  note: Remembered["secretariat"]["notes"][number],
): Promise<void> {
  const { returns, secretariat } = await remembered(path);
  const ledger = buildLedger({
    set: formOf(set),
    municipalities: registry.municipalities,
    returns,
    secretariat: { ...secretariat, notes: [note] },
  });
  const description = describeOverview({ ledger, madeAt: "2026-02-05T08:00:00Z", texts: textsOf("da") });
  await writeFile(path, await writeWorkbook(description));
}
