/** Several returns of one municipality → where they differ, one below the other under each recommendation. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { differencesBetween } from "../../core/ledger/differences";
import type { Return } from "../../core/intake/return";
import { fieldOf } from "../../core/intake/return";
import type { FormLayout } from "../../core/intake/formLayout";
import { useTexts } from "../state/useTexts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  answers: { margin: 0 },
  file: { color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalXS },
  answer: { margin: 0, whiteSpace: "pre-wrap" },
  status: { fontWeight: tokens.fontWeightSemibold },
});

interface DifferencesProps {
  readonly returns: readonly Return[];
  readonly set: FormLayout;
}

export function Differences({ returns, set }: DifferencesProps) {
  const words = useTexts().pane.merge.choice;
  const styles = useStyles();
  const [first, ...others] = returns;
  if (!first) return null;
  const different = new Set(
    others.flatMap((other) => differencesBetween(first, other).map(({ item }) => item)),
  );
  if (different.size === 0) return <p>{words.noDifferences}</p>;
  const { names } = set;
  return (
    <ul className={styles.list}>
      {[...different].map((id) => (
        <li key={id} className={styles.item}>
          <span className={styles.name}>{names.get(id) ?? id}</span>
          <dl className={styles.answers}>
            {returns.map((one) => (
              <OneAnswer key={one.file.sha256} of={one} recommendation={id} set={set} />
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

interface OneAnswerProps {
  readonly of: Return;
  readonly recommendation: string;
  readonly set: FormLayout;
}

function OneAnswer({ of: { file, answers }, recommendation, set }: OneAnswerProps) {
  const texts = useTexts();
  const words = texts.pane.merge.choice;
  const styles = useStyles();
  const answer = answers.find((one) => one.item === recommendation) ?? { fields: {} };
  const [first, ...others] = set.fields.map(({ name }) => fieldOf(answer, name));
  const value = first?.value ?? null;
  const said = value === null ? first?.written.trim() : (set.valueWords(texts).get(value) ?? value);
  const remark = others
    .map((other) => other.value ?? "")
    .join("\n")
    .trim();
  return (
    <>
      <dt className={styles.file}>{file.name}</dt>
      <dd className={styles.answer}>
        <span className={styles.status}>{said || words.noStatus}</span>
        {" · "}
        {remark || words.noRemark}
      </dd>
    </>
  );
}
