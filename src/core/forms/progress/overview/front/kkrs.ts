/** A tally of municipalities from several KKR → the question of how far each KKR is. */
import type { Texts } from "../../../../../language";
import { danishOrder } from "../../../../overview/danishOrder";
import type { Kind } from "../../set/recommendationSet";
import { countAmong } from "../countFormulas";
import type { Counted } from "../observations";
import type { Counts, Tally } from "../tally";
import { altKind } from "./altTexts";
import type { CountRow } from "./countTable";
import type { Section } from "./section";

/** Null where all are of one KKR. */
export function kkrs(kind: Kind, tally: Tally, outcomes: readonly Counted[], texts: Texts): Section | null {
  const own = tally.municipalities.filter((one) => one.kind === kind);
  const names = [...new Set(own.map(({ municipality }) => municipality.kkr))].toSorted(danishOrder);
  if (names.length < 2) return null;
  const rows = names.map((name): CountRow => {
    const members = own.filter(({ municipality }) => municipality.kkr === name);
    const codes = members.map(({ municipality }) => municipality.code);
    return {
      label: texts.overview.kkr.row(name, members.length),
      counts: sumOf(members.map(({ counts }) => counts)),
      count: (status) => countAmong(codes, kind, status),
    };
  });
  return {
    name: `kkr ${kind}`,
    heading: texts.overview.kkr.heading[kind],
    question: texts.overview.kkr.question[kind],
    labelHead: texts.overview.kkr.column,
    rows,
    outcomes,
    stacking: "percent",
    pitch: 25,
    mostBars: 24,
    rowHeight: 16,
    gap: 40,
    valueAxis: { visible: false },
    altText: altKind(kind, rows, tally, texts),
  };
}

function sumOf(all: readonly Counts[]): Counts {
  const sum = (outcome: keyof Counts) => all.reduce((total, counts) => total + counts[outcome], 0);
  return {
    green: sum("green"),
    yellow: sum("yellow"),
    red: sum("red"),
    "not-participating": sum("not-participating"),
    unanswered: sum("unanswered"),
    missing: sum("missing"),
    "not-joined": sum("not-joined"),
  };
}
