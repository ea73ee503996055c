/** A finding says what is unclear or wrong in a return: plain data, made into a sentence by src/language. */
import type { Place } from "../../workbook/place";
import { ANSWERS, VOLUNTARY_BLANK } from "./families/answers";
import { CHOICES } from "./families/choices";
import { FILES } from "./families/files";
import type { Kind, Severity } from "./families/kind";
import { MARKS } from "./families/marks";
import { OWN_WORDS } from "./families/ownWords";
import { ROWS } from "./families/rows";
import { STATES } from "./families/states";
import { WORKBOOKS } from "./families/workbooks";

export type { Severity } from "./families/kind";

/** Every finding there is. Each family declares code → severity and the type of its parameters. */
const FAMILIES = {
  ...FILES,
  ...WORKBOOKS,
  ...ROWS,
  ...ANSWERS,
  ...MARKS,
  ...STATES,
  ...OWN_WORDS,
  ...CHOICES,
};

export type FindingCode = keyof typeof FAMILIES;

type ParametersByCode = {
  readonly [C in FindingCode]: (typeof FAMILIES)[C] extends Kind<infer Parameters> ? Parameters : never;
};

/** What the sentence needs: values as written, names, counts, places. Never a sentence itself. */
export type ParametersOf<C extends FindingCode> = ParametersByCode[C];

const KINDS: { readonly [C in FindingCode]: Kind<ParametersOf<C>> } = FAMILIES;

/** The finding of one code; of several codes, that of any of them. */
export type FindingOf<C extends FindingCode> = {
  [One in C]: {
    readonly code: One;
    readonly severity: Severity;
    /** Where it is; null for the file as a whole. */
    readonly place: Place | null;
    /** Recommendation id in the set that is asked about, or null. */
    readonly item: string | null;
    readonly parameters: ParametersOf<One>;
  };
}[C];

export type Finding = FindingOf<FindingCode>;

/** What a finding is about. */
export interface About {
  readonly place?: Place | null;
  readonly item?: string | null;
}

/** The codes whose sentence needs nothing. */
export type PlainCode = {
  [C in FindingCode]: Record<never, never> extends ParametersOf<C> ? C : never;
}[FindingCode];

/** Makes a finding that has no parameters, or none now. */
export function plainFinding<C extends PlainCode>(code: C, about: About = {}): FindingOf<C> {
  return finding(code, about, {});
}

/** Makes a finding with the severity of its code. */
export function finding<C extends FindingCode>(
  code: C,
  about: About,
  parameters: ParametersOf<C>,
): FindingOf<C> {
  return {
    code,
    severity: severityOf(code),
    place: about.place ?? null,
    item: about.item ?? null,
    parameters,
  };
}

export function severityOf(code: FindingCode): Severity {
  return KINDS[code].severity;
}

/** Does it quote what a municipality wrote outside the answer cells, and what stands nowhere else in the overview? */
export function isOwnWords(code: FindingCode): boolean {
  return code in OWN_WORDS;
}

/** Does it say no more than that what is voluntary is left open? That is no fault, and nothing to do. */
export function isVoluntaryBlank(code: FindingCode): boolean {
  return code === VOLUNTARY_BLANK;
}

export const isFindingCode = (code: string): code is FindingCode => Object.hasOwn(KINDS, code);

export const FINDING_CODES: readonly FindingCode[] = Object.keys(KINDS).filter(isFindingCode);

/** The finding that was kept, or null when its parameters are not those of its code. */
export function keptFinding<C extends FindingCode>(
  code: C,
  about: About,
  kept: unknown,
): FindingOf<C> | null {
  const parameters = KINDS[code].parse(kept);
  return parameters && finding(code, about, parameters);
}
