/** Three recommendations and four municipalities in which every outcome occurs, with the counts worked out by hand. */
import { NOTHING_SAID, type SecretariatWords } from "../../src/core/ledger/secretariat";
import { formOf } from "../../src/core/forms";
import { buildLedger } from "../../src/core/ledger/buildLedger";
import type { Ledger } from "../../src/core/ledger/ledger";
import type {
  Recommendation,
  RecommendationSet,
  StatusName,
} from "../../src/core/forms/progress/set/recommendationSet";
import { municipalitiesOf, realSet, returnOf } from "./examples";

const item = (id: string, kind: "skal" | "kan", text: string): Recommendation => ({
  id,
  kind,
  text,
  variants: [],
  derivedFrom: [],
});

export const smallSet: RecommendationSet = {
  ...realSet(),
  id: "example-small",
  themes: [
    {
      id: "T1",
      number: 1,
      title: "Første eksempeltema",
      isNew: false,
      intro: null,
      skalIntro: null,
      kanIntro: null,
      recommendations: [
        item("1.1", "skal", "Alle kommuner skal gøre det første."),
        item("1.2", "kan", "Gøre det andet sammen."),
      ],
    },
    {
      id: "T2",
      number: 2,
      title: "Andet eksempeltema",
      isNew: true,
      intro: null,
      skalIntro: null,
      kanIntro: null,
      recommendations: [item("2.1", "skal", "Alle kommuner skal nå det tredje.")],
    },
  ],
};

/** Ballerup, Frederiksberg and København have answered; Brøndby has not. @param municipalities what is written of them */
export function smallLedger(municipalities: SecretariatWords["municipalities"] = []): Ledger {
  const says =
    (statuses: Readonly<Record<string, StatusName>>, remarks: Readonly<Record<string, string>> = {}) =>
    (id: string) => ({ status: statuses[id] ?? null, remark: remarks[id] ?? "" });
  return buildLedger({
    set: formOf(smallSet),
    secretariat: { ...NOTHING_SAID, municipalities },
    municipalities: municipalitiesOf("Hovedstaden").filter(({ code }) =>
      ["101", "147", "151", "153"].includes(code),
    ),
    returns: [
      returnOf(
        smallSet,
        ["101"],
        says(
          { "1.1": "green", "1.2": "not-participating", "2.1": "yellow" },
          { "2.1": "=1+1\nEksempel på to linjer" },
        ),
        { name: "København.xlsx" },
      ),
      returnOf(smallSet, ["147"], says({ "1.1": "red", "2.1": "green" }), { name: "Frederiksberg.xlsx" }),
      returnOf(smallSet, ["151"], says({ "1.1": "green", "1.2": "yellow" }), { name: "Ballerup.xlsx" }),
    ],
  });
}

/** Grøn, gul, rød, deltager ikke, ubesvaret, mangler. */
type SixCounts = readonly [number, number, number, number, number, number];

export const smallCounts = {
  recommendations: {
    "1.1": [2, 0, 1, 0, 0, 1],
    "1.2": [0, 1, 0, 1, 1, 1],
    "2.1": [1, 1, 0, 0, 1, 1],
  },
  themes: {
    "1 skal": [2, 0, 1, 0, 0, 1],
    "1 kan": [0, 1, 0, 1, 1, 1],
    "2 skal": [1, 1, 0, 0, 1, 1],
  },
  kinds: { skal: [3, 1, 1, 0, 1, 2], kan: [0, 1, 0, 1, 1, 1] },
  municipalities: {
    "Ballerup skal": [1, 0, 0, 0, 1, 0],
    "Brøndby skal": [0, 0, 0, 0, 0, 2],
    "Frederiksberg skal": [1, 0, 1, 0, 0, 0],
    "København skal": [1, 1, 0, 0, 0, 0],
    "Ballerup kan": [0, 1, 0, 0, 0, 0],
    "Brøndby kan": [0, 0, 0, 0, 0, 1],
    "Frederiksberg kan": [0, 0, 0, 0, 1, 0],
    "København kan": [0, 0, 0, 1, 0, 0],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, SixCounts>>>>;
