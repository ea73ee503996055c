/** How a return's statuses were read where they were not simply written, each with the choice to read it otherwise. */
import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { type Answer, fieldOf, type Return } from "../../core/intake/return";
import type { Correction } from "../../core/ledger/secretariat";
import { UNANSWERED } from "../../core/facts/facts";
import type { FormLayout } from "../../core/intake/formLayout";
import { useTexts } from "../state/useTexts";
import { interpreted, standsAs, type Reading } from "./overrule";

const useStyles = makeStyles({
  heading: { fontSize: tokens.fontSizeBase300, margin: `${tokens.spacingVerticalM} 0 0` },
  about: { color: tokens.colorNeutralForeground2, margin: `0 0 ${tokens.spacingVerticalS}` },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalS },
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 150px)",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
});

interface ReadingsProps {
  readonly of: Return;
  readonly set: FormLayout;
  readonly corrections: readonly Correction[];
  readonly overrule: (recommendation: string, outcome: Reading) => void;
}

export function Readings({ of: one, set, corrections, overrule }: ReadingsProps) {
  const texts = useTexts();
  const words = texts.pane.merge.readings;
  const styles = useStyles();
  const answers = interpreted(one, set);
  if (answers.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{words.heading}</h3>
      <p className={styles.about}>{words.about}</p>
      <ul className={styles.list}>
        {answers.map((answer) => (
          <OneReading
            key={answer.item}
            answer={answer}
            choices={choicesFor(answer.item, set)}
            set={set}
            chosen={standsAs(answer, one, set, corrections)}
            choose={(outcome) => overrule(answer.item, outcome)}
          />
        ))}
      </ul>
    </>
  );
}

interface OneReadingProps {
  readonly answer: Answer;
  readonly set: FormLayout;
  readonly choices: readonly Reading[];
  readonly chosen: Reading;
  readonly choose: (outcome: Reading) => void;
}

function OneReading({ answer, set, choices, chosen, choose }: OneReadingProps) {
  const texts = useTexts();
  const words = texts.pane.merge.readings;
  const styles = useStyles();
  const label = useId();
  const { value, written } = fieldOf(answer, set.fields[0]?.name ?? "");
  const standing = value ?? UNANSWERED;
  const names = set.valueNames(texts);
  const nameOf = (outcome: Reading) => names.get(outcome) ?? outcome;
  return (
    <li className={styles.item}>
      <span id={label}>{words.written(answer.item, written.trim())}</span>
      <Select
        size="small"
        aria-labelledby={label}
        value={chosen}
        onChange={(_, { value }) => {
          const outcome = choices.find((name) => name === value);
          if (outcome) choose(outcome);
        }}
      >
        {choices.map((outcome) => (
          <option key={outcome} value={outcome}>
            {outcome === standing ? words.asRead(nameOf(outcome)) : nameOf(outcome)}
          </option>
        ))}
      </Select>
    </li>
  );
}

/** What the form itself lets be chosen, and nothing. */
function choicesFor(id: string, { items }: FormLayout): readonly Reading[] {
  return [...(items.find((item) => item.id === id)?.allowed ?? []), UNANSWERED];
}
