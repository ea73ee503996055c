/** Finds the municipalities that a return comes from, and says where the evidence disagrees. */
import { type Finding, finding } from "../findings/finding";
import { identifyInFileName, identifyMunicipalities } from "../respondents/identifyMunicipalities";
import { municipalityByCode } from "../respondents/municipalitiesOfKkr";
import type { MunicipalityRegistry } from "../respondents/municipality";
import { markValues, type Marks } from "./readMarks";

export interface IdentifiedMunicipality {
  readonly codes: readonly string[];
  readonly findings: readonly Finding[];
  /** False when a person must say whom the return comes from. */
  readonly certain: boolean;
}

interface Evidence {
  readonly from: "properties" | "markSheet" | "title" | "head" | "fileName" | "elsewhere";
  readonly codes: readonly string[];
}

interface Question {
  readonly registry: MunicipalityRegistry;
  readonly marks: Marks;
  /** What stands above the first recommendation, apart from the head's fields. */
  readonly titles: readonly string[];
  /** What stands in the head's field. */
  readonly head: string;
  readonly fileName: string;
  readonly asked: readonly string[];
  /** Other short lines around the form. */
  readonly elsewhere: readonly string[];
}

/**
 * The strongest evidence wins, in the order of `Evidence.from`. One disagreement leaves it open all the
 * same: where a person has written another municipality in the head than the form was made for, it is
 * either a slip or a neighbour's form that was borrowed, and nobody but a person can know. Counting it
 * would put one municipality's answers in another's name.
 */
export function identifyMunicipality(question: Question): IdentifiedMunicipality {
  const { registry, head, asked } = question;
  const told = evidenceIn(question).filter(({ codes }) => codes.length > 0);
  const evidence = told.length > 0 ? told : elsewhere(question);
  const [strongest] = evidence;
  if (!strongest) {
    return { codes: [], findings: [finding("municipality-unknown", {}, { written: head })], certain: false };
  }
  const codes = withJobcentre(strongest, evidence, registry);
  const against = evidence.find((other) => !other.codes.every((code) => codes.includes(code)));
  const headSays = evidence.find(({ from }) => from === "head");
  const borrowed = headSays !== undefined && !headSays.codes.some((code) => codes.includes(code));
  // A head that was changed to a name nobody knows may hide a borrowed form just as well.
  const unread = head.trim() !== "" && headSays === undefined && isMark(strongest);
  const outsiders = codes.filter((code) => !asked.includes(code));
  const nobodyAsked = outsiders.length === codes.length;
  const names = (list: readonly string[]) => namesOf(registry, list);
  const conflict = borrowed ? headSays : against;
  return {
    codes,
    certain: !borrowed && !nobodyAsked,
    findings: [
      ...(conflict
        ? [
            finding(
              "municipality-conflict",
              {},
              {
                chosen: names(codes),
                chosenFrom: strongest.from,
                other: names(conflict.codes),
                otherFrom: conflict.from,
                decided: !borrowed,
              },
            ),
          ]
        : []),
      ...(unread ? [headUnread(head, names(codes), strongest)] : []),
      ...(outsiders.length > 0
        ? [finding("municipality-not-asked", {}, { municipality: names(outsiders) })]
        : []),
      ...(codes.length > 1 ? [finding("joint-return", {}, { municipalities: names(codes) })] : []),
    ],
  };
}

function evidenceIn({ registry, marks, titles, head, fileName }: Question): readonly Evidence[] {
  const title = titles
    .map((text) => identifyMunicipalities(registry, text))
    .find((codes) => codes.length > 0);
  return [
    ...markValues(marks, "municipalities").map(({ place, value }) => ({
      from: place,
      codes: codesIn(registry, value),
    })),
    { from: "title", codes: title ?? [] },
    { from: "head", codes: identifyMunicipalities(registry, head) },
    { from: "fileName", codes: identifyInFileName(registry, fileName) },
  ];
}

/** All the codes that there are are shorter together. In characters. */
const LONGEST_CODES = 1_000;

function codesIn(registry: MunicipalityRegistry, value: string): readonly string[] {
  if (value.length > LONGEST_CODES) return [];
  return [...new Set(value.split(/[,;\s]+/))].filter(
    (code) => municipalityByCode(registry, code)?.code === code,
  );
}

/** Asked only where nothing else tells; lines that name several municipalities tell nothing. */
function elsewhere({ registry, elsewhere }: Question): readonly Evidence[] {
  const named = elsewhere
    .map((line) => identifyMunicipalities(registry, line))
    .filter((codes) => codes.length > 0);
  const [codes] = named;
  const agree = new Set(named.map((one) => one.join())).size === 1;
  return codes && agree ? [{ from: "elsewhere", codes }] : [];
}

/** A form made for one of a jobcentre's municipalities, returned in the jobcentre's name, is for them all. */
function withJobcentre(
  strongest: Evidence,
  evidence: readonly Evidence[],
  registry: MunicipalityRegistry,
): readonly string[] {
  const head = evidence.find(({ from }) => from === "head")?.codes ?? [];
  const isJobcentre = registry.jointJobcentres.some(
    ({ members }) => members.length === head.length && members.every((code) => head.includes(code)),
  );
  return isJobcentre && strongest.codes.every((code) => head.includes(code)) ? head : strongest.codes;
}

function isMark({ from }: Evidence): boolean {
  return from === "properties" || from === "markSheet";
}

function headUnread(head: string, chosen: readonly string[], { from }: Evidence): Finding {
  return finding(
    "municipality-conflict",
    {},
    {
      chosen,
      chosenFrom: from,
      other: [head.trim()],
      otherFrom: "head",
      decided: true,
    },
  );
}

function namesOf(registry: MunicipalityRegistry, codes: readonly string[]): readonly string[] {
  return codes.map((code) => registry.municipalities.find((one) => one.code === code)?.name ?? code);
}
