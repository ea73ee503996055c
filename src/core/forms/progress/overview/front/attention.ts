/** Observations → the lists of red answers and of yellow SKAL: what KKR asks about first, in the municipalities' words. */
import type { Texts } from "../../../../../language";
import { quoted } from "../../../../../workbook/content";
import { areaToA1, toA1 } from "../../../../../workbook/address";
import type { CellDescription } from "../../../../../workbook/description";
import { byName } from "../../../../overview/byName";
import { cell, emptyCells, liveCell, textCell } from "../../../../overview/cell";
import type { Block } from "../../../../overview/flow";
import { filled, words } from "../../../../overview/live";
import type { Live } from "../../../../overview/live";
import { dateOnly } from "../../../../overview/localTime";
import { dataKey } from "../dataColumns";
import type { Observation } from "../observations";
import type { RemarkRows } from "../remarksSheet";
import type { Kind } from "../../set/recommendationSet";
import { statusWords } from "../statusWords";
import type { Tally } from "../tally";
import { LABEL_COLUMN, LAST_COLUMN } from "./columns";
import type { Figures } from "./response";

/** A list of one status of one kind: red and yellow, SKAL and KAN are never counted together. */
export interface Attention {
  readonly name: string;
  readonly status: "red" | "yellow";
  readonly kind: Kind;
  readonly groups: readonly Group[];
  readonly listed: number;
  /** False where the answers are so many that only the municipalities are named. */
  readonly inWords: boolean;
}

interface Group {
  readonly recommendation: string;
  readonly answers: readonly Observation[];
}

/** More answers than this would be pages; then the municipalities are named, and their words stand in Bemærkninger. */
const MOST_IN_WORDS = 60;
/** Characters of a remark that are shown; the link leads to the whole. */
const FIRST_WORDS = 190;
/** Characters on one line of the remark, and of the names across the page. */
const REMARK_LINE = 110;
const NAMES_LINE = 118;
const LINE = 13.5;
const HEADING = 26;
const GROUP = 18;

/** Red of each kind, then yellow SKAL; recommendations with most first, municipalities by name. */
export function attentionOf(observations: readonly Observation[], tally: Tally): readonly Attention[] {
  const has = (kind: Kind) => tally.kinds.some((one) => one.kind === kind);
  const wanted = [
    { status: "red", kind: "skal" },
    { status: "red", kind: "kan" },
    { status: "yellow", kind: "skal" },
  ] as const;
  return wanted
    .filter(({ kind }) => has(kind))
    .map(({ status, kind }) => {
      const own = observations.filter((one) => one.outcome === status && one.recommendation.kind === kind);
      return {
        name: `${status} ${kind}`,
        status,
        kind,
        groups: groupsOf(own, tally),
        listed: own.length,
        inWords: own.length <= MOST_IN_WORDS,
      };
    });
}

function groupsOf(own: readonly Observation[], { recommendations }: Tally): readonly Group[] {
  return recommendations
    .map(({ recommendation: { id } }) => ({
      recommendation: id,
      answers: own.filter((one) => one.recommendation.id === id),
    }))
    .filter(({ answers }) => answers.length > 0)
    .toSorted((a, b) => b.answers.length - a.answers.length)
    .map(({ recommendation, answers }) => {
      const people = byName(answers.map(({ municipality }) => municipality)).map(({ code }) => code);
      const place = (one: Observation) => people.indexOf(one.municipality.code);
      return { recommendation, answers: answers.toSorted((a, b) => place(a) - place(b)) };
    });
}

/**
 * The heading stays with the first recommendation, and each recommendation with its first answer; between answers a
 * page may end.
 */
export function attentionBlocks(list: Attention, texts: Texts): readonly Block[] {
  const { name, groups, inWords } = list;
  const opening = [HEADING, ...(inWords ? [] : [LINE + 2])];
  const heights = (group: Group): readonly number[] =>
    inWords
      ? group.answers.map((answer) => heightOf(shownRemark(answer, texts), REMARK_LINE))
      : [heightOf(namesOf(group), NAMES_LINE)];
  const blocks = groups.flatMap((group, index) => {
    const [first = 0, ...others] = heights(group);
    const own = `${name} ${group.recommendation}`;
    const above = index === 0 ? opening : [];
    return [
      { name: index === 0 ? name : own, heights: [...above, GROUP, first] },
      ...others.map((height, other) => ({ name: `${own} ${other + 2}`, heights: [height] })),
    ];
  });
  return [
    ...(blocks.length > 0 ? blocks : [{ name, heights: [...opening, LINE + 4] }]),
    { name: `${name} end`, heights: [16] },
  ];
}

function heightOf(text: string, line: number): number {
  return Math.max(1, Math.ceil(text.length / line)) * LINE + 3;
}

export interface Drawn {
  readonly cells: readonly CellDescription[];
  readonly merges: readonly string[];
}

export interface AttentionPlace {
  readonly rowOf: (name: string) => number;
  readonly remarkRows: RemarkRows;
  /** Labels by recommendation id. */
  readonly shorts: ReadonlyMap<string, string>;
  /** The live count of a recommendation's answers of a status, and of all that are asked, from the tables. */
  readonly counts: (recommendation: string, status: Attention["status"]) => GroupCounts;
  readonly figures: Figures;
  readonly madeAt: string;
}

export interface GroupCounts {
  readonly count: Live<number>;
  readonly asked: Live<number>;
}

export function drawAttention(list: Attention, place: AttentionPlace, texts: Texts): Drawn {
  const { attention } = texts.overview;
  const { name, status, kind, groups, inWords } = list;
  const top = place.rowOf(name);
  const end = place.rowOf(`${name} end`);
  const heading = [
    textCell(top, LABEL_COLUMN, "section", attention[status][kind]),
    ...emptyCells(top, { from: LABEL_COLUMN + 1, to: LAST_COLUMN }, "section"),
  ];
  const nothing = status === "red" ? attention.noRed[kind] : attention.noYellow[kind];
  const lead = [
    ...(groups.length === 0 ? [textCell(top + 1, LABEL_COLUMN, "line", nothing)] : []),
    ...(inWords ? [] : [textCell(top + 1, LABEL_COLUMN, "line", attention.many)]),
  ];
  const drawn = groups.map((group, index) => {
    const row = index === 0 ? top + (inWords ? 1 : 2) : place.rowOf(`${name} ${group.recommendation}`);
    return drawGroup(group, row, list, place, texts);
  });
  return {
    cells: [
      ...heading,
      ...lead,
      ...drawn.flatMap(({ cells }) => cells),
      liveCell(end, LABEL_COLUMN, "line", correctedSince(list, place, texts)),
    ],
    merges: drawn.flatMap(({ merges }) => merges),
  };
}

function drawGroup(
  group: Group,
  row: number,
  { status, inWords }: Attention,
  { shorts, counts, remarkRows }: AttentionPlace,
  texts: Texts,
): Drawn {
  const label = shorts.get(group.recommendation) ?? group.recommendation;
  const heading = liveCell(
    row,
    LABEL_COLUMN,
    "group",
    filled(texts.overview.attention.group, { label: words(label), ...counts(group.recommendation, status) }),
  );
  const wide = (at: number, from: number) =>
    areaToA1({ from: { row: at, column: from }, to: { row: at, column: LAST_COLUMN } });
  if (!inWords) {
    return {
      cells: [heading, textCell(row + 1, LABEL_COLUMN, "saying", namesOf(group))],
      merges: [wide(row + 1, LABEL_COLUMN)],
    };
  }
  return {
    cells: [
      heading,
      ...group.answers.flatMap((answer, index) => {
        const at = row + 1 + index;
        const { municipality, recommendation } = answer;
        const remark = remarkRows.get(dataKey(municipality.code, recommendation.id));
        const name =
          remark === undefined
            ? textCell(at, LABEL_COLUMN, "sayer", municipality.name)
            : cell(at, LABEL_COLUMN, "sayerLink", {
                kind: "link",
                text: municipality.name,
                sheet: texts.overview.sheets.remarks,
                range: toA1(remark),
              });
        return [name, liveCell(at, LABEL_COLUMN + 1, "saying", saying(answer, status, texts))];
      }),
    ],
    merges: group.answers.map((_, index) => wide(row + 1 + index, LABEL_COLUMN + 1)),
  };
}

/** The first words of the remark as it stands in Data, and before it the status that it has been corrected to. */
function saying(answer: Observation, status: Attention["status"], texts: Texts): Live<string> {
  const { noRemark, now } = texts.overview.attention;
  const at = `MATCH(${quoted(dataKey(answer.municipality.code, answer.recommendation.id))},Data[key],0)`;
  const word = `INDEX(Data[status],${at})`;
  const whole = `SUBSTITUTE(INDEX(Data[remark],${at})&"",CHAR(10)," ")`;
  const correctedTo = filled(now, { status: { expression: word, value: "" } });
  return {
    expression:
      `IF(${word}=${quoted(statusWords(texts)[status])},"",${correctedTo.expression})` +
      `&IF(${whole}="",${quoted(noRemark)},IF(LEN(${whole})>${FIRST_WORDS},LEFT(${whole},${FIRST_WORDS - 2})&" …",${whole}))`,
    value: shownRemark(answer, texts),
  };
}

function shownRemark({ remark }: Observation, texts: Texts): string {
  const whole = remark.replaceAll("\n", " ");
  if (whole === "") return texts.overview.attention.noRemark;
  if (whole.length <= FIRST_WORDS) return whole;
  const end = FIRST_WORDS - 2;
  const splitsPair = /[\uD800-\uDBFF]/.test(whole.charAt(end - 1));
  return `${whole.slice(0, splitsPair ? end - 1 : end)} …`;
}

function namesOf({ answers }: Group): string {
  return answers.map(({ municipality }) => municipality.name).join(", ");
}

/** Nothing while the list shows what Data holds. */
function correctedSince(
  { status, kind, listed }: Attention,
  { figures, madeAt }: AttentionPlace,
  texts: Texts,
): Live<string> {
  const count = figures.kinds.find((one) => one.kind === kind)?.count(status);
  if (!count) return words("");
  const said = filled(texts.overview.attention.corrected, {
    count,
    listed: { expression: String(listed), value: listed },
    date: words(dateOnly(madeAt, texts)),
  });
  return { expression: `IF(${count.expression}=${listed},"",${said.expression})`, value: "" };
}
