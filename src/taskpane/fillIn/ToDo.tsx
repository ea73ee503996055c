/** Findings → what is to be corrected, what is advice and what is only for information; each leads to its cell. */
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { describeFinding } from "../../core/findings/describeFinding";
import type { Finding, Severity } from "../../core/findings/finding";
import type { Place } from "../../workbook/place";
import { useTexts } from "../app/useTexts";

const useStyles = makeStyles({
  section: {
    fontSize: tokens.fontSizeBase400,
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalS}`,
  },
  list: { listStyleType: "none", margin: 0, padding: 0, maxWidth: "640px" },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  link: { textAlign: "left" },
});

interface ToDoProps {
  readonly findings: readonly Finding[];
  /** Selects a cell; null where there is no workbook to select it in. */
  readonly goTo: ((place: Place) => void) | null;
}

const SECTIONS: readonly (readonly [Severity, "mustFix" | "advice" | "notes"])[] = [
  ["error", "mustFix"],
  ["warning", "advice"],
  ["note", "notes"],
];

export function ToDo({ findings, goTo }: ToDoProps) {
  const texts = useTexts();
  const words = texts.pane.fillIn;
  const styles = useStyles();
  if (findings.length === 0) return <p>{words.nothingMissing}</p>;
  return SECTIONS.map(([severity, heading]) => {
    const own = findings.filter((found) => found.severity === severity);
    return (
      own.length > 0 && (
        <section key={severity}>
          <h2 className={styles.section}>
            {words[heading]} ({own.length})
          </h2>
          <ul className={styles.list}>
            {own.map((found, index) => {
              const { place } = found;
              const sentence = describeFinding(found, texts);
              return (
                <li key={index} className={styles.item}>
                  {place === null || goTo === null ? (
                    sentence
                  ) : (
                    <Link as="button" className={styles.link} onClick={() => goTo(place)}>
                      {sentence}
                    </Link>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      )
    );
  });
}
