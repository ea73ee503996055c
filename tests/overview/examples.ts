/** Makes returns and ledgers to look at and count: all of it example data, none of it what anybody answered. */
import { formOf } from "../../src/core/forms";
import { answerOf } from "../../src/core/forms/progress/reading/answers";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { finding, plainFinding } from "../../src/core/findings/finding";
import { parsePlace } from "../../src/workbook/place";
import type { Answer, Return } from "../../src/core/intake/return";
import { buildLedger } from "../../src/core/ledger/buildLedger";
import type { Ledger } from "../../src/core/ledger/ledger";
import type { Municipality } from "../../src/core/respondents/municipality";
import { recommendationsOf } from "../../src/core/forms/progress/set/recommendationSet";
import type {
  Kind,
  RecommendationSet,
  StatusName,
} from "../../src/core/forms/progress/set/recommendationSet";
import { builtInSets, registry } from "../../src/data";

/** The set of 2016-2017: 5 themes, 5 skal and 7 kan. */
export function realSet(): RecommendationSet {
  const set = builtInSets.at(-1);
  if (!set) throw new Error("There is no built-in set.");
  return set;
}

export function municipalitiesOf(kkr: string | null): readonly Municipality[] {
  return registry.municipalities.filter((one) => kkr === null || one.kkr === kkr);
}

/** A set of so many recommendations, five to a theme, two of them skal. */
export function largeSet(recommendations: number): RecommendationSet {
  const perTheme = 14;
  return {
    ...realSet(),
    id: "example-large",
    themes: Array.from({ length: Math.ceil(recommendations / perTheme) }, (_, theme) => ({
      id: `T${theme + 1}`,
      number: theme + 1,
      title: `Eksempeltema nummer ${theme + 1}`,
      isNew: false,
      intro: null,
      skalIntro: null,
      kanIntro: null,
      recommendations: Array.from(
        { length: Math.min(perTheme, recommendations - theme * perTheme) },
        (_, index) => ({
          id: `${theme + 1}.${index + 1}`,
          kind: index < 6 ? ("skal" as const) : ("kan" as const),
          text: `Alle kommuner skal gøre eksempel ${theme + 1}.${index + 1} til en del af det fælles arbejde på tværs.`,
          variants: [],
          derivedFrom: [],
        }),
      ),
    })),
  };
}

export interface Said {
  readonly status: StatusName | null;
  readonly remark?: string;
}

/** A return that answers as told; what is not told is left open. */
export function returnOf(
  set: RecommendationSet,
  municipalities: readonly string[],
  says: (recommendation: string, kind: Kind) => Said,
  more: Partial<Return> & { readonly name?: string } = {},
): Return {
  const { name, ...rest } = more;
  const words: Readonly<Record<StatusName, string>> = {
    green: "Grøn",
    yellow: "Gul",
    red: "Rød",
    "not-participating": "-",
  };
  const answers = recommendationsOf(set).map(({ recommendation }, index): Answer => {
    const { status, remark = "" } = says(recommendation.id, recommendation.kind);
    return answerOf({
      recommendation: recommendation.id,
      status,
      statusAsWritten: status ? words[status] : "",
      remark,
      cell: `Fremdriftsskema!C${9 + index}`,
      remarkCell: `Fremdriftsskema!D${9 + index}`,
      matchedBy: "name",
      confidence: 1,
      readBy: status ? "exact" : null,
    });
  });
  const file = name ?? `${municipalities.join("-")}.xlsx`;
  return {
    file: { name: file, sha256: bytesToHex(sha256(utf8ToBytes(file))) },
    municipalities,
    setId: set.id,
    savedBy: null,
    savedAt: "2017-11-13T09:30:00Z",
    head: { municipality: "", contact: "", email: "", councilDate: "" },
    answers,
    findings: [],
    standing: "readable",
    ...rest,
  };
}

/** Numbers from 0 to 1 that are the same every time. */
export function pseudoRandom(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** A region that has answered much as the sources describe it: mostly green, a few red, some kan left open. */
export function exampleLedger(
  set: RecommendationSet,
  municipalities: readonly Municipality[],
  silent: readonly string[],
): Ledger {
  const returns = municipalities
    .filter(({ code }) => !silent.includes(code))
    .map(({ code, name }) => {
      const random = pseudoRandom(Number(code));
      return returnOf(
        set,
        [code],
        (_, kind) => {
          const chance = random();
          const status: StatusName | null =
            chance < 0.62
              ? "green"
              : chance < 0.83
                ? "yellow"
                : chance < 0.91
                  ? "red"
                  : kind === "kan"
                    ? chance < 0.96
                      ? "not-participating"
                      : null
                    : "green";
          const remark =
            status === "yellow" || status === "red" || random() < 0.3
              ? `Eksempel: ${name} arbejder videre sammen med nabokommunerne. `
                  .repeat(1 + Math.floor(random() * 9))
                  .trim()
              : "";
          return { status, remark };
        },
        { name: `${name}.xlsx` },
      );
    });
  return buildLedger({ set: formOf(set), municipalities, returns });
}

/** Everything that can happen to returns, in one region: replaced, undecided, twice, joint, unreadable, unclear. */
export function eventfulLedger(): Ledger {
  const set = realSet();
  const municipalities = municipalitiesOf("Hovedstaden");
  const quiet = exampleLedger(set, municipalities, ["201", "270", "155", "185", "163", "217", "240"]);
  const green = () => ({ status: "green" as const });
  const returns: readonly Return[] = [
    ...quiet.returns.map((one) => one.return),
    returnOf(set, ["155", "185"], green, { name: "Tårnby-Dragør.xlsx", savedBy: "Eksempel" }),
    returnOf(set, ["163"], () => ({ status: "yellow", remark: "Eksempel: vi er i gang." }), {
      name: "Herlev gammel.xlsx",
      savedAt: "2017-11-01T08:00:00Z",
    }),
    returnOf(
      set,
      ["163"],
      (id) => ({
        status: id === "1.1" ? "red" : "yellow",
        remark: id === "2.1" ? "" : "Eksempel: vi er i gang.",
      }),
      { name: "Herlev ny.xlsx" },
    ),
    returnOf(set, ["217"], green, { name: "Helsingør (1).xlsx" }),
    returnOf(set, ["217"], () => ({ status: "yellow" }), { name: "Helsingør (2).xlsx" }),
    returnOf(set, ["240"], green, {
      name: "Egedal.xlsx",
      standing: "unclear",
      findings: [
        finding(
          "recommendation-uncertain",
          { place: parsePlace("Fremdriftsskema!B12") },
          { candidates: ["4.1", "4.2"], text: "", status: "", remark: "" },
        ),
        finding(
          "status-read-as",
          { place: parsePlace("Fremdriftsskema!C9"), item: "1.1" },
          { written: "groen ", status: "green", rule: "spelling" },
        ),
        finding(
          "remark-advised",
          { place: parsePlace("Fremdriftsskema!C10"), item: "2.1" },
          { written: "Gul" },
        ),
      ],
    }),
    returnOf(set, [], () => ({ status: null }), {
      name: "referat.docx",
      standing: "rejected",
      answers: [],
      savedAt: null,
      findings: [plainFinding("file-word")],
    }),
  ];
  return buildLedger({ set: formOf(set), municipalities, returns: [...returns, ...returns.slice(0, 1)] });
}
