/** This round and an earlier one → the sheet Udvikling: each recommendation before and now, and who has moved. */
import type { Texts } from "../../../../../language";
import { blank, formula, number, quoted, text } from "../../../../../workbook/content";
import type { CellContent, SheetDescription } from "../../../../../workbook/description";
import type { Ledger } from "../../../../ledger/ledger";
import { years } from "../../../../sets/definition";
import { listSheet, FIRST_HEAD_ROW } from "../../../../overview/listSheet";
import type { StyleName } from "../../../../overview/styles";
import type { EarlierRound } from "../../../contract/formType";
import { setIn } from "../../reading/setIn";
import { shortTexts } from "../../set/shortTexts";
import { countRecommendation } from "../countFormulas";
import { dataKey } from "../dataColumns";
import { OUTCOMES, type Outcome } from "../observations";
import { statusWords } from "../statusWords";
import { type Development, developmentsOf, movementCounts, type Move, type Side } from "./development";
import { movementOf, MOVEMENTS } from "./movement";

const DEVELOPMENT_TABLE = "Development";
const MOVES_TABLE = "Moves";
/** The hidden column that joins a municipality's movement to its row of counts: "2.1|1.1". */
const KEY = 1;
const INTEGER: StyleName = "integer";

export function developmentSheet(ledger: Ledger, earlier: EarlierRound, texts: Texts): SheetDescription {
  const set = setIn(ledger);
  const words = texts.overview.development;
  const { columns, moves: moveWords, movements } = words;
  const developments = developmentsOf(ledger, earlier);
  const moved = developments.flatMap((one) => one.moves.map((move) => ({ one, move })));
  const movesHead = FIRST_HEAD_ROW + Math.max(1, developments.length) + 4;
  const outcomes = texts.overview.outcomes;
  return listSheet({
    name: words.sheet,
    heading: words.heading(years(earlier.ledger.set), years(set)),
    explain: words.explain,
    widths: [10, 34, 40, 22, ...MOVEMENTS.map(() => 12), 8, ...[...OUTCOMES, ...OUTCOMES].map(() => 10)],
    hidden: [KEY],
    headHeight: 34,
    foot: { about: `${set.body} · ${words.sheet}`, pages: texts.overview.footerPage },
    tables: [
      {
        name: DEVELOPMENT_TABLE,
        heading: null,
        columns: [
          { head: columns.key, style: "textCell" },
          { head: columns.now, style: "longText" },
          { head: columns.before, style: "longText" },
          { head: columns.change, style: "longText" },
          ...MOVEMENTS.map((one) => ({ head: movements[one], style: INTEGER })),
          { head: texts.overview.total, style: "integer" },
          ...OUTCOMES.map((one) => ({ head: words.countBefore(outcomes[one]), style: INTEGER })),
          ...OUTCOMES.map((one) => ({ head: words.countNow(outcomes[one]), style: INTEGER })),
        ],
        count: developments.length,
        rows: function* () {
          for (const [index, one] of developments.entries()) {
            yield rowOf(one, FIRST_HEAD_ROW + 1 + index, labels(ledger, earlier), texts);
          }
        },
        nothing: { column: 2, text: words.none },
      },
      {
        name: MOVES_TABLE,
        heading: moveWords.heading,
        columns: [
          { head: columns.key, style: "textCell" },
          { head: columns.now, style: "longText" },
          { head: texts.overview.columns.municipality, style: "longText" },
          { head: moveWords.before, style: "centered" },
          { head: moveWords.now, style: "centered" },
          { head: moveWords.movement, style: "longText" },
        ],
        count: moved.length,
        rows: function* () {
          for (const [index, { one, move }] of moved.entries()) {
            yield moveRow(one, move, movesHead + 1 + index, labels(ledger, earlier), texts);
          }
        },
        nothing: { column: 2, text: words.none },
      },
    ],
  });
}

interface Labels {
  readonly now: ReadonlyMap<string, string>;
  readonly before: ReadonlyMap<string, string>;
}

const labels = (ledger: Ledger, earlier: EarlierRound): Labels => ({
  now: shortTexts(setIn(ledger)),
  before: shortTexts(setIn(earlier.ledger)),
});

function rowOf(one: Development, row: number, shorts: Labels, texts: Texts): readonly CellContent[] {
  const { movements } = texts.overview.development;
  const words = statusWords(texts);
  const { now, before, moves } = one;
  const counts = movementCounts(moves);
  const compared = moves.length > 0;
  return [
    text(keyOf(one)),
    label(now, shorts.now),
    beforeLabel(one, shorts),
    text(texts.overview.development.changeOf(one.change, one.predecessors, kindsOf(one))),
    ...MOVEMENTS.map((movement) =>
      compared
        ? formula(
            `COUNTIFS(${MOVES_TABLE}[${texts.overview.development.columns.key}],$A${row},${MOVES_TABLE}[${texts.overview.development.moves.movement}],${quoted(movements[movement])})`,
            counts[movement],
          )
        : blank,
    ),
    compared ? formula(`SUM(E${row}:K${row})`, moves.length) : blank,
    ...OUTCOMES.map((outcome) => (before ? number(before.counts[outcome]) : blank)),
    ...OUTCOMES.map((outcome) =>
      now ? formula(countRecommendation(now.recommendation.id, words[outcome]), now.counts[outcome]) : blank,
    ),
  ];
}

function moveRow(
  one: Development,
  { municipality, before, now, movement }: Move,
  row: number,
  shorts: Labels,
  texts: Texts,
): readonly CellContent[] {
  const words = statusWords(texts);
  const { movements } = texts.overview.development;
  const id = one.now?.recommendation.id ?? "";
  return [
    text(keyOf(one)),
    label(one.now, shorts.now),
    text(municipality.name),
    text(words[before]),
    formula(`INDEX(Data[status],MATCH(${quoted(dataKey(municipality.code, id))},Data[key],0))`, words[now]),
    formula(movementFormula(before, `$E${row}`, texts), movements[movement]),
  ];
}

/** Follows the status as it is corrected in Data; a word that is no status is no answer. */
function movementFormula(before: Outcome, now: string, texts: Texts): string {
  const words = statusWords(texts);
  const { movements } = texts.overview.development;
  return OUTCOMES.reduceRight(
    (otherwise, outcome) =>
      `IF(${now}=${quoted(words[outcome])},${quoted(movements[movementOf(before, outcome)])},${otherwise})`,
    quoted(movements[movementOf(before, "unanswered")]),
  );
}

const keyOf = ({ now, before }: Development) =>
  `${now?.recommendation.id ?? ""}|${before?.recommendation.id ?? ""}`;

function label(side: Side | null, shorts: ReadonlyMap<string, string>): CellContent {
  return side ? text(shorts.get(side.recommendation.id) ?? side.recommendation.id) : blank;
}

/** Where the text is another now, the earlier wording stands whole. */
function beforeLabel({ change, before }: Development, shorts: Labels): CellContent {
  if (!before || change === "kept") return label(before, shorts.before);
  return text(`${before.recommendation.id} ${before.recommendation.text}`);
}

function kindsOf({ now, before }: Development) {
  if (!now || !before || now.recommendation.kind === before.recommendation.kind) return null;
  return { before: before.recommendation.kind, now: now.recommendation.kind };
}
