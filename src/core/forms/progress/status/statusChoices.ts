/** Turns the rules for a kind into what its status cells offer and take. */
import type { Texts } from "../../../../language";
import type { StatusName } from "../set/recommendationSet";
import { STATUSES } from "../set/recommendationSet";
import type { KindRules } from "../rules/rules";

/** The statuses that may be chosen, in the order that they are shown everywhere. */
export function allowedStatuses(rules: KindRules): readonly StatusName[] {
  return STATUSES.filter((status) => rules.statuses[status].allowed);
}

/** The words of the dropdown: "Grøn", "Gul", "Rød" and, where it may be chosen, "-". */
export function statusChoices(rules: KindRules, texts: Texts): readonly string[] {
  return allowedStatuses(rules).map((status) => texts.status.labels[status]);
}

/** A lone dash that other programs make from "-": hyphens, figure, en and em dash, bar, minus. */
const DASHES = ["-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2015", "\u2212"];

/**
 * What the form itself takes for a status, in lower case and without spaces around: its label, and for
 * a label that is a dash any dash. The intake reads more than that (core/forms/progress/status/readStatus), each time
 * with a note; whatever is taken here it reads as "exact".
 */
export function acceptedSpellings(status: StatusName, texts: Texts): readonly string[] {
  const label = texts.status.labels[status].toLowerCase();
  return DASHES.includes(label) ? DASHES : [label];
}
