/** The ledger → how many have answered and how it stands, in bars by Fluent's own chart library. */
import { HorizontalBarChart } from "@fluentui/react-charts";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Ledger } from "../../core/ledger/ledger";
import { stillMissing } from "../../core/ledger/stillMissing";
import { answersIn, MISSING, NOT_JOINED } from "../../core/facts/facts";
import { ACCENT } from "../../core/look/accent";
import { useTexts } from "../state/useTexts";
import { useNoHiddenStops } from "./useNoHiddenStops";

const useStyles = makeStyles({
  charts: { maxWidth: "640px", display: "grid", gap: tokens.spacingVerticalM },
  figure: { margin: 0, minWidth: 0 },
  // Our own legend tells the counts too.
  hidden: { display: "none" },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    listStyleType: "none",
    padding: 0,
    margin: 0,
  },
  sign: {
    display: "inline-block",
    width: "12px",
    height: "12px",
    marginRight: tokens.spacingHorizontalXS,
    border: "1px solid #484644",
    verticalAlign: "-1px",
    forcedColorAdjust: "none",
  },
});

interface Part {
  readonly name: string;
  readonly count: number;
  readonly fill: string;
}

/** What must be answered, and what may be. */
const KINDS = ["required", "voluntary"] as const;

const TO_DECIDE = "#8FB4BC";
const APART = "#E1DFDD";

export default function Charts({ ledger }: { readonly ledger: Ledger }) {
  const texts = useTexts();
  const words = texts.pane.overview;
  const styles = useStyles();
  useNoHiddenStops();
  const facts = answersIn(ledger);
  const asked = ledger.entries.length;
  const answered = new Set(
    facts
      .filter(({ value }) => value !== MISSING && value !== NOT_JOINED)
      .map(({ municipality }) => municipality.code),
  ).size;
  const names = ledger.set.valueNames(texts);
  const looks = [...ledger.set.looks];
  const apart = stillMissing(ledger).apart.length;
  const undecided = ledger.entries.filter(({ state }) => state === "undecided").length;
  return (
    <div className={styles.charts}>
      <Bar
        title={words.responseRate(asked === 0 ? 0 : Math.round((100 * answered) / asked))}
        whole={asked}
        parts={[
          { name: words.haveAnswered, count: answered, fill: ACCENT },
          ...(undecided > 0 ? [{ name: words.toDecide, count: undecided, fill: TO_DECIDE }] : []),
          {
            name: texts.overview.outcomes.missing,
            count: asked - answered - undecided - apart,
            fill: "#FFFFFF",
          },
          ...(apart > 0 ? [{ name: texts.overview.outcomes["not-joined"], count: apart, fill: APART }] : []),
        ]}
      />
      {KINDS.map((kind) => {
        const own = facts.filter(({ item }) => item.required === (kind === "required"));
        const counts = looks.map(([value]) => own.filter((fact) => fact.value === value).length);
        const given = counts.reduce((sum, count) => sum + count, 0);
        return (
          own.length > 0 && (
            <Bar
              key={kind}
              title={words.statusChart[kind](given)}
              whole={given}
              parts={looks.map(([value, { fill }], index) => ({
                name: names.get(value) ?? value,
                count: counts[index] ?? 0,
                fill,
              }))}
            />
          )
        );
      })}
    </div>
  );
}

interface BarProps {
  readonly title: string;
  readonly whole: number;
  readonly parts: readonly Part[];
}

function Bar({ title, whole, parts }: BarProps) {
  const styles = useStyles();
  return (
    <figure className={styles.figure}>
      <figcaption>{title}</figcaption>
      {/* Only to be seen: the library puts unnamed stops in the order of focus, and the legend says the same. */}
      <div inert data-tabster={LEFT_ALONE}>
        <HorizontalBarChart
          data={[
            {
              chartData: parts
                .filter(({ count }) => count > 0)
                .map(({ name, count, fill }) => ({
                  legend: name,
                  horizontalBarChartdata: { x: count, total: whole },
                  color: fill,
                })),
            },
          ]}
          chartDataMode="hidden"
          hideLabels
          styles={{ ...NO_STYLES, legendContainer: styles.hidden }}
        />
      </div>
      <ul className={styles.legend}>
        {parts.map(({ name, count, fill }) => (
          <li key={name}>
            <span className={styles.sign} style={{ backgroundColor: fill }} />
            {name} {count}
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** Without this the library would hold the focus fast before a chart that cannot take it. */
const LEFT_ALONE = JSON.stringify({ uncontrolled: { completely: true } });

const NO_STYLES = {
  root: "",
  items: "",
  chart: "",
  chartTitle: "",
  barWrapper: "",
  chartTitleLeft: "",
  chartTitleRight: "",
  chartDataTextDenominator: "",
  benchmarkContainer: "",
  triangle: "",
  barLabel: "",
  chartWrapper: "",
};
