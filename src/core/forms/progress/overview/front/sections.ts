/** A tally → the questions of the front page, in order. */
import type { Texts } from "../../../../../language";
import type { Kind } from "../../set/recommendationSet";
import { countRecommendation, countWhere } from "../countFormulas";
import { counted, joined, sum, words } from "../../../../overview/live";
import type { Live } from "../../../../overview/live";
import { type Counted, OUTCOMES } from "../observations";
import type { KindRules } from "../../rules/rules";
import { allowedStatuses } from "../../status/statusChoices";
import { themeLabel } from "../../set/shortTexts";
import { kindWord } from "../statusWords";
import type { Tally } from "../tally";
import { altKind } from "./altTexts";
import type { CountRow } from "./countTable";
import { kkrs } from "./kkrs";
import type { Figures } from "./response";
import type { Section } from "./section";
import { haveAnswered } from "./top";

export interface PlacedQuestion {
  readonly about: "themes" | "recommendations" | "kkrs" | "municipalities";
  /** Null where skal and kan stand in rows of their own. */
  readonly kind: Kind | null;
  readonly section: Section;
}

/**
 * What is drawn: what may be chosen, what somebody has all the same, and what is left open, so that all bars count
 * the same answers. Who is missing has no bar and is said in words.
 */
function drawn(kinds: readonly Kind[], tally: Tally, rules: KindsRules): readonly Counted[] {
  const occurs = (outcome: Counted) =>
    kinds.some(
      (kind) =>
        allowedStatuses(rules[kind]).some((one) => one === outcome) ||
        (tally.kinds.find((one) => one.kind === kind)?.counts[outcome] ?? 0) > 0,
    );
  return OUTCOMES.filter((outcome) => outcome !== "missing" && (outcome === "unanswered" || occurs(outcome)));
}

type KindsRules = Readonly<Record<Kind, KindRules>>;

/** @param shorts labels by recommendation id */
export function sectionsOf(
  tally: Tally,
  shorts: ReadonlyMap<string, string>,
  rules: KindsRules,
  texts: Texts,
): readonly PlacedQuestion[] {
  const kinds = tally.kinds.map(({ kind }) => kind);
  return [
    { about: "themes", kind: null, section: themes(tally, drawn(kinds, tally, rules), texts) },
    ...kinds.map((kind): PlacedQuestion => ({
      about: "recommendations",
      kind,
      section: recommendations(kind, tally, shorts, drawn([kind], tally, rules), texts),
    })),
    ...kinds.flatMap((kind): readonly PlacedQuestion[] => {
      const section = kkrs(kind, tally, drawn([kind], tally, rules), texts);
      return section ? [{ about: "kkrs", kind, section }] : [];
    }),
    ...kinds.map((kind): PlacedQuestion => ({
      about: "municipalities",
      kind,
      section: municipalities(kind, tally, drawn([kind], tally, rules), texts),
    })),
  ];
}

/** The line below a question: of how many, and what is left open. */
export function basisFor({ about, kind }: PlacedQuestion, figures: Figures, texts: Texts): Live<string> {
  const { missing, unansweredCount, noBar, apart } = texts.overview;
  const answered = joined(
    haveAnswered(figures, texts),
    ...(figures.apart ? [counted(apart, figures.apart)] : []),
  );
  if (about === "municipalities") {
    return joined(answered, words(", "), counted(missing, figures.missing), counted(noBar, figures.missing));
  }
  const open = figures.kinds
    .filter((one) => kind === null || one.kind === kind)
    .map(({ count }) => count("unanswered"));
  return joined(answered, words(", "), counted(unansweredCount, sum(...open)));
}

function themes(tally: Tally, outcomes: readonly Counted[], texts: Texts): Section {
  const { sections, questions, columns, altText } = texts.overview;
  const rows = tally.themes.map(({ theme, kind, counts }): CountRow => ({
    label: `${kindWord(kind, texts)} · ${themeLabel(theme)}`,
    counts,
    count: (status) => countWhere({ themeNumber: theme.number, kind }, status),
  }));
  const alt = tally.kinds.map(({ kind }) => altKind(kind, [], tally, texts)).join(" ");
  return {
    name: "themes",
    heading: sections.themes,
    question: questions.themes,
    labelHead: columns.theme,
    rows,
    outcomes,
    stacking: "percent",
    pitch: 23,
    mostBars: 30,
    rowHeight: 15,
    gap: 35,
    valueAxis: { visible: false },
    altText: `${altText.themes} ${alt}`,
  };
}

function recommendations(
  kind: Kind,
  tally: Tally,
  shorts: ReadonlyMap<string, string>,
  outcomes: readonly Counted[],
  texts: Texts,
): Section {
  const { sections, questions, columns } = texts.overview;
  const own = tally.recommendations.filter(({ recommendation }) => recommendation.kind === kind);
  const rows = own.map(({ recommendation, counts }): CountRow => ({
    label: shorts.get(recommendation.id) ?? recommendation.id,
    counts,
    count: (status) => countRecommendation(recommendation.id, status),
  }));
  const numbered = own.map(({ recommendation, counts }) => ({ label: recommendation.id, counts }));
  return {
    name: kind,
    heading: sections[kind],
    question: questions[kind],
    labelHead: columns.recommendation,
    rows,
    outcomes,
    stacking: "percent",
    pitch: 25,
    mostBars: 24,
    rowHeight: 16,
    gap: 40,
    valueAxis: { visible: false },
    altText: altKind(kind, numbered, tally, texts),
  };
}

function municipalities(kind: Kind, tally: Tally, outcomes: readonly Counted[], texts: Texts): Section {
  const { sections, questions, columns } = texts.overview;
  const skal = kind === "skal";
  const own = tally.municipalities.filter((one) => one.kind === kind);
  const free = new Set(tally.notJoined.map(({ municipality }) => municipality.code));
  const rows = own.map(({ municipality, counts }): CountRow => ({
    label: municipality.name + (skal && free.has(municipality.code) ? texts.overview.notJoined : ""),
    counts,
    count: (status) => countWhere({ municipality: municipality.name, kind }, status),
  }));
  return {
    name: skal ? "municipalities skal" : "municipalities kan",
    heading: skal ? sections.municipalitiesSkal : sections.municipalitiesKan,
    question: skal ? questions.municipalitiesSkal : questions.municipalitiesKan,
    labelHead: columns.municipality,
    rows,
    outcomes,
    stacking: "stacked",
    pitch: 12.5,
    mostBars: 50,
    rowHeight: 11.5,
    gap: 14,
    valueAxis: {
      visible: false,
      max: tally.kinds.find((one) => one.kind === kind)?.recommendations ?? 1,
    },
    altText: altKind(kind, rows, tally, texts),
  };
}
