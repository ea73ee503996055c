/** Findings → what is missing, what is to be corrected, what is advice or information; each leads to its cell. */
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { describeFinding } from "../../core/wording/describeFinding";
import { type Finding, isVoluntaryBlank } from "../../core/findings/finding";
import type { ItemNames } from "../../core/sets/definition";
import type { Place } from "../../workbook/place";
import { useTexts } from "../state/useTexts";
import { blocks, isMissing } from "../../app/openForm";

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
  /** Of what the form asks about. */
  readonly names: ItemNames;
  /** Selects a cell; null where there is no workbook to select it in. */
  readonly goTo: ((place: Place) => void) | null;
}

const SECTIONS: readonly (readonly [
  "missing" | "mustFix" | "advice" | "notes",
  (found: Finding) => boolean,
])[] = [
  ["missing", isMissing],
  ["mustFix", (found) => blocks(found) && !isMissing(found)],
  ["advice", ({ severity }) => severity === "warning"],
  ["notes", ({ severity }) => severity === "note"],
];

export function ToDo({ findings, names, goTo }: ToDoProps) {
  const texts = useTexts();
  const words = texts.pane.fillIn;
  const styles = useStyles();
  // Voluntary fields that are blank are counted: nobody has to do anything about each of them.
  const told = findings.filter(({ code }) => !isVoluntaryBlank(code));
  const blank = findings.length - told.length;
  if (findings.length === 0) return <p>{words.nothingMissing}</p>;
  return (
    <>
      {SECTIONS.map(([heading, belongs]) => {
        const own = told.filter(belongs);
        return (
          own.length > 0 && (
            <section key={heading}>
              <h2 className={styles.section}>
                {words[heading]} ({own.length})
              </h2>
              <ul className={styles.list}>
                {own.map((found, index) => {
                  const { place } = found;
                  const sentence = describeFinding(found, texts, names);
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
      })}
      {blank > 0 && <p>{texts.together.kanUnanswered(blank)}</p>}
    </>
  );
}
