/** Turns a set and its rules into the guide's lines: a heading or word at the left, a sentence at the right. */
import type { Texts } from "../../../../language";
import type { Kind, RecommendationSet, StatusName } from "../set/recommendationSet";
import { recommendationsOf } from "../set/recommendationSet";
import { APPEARANCE } from "../status/appearance";
import { STATUSES } from "../set/recommendationSet";
import { judge, type KindRules, rulesFor, type Verdict } from "../rules/rules";
import { allowedStatuses } from "../status/statusChoices";
import type { StyleName } from "./styles";

export interface GuideLine {
  readonly left?: { readonly words: string; readonly style: StyleName };
  readonly right?: string;
  /** Some space above. */
  readonly opens?: boolean;
}

/** The rules of the kinds that the set has. */
type RulesByKind = ReadonlyMap<Kind, KindRules>;

export function guideLines(set: RecommendationSet, texts: Texts): readonly GuideLine[] {
  const kinds = new Set(recommendationsOf(set).map(({ recommendation }) => recommendation.kind));
  const rules: RulesByKind = new Map([...kinds].map((kind) => [kind, rulesFor(kind, set)]));
  const { guide, proposals } = texts.form;
  return [
    ...section(guide.fillHeading, guide.fill),
    ...section(guide.kindsHeading, kindSentences(rules, texts)),
    ...section(guide.coloursHeading, colourSentences(rules, texts)),
    ...swatches(rules, texts),
    ...checkWords(rules, texts),
    ...(set.proposals === false ? [] : section(proposals.guideHeading, [proposals.guide])),
    ...section(guide.sendHeading, sendSentences(set, texts)),
  ];
}

/** The heading stands beside its first sentence. */
function section(heading: string, sentences: readonly string[]): readonly GuideLine[] {
  return sentences.map((sentence, index) =>
    index === 0
      ? { left: { words: heading, style: "guideHeading" }, right: sentence, opens: true }
      : { right: sentence },
  );
}

function kindSentences(rules: RulesByKind, texts: Texts): readonly string[] {
  const kan = rules.get("kan");
  return [
    ...(rules.has("skal") ? [texts.form.guide.skal] : []),
    ...(kan ? [texts.form.guide.kan(kan.statuses["not-participating"].allowed)] : []),
  ];
}

function colourSentences(rules: RulesByKind, texts: Texts): readonly string[] {
  const { guide } = texts.form;
  const used = usedStatuses(rules);
  const wanting = (remark: "advised" | "required"): readonly StatusName[] =>
    used.filter((status) =>
      [...rules.values()].some(
        ({ statuses }) => statuses[status].allowed && statuses[status].remark === remark,
      ),
    );
  const advised = wanting("advised");
  const required = wanting("required");
  return [
    guide.colours(used),
    ...(advised.length > 0 ? [guide.remarkAdvised(advised)] : []),
    ...(required.length > 0 ? [guide.remarkRequired(required)] : []),
  ];
}

const SWATCH_STYLE = {
  green: "swatchGreen",
  yellow: "swatchYellow",
  red: "swatchRed",
  "not-participating": "swatchNotParticipating",
} as const satisfies Record<StatusName, StyleName>;

/** What each status looks like, and for which kind it can be chosen where that is not both. */
function swatches(rules: RulesByKind, texts: Texts): readonly GuideLine[] {
  const { guide } = texts.form;
  return usedStatuses(rules).map((status) => {
    const kinds = [...rules].filter(([, { statuses }]) => statuses[status].allowed).map(([kind]) => kind);
    const [only] = kinds;
    const sentences = [
      ...(status === "not-participating" ? [guide.doesNotTakePart] : []),
      ...(kinds.length === 1 && rules.size > 1 && only ? [guide.usedBy[only]] : []),
    ];
    const label = texts.status.labels[status];
    const words = status === "not-participating" ? label : `${APPEARANCE[status].symbol} ${label}`;
    return {
      left: { words, style: SWATCH_STYLE[status] },
      ...(sentences.length > 0 ? { right: sentences.join(" ") } : {}),
    };
  });
}

/** The check column's words that can come up in this set, each said once. */
function checkWords(rules: RulesByKind, texts: Texts): readonly GuideLine[] {
  const { guide, verdicts } = texts.form;
  const possible = new Set([...rules.values()].flatMap(verdictsOf));
  const order: readonly Verdict[] = [
    "status-missing",
    "status-invalid",
    "remark-required",
    "remark-advised",
    "kan-unanswered",
    "ok",
  ];
  return [
    { left: { words: guide.checkHeading, style: "guideHeading" }, opens: true },
    ...order
      .filter((verdict) => possible.has(verdict))
      .map((verdict): GuideLine => ({
        left: { words: verdicts[verdict], style: "guideWord" },
        right: guide.verdicts[verdict],
      })),
  ];
}

function verdictsOf(rules: KindRules): readonly Verdict[] {
  const readings = [...STATUSES, "blank", "invalid"] as const;
  return readings.flatMap((reading) => [judge(rules, reading, false), judge(rules, reading, true)]);
}

function sendSentences(set: RecommendationSet, texts: Texts): readonly string[] {
  const { guide } = texts.form;
  return [
    guide.send(set.contactEmail, set.deadline),
    ...(set.followUp === null ? [] : [set.followUp]),
    guide.rename,
  ];
}

function usedStatuses(rules: RulesByKind): readonly StatusName[] {
  const used = new Set([...rules.values()].flatMap(allowedStatuses));
  return STATUSES.filter((status) => used.has(status));
}
