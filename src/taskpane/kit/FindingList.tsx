/** Findings → sentences, the heaviest first, each with its weight in words. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { describeTogether } from "../../core/wording/describeTogether";
import type { Finding } from "../../core/findings/finding";
import type { ItemNames } from "../../core/sets/definition";
import { useTexts } from "../state/useTexts";

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalS} 0 0`, padding: 0, listStyleType: "none" },
  item: {
    display: "grid",
    gridTemplateColumns: "6.5em 1fr",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    overflowWrap: "anywhere",
  },
  weight: { fontWeight: tokens.fontWeightSemibold },
  error: { color: tokens.colorPaletteRedForeground1 },
  quiet: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

interface FindingListProps {
  readonly findings: readonly Finding[];
  /** Of what is asked about. */
  readonly names: ItemNames;
}

export function FindingList({ findings, names }: FindingListProps) {
  const texts = useTexts();
  const { severities } = texts.pane.merge.dryRun;
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {describeTogether(findings, texts, names).map(({ severity, sentence }) => (
        <li key={sentence} className={styles.item}>
          <span
            className={mergeClasses(
              styles.weight,
              severity === "error" && styles.error,
              severity === "note" && styles.quiet,
            )}
          >
            {severities[severity]}
          </span>
          <span>{sentence}</span>
        </li>
      ))}
    </ul>
  );
}
