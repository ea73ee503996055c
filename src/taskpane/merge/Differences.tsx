/** Several returns of one municipality → where they differ, side by side. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { differencesBetween } from "../../core/ledger/differences";
import type { Return } from "../../core/intake/return";
import { short } from "../../language/shown";
import { Foreign } from "../app/Foreign";
import { useTexts } from "../app/useTexts";

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  table: { borderCollapse: "collapse", width: "100%", marginTop: tokens.spacingVerticalS },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: tokens.spacingVerticalXS,
    textAlign: "left",
    verticalAlign: "top",
    // Rather to the side than a word broken in two.
    overflowWrap: "break-word",
  },
  status: { fontWeight: tokens.fontWeightSemibold },
});

export function Differences({ returns }: { readonly returns: readonly Return[] }) {
  const texts = useTexts();
  const words = texts.pane.merge.choice;
  const styles = useStyles();
  const [first, ...others] = returns;
  if (!first) return null;
  const different = new Set(
    others.flatMap((other) => differencesBetween(first, other).map(({ recommendation }) => recommendation)),
  );
  if (different.size === 0) return <p>{words.noDifferences}</p>;
  const answerIn = (one: Return, id: string) =>
    one.answers.find(({ recommendation }) => recommendation === id) ?? null;
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.differences}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.cell}>
              {words.recommendation}
            </th>
            {returns.map(({ file }) => (
              <th key={file.sha256} scope="col" className={styles.cell}>
                <Foreign>{file.name}</Foreign>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...different].map((id) => (
            <tr key={id}>
              <th scope="row" className={styles.cell}>
                {id}
              </th>
              {returns.map((one) => {
                const answer = answerIn(one, id);
                const status = answer?.status
                  ? texts.status.labels[answer.status]
                  : short(answer?.statusAsWritten ?? "");
                return (
                  <td key={one.file.sha256} className={styles.cell}>
                    <div className={styles.status}>
                      <Foreign>{status || words.noStatus}</Foreign>
                    </div>
                    <div>
                      <Foreign>{answer?.remark || words.noRemark}</Foreign>
                    </div>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
