/** The ledger → how many have answered and how it stands, in bars by Fluent's own chart library. */
import { HorizontalBarChart, type ChartProps } from "@fluentui/react-charts";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Ledger } from "../../core/ledger/ledger";
import type { Outcome } from "../../core/overview/observations";
import { OUTCOME_LOOK } from "../../core/overview/styles";
import { givenOf, tallyOf } from "../../core/overview/tally";
import { useTexts } from "../app/useTexts";

const useStyles = makeStyles({
  box: { maxWidth: "640px" },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    listStyleType: "none",
    padding: 0,
    margin: `${tokens.spacingVerticalS} 0 0`,
  },
  sign: {
    display: "inline-block",
    width: "12px",
    height: "12px",
    marginRight: "6px",
    border: "1px solid #484644",
    verticalAlign: "-1px",
    forcedColorAdjust: "none",
  },
});

const GIVEN: readonly Outcome[] = ["green", "yellow", "red", "not-participating"];

export default function Charts({ ledger }: { readonly ledger: Ledger }) {
  const texts = useTexts();
  const words = texts.pane.overview;
  const styles = useStyles();
  const tally = tallyOf(ledger);
  const bars: ChartProps[] = tally.kinds.map(({ kind, counts }) => ({
    chartTitle: words.statusChart[kind],
    chartData: GIVEN.filter((outcome) => counts[outcome] > 0).map((outcome) => ({
      legend: `${texts.overview.outcomes[outcome]}: ${counts[outcome]}`,
      horizontalBarChartdata: { x: counts[outcome], total: givenOf(counts) },
      color: OUTCOME_LOOK[outcome].fill,
    })),
  }));
  return (
    <div className={styles.box}>
      <HorizontalBarChart data={bars} hideLabels hideTooltip={false} />
      <ul className={styles.legend}>
        {GIVEN.map((outcome) => (
          <li key={outcome}>
            <span className={styles.sign} style={{ backgroundColor: OUTCOME_LOOK[outcome].fill }} />
            {texts.overview.outcomes[outcome]}{" "}
            {tally.kinds.reduce((sum, { counts }) => sum + counts[outcome], 0)}
          </li>
        ))}
      </ul>
    </div>
  );
}
