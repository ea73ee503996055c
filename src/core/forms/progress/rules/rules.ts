/** The one table of rules: who may use which status, which wants words, and what an answer amounts to. */
import { type Kind, type RecommendationSet, STATUSES, type StatusName } from "../set/recommendationSet";

export interface StatusRule {
  /** May a recommendation of this kind have the status? */
  readonly allowed: boolean;
  /** Does the status want words with it? */
  readonly remark: "free" | "advised" | "required";
}

/** What holds for one kind of recommendation. */
export interface KindRules {
  readonly statuses: Readonly<Record<StatusName, StatusRule>>;
  /** What it means that no status is given: a fault for skal, a free choice for kan. */
  readonly unanswered: "fault" | "free";
}

/**
 * The rules for one kind of recommendation in a set.
 *
 * Ordinary rules: skal takes grøn, gul and rød, and must be answered; kan takes "-" too (as København
 * answered 2.2 in 2017) and may be left blank, because it is voluntary. Gul and rød are better with
 * words, but it is only advice: the recommendations ask for "ikke … nye centralt fastsatte
 * dokumentationskrav". A set may ask for more in its own `rules`.
 */
export function rulesFor(kind: Kind, set: Pick<RecommendationSet, "rules">): KindRules {
  const allowed = set.rules.statuses?.[kind] ?? (kind === "kan" ? STATUSES : STATUSES.slice(0, 3));
  const required = set.rules.remarkRequired ?? [];
  const rule = (status: StatusName): StatusRule => ({
    allowed: allowed.includes(status),
    remark: required.includes(status)
      ? "required"
      : status === "yellow" || status === "red"
        ? "advised"
        : "free",
  });
  return {
    statuses: {
      green: rule("green"),
      yellow: rule("yellow"),
      red: rule("red"),
      "not-participating": rule("not-participating"),
    },
    unanswered: kind === "skal" ? "fault" : "free",
  };
}

/** For each kind in a set. */
export function rulesOf(set: Pick<RecommendationSet, "rules">): Readonly<Record<Kind, KindRules>> {
  return { skal: rulesFor("skal", set), kan: rulesFor("kan", set) };
}

/** What one answer amounts to, in the form's check column and in the intake alike. */
export type Verdict =
  | "ok"
  | "status-missing"
  | "status-invalid"
  | "status-not-allowed"
  | "remark-advised"
  | "remark-required"
  | "kan-unanswered";

/** What was read in a status cell: a status, nothing at all, or something that is none. */
export type StatusReading = StatusName | "blank" | "invalid";

/** The judgement on one answer, by the rules of its kind. */
export function judge(rules: KindRules, status: StatusReading, hasRemark: boolean): Verdict {
  if (status === "blank") return rules.unanswered === "fault" ? "status-missing" : "kan-unanswered";
  if (status === "invalid") return "status-invalid";
  const rule = rules.statuses[status];
  if (!rule.allowed) return "status-not-allowed";
  if (hasRemark || rule.remark === "free") return "ok";
  return rule.remark === "required" ? "remark-required" : "remark-advised";
}
