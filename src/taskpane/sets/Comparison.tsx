/** A set and the one that it takes over from → what was kept, adjusted, added and removed, with the changed words marked. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formOf } from "../../core/forms";
import { compareSets } from "../../core/sets/compareSets";
import type { Definition } from "../../core/sets/definition";
import { describeComparison } from "../../core/wording/describeComparison";
import { visibleLines } from "../../language/quoting/shown";
import { Foreign } from "../kit/Foreign";
import { useTexts } from "../state/useTexts";
import { setName } from "../../core/sets/setName";

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
  marked: { display: "block", marginTop: tokens.spacingVerticalXS },
  piece: { textDecorationThickness: "1px" },
  gone: { color: tokens.colorPaletteRedForeground1 },
  added: { color: tokens.colorPaletteGreenForeground1, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface ComparisonProps {
  readonly set: Definition;
  /** The sets that it may take over from. */
  readonly known: readonly Definition[];
}

export function Comparison({ set, known }: ComparisonProps) {
  const texts = useTexts();
  const words = texts.pane.sets;
  const styles = useStyles();
  const previous = known.find(({ id }) => id === set.previousSet);
  const generations = [...known.filter(({ id }) => id !== set.id), set].map(formOf);
  const compared = previous ? compareSets(generations, previous.id, set.id) : null;
  if (!previous || !compared) return <p className={styles.quiet}>{words.notCompared}</p>;
  const names = { older: formOf(previous).names, newer: formOf(set).names };
  const { counts, lines } = describeComparison(compared, names, texts);
  return (
    <section>
      <h2 className={styles.section}>{words.comparison(setName(previous))}</h2>
      <p>{counts}</p>
      <ul className={styles.list}>
        {lines.map(({ sentence, pieces }) => (
          <li key={sentence} className={styles.item}>
            <Foreign>{sentence}</Foreign>
            {pieces.length > 0 && (
              <bdi className={styles.marked}>
                {pieces.map((piece, index) => {
                  const shown = visibleLines(piece.words);
                  if (piece.change === "same") return `${shown} `;
                  const Mark = piece.change === "gone" ? "del" : "ins";
                  return (
                    <span key={index}>
                      <Mark className={mergeClasses(styles.piece, styles[piece.change])}>{shown}</Mark>{" "}
                    </span>
                  );
                })}
              </bdi>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
