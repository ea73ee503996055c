/** Findings → sentences, the heaviest first, each with its weight in words. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { describeFinding } from "../../core/findings/describeFinding";
import type { Finding, Severity } from "../../core/findings/finding";
import { useTexts } from "./useTexts";

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalS} 0 0`, padding: 0, listStyleType: "none" },
  item: {
    display: "grid",
    gridTemplateColumns: "5.5em 1fr",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    overflowWrap: "anywhere",
  },
  weight: { fontWeight: tokens.fontWeightSemibold },
  error: { color: tokens.colorPaletteRedForeground1 },
  quiet: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

const ORDER: readonly Severity[] = ["error", "warning", "note"];

export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const texts = useTexts();
  const { severities } = texts.pane.merge.dryRun;
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {ORDER.flatMap((severity) => findings.filter((found) => found.severity === severity)).map(
        (found, index) => (
          <li key={index} className={styles.item}>
            <span
              className={mergeClasses(
                styles.weight,
                found.severity === "error" && styles.error,
                found.severity === "note" && styles.quiet,
              )}
            >
              {severities[found.severity]}
            </span>
            <span>{describeFinding(found, texts)}</span>
          </li>
        ),
      )}
    </ul>
  );
}
