/** How a return's statuses were read where they were not simply written, each with the choice to read it otherwise. */
import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Answer, Return } from "../../core/intake/return";
import type { Correction } from "../../core/ledger/secretariat";
import { recommendationsOf, type RecommendationSet } from "../../core/forms/progress/set/recommendationSet";
import { progressAnswer } from "../../core/forms/progress/reading/answers";
import { rulesFor, STATUSES } from "../../core/forms/progress/status/status";
import { useTexts } from "../app/useTexts";
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
  readonly set: RecommendationSet;
  readonly corrections: readonly Correction[];
  readonly overrule: (recommendation: string, outcome: Reading) => void;
}

export function Readings({ of: one, set, corrections, overrule }: ReadingsProps) {
  const texts = useTexts();
  const words = texts.pane.merge.readings;
  const styles = useStyles();
  const answers = interpreted(one);
  if (answers.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{words.heading}</h3>
      <p className={styles.about}>{words.about}</p>
      <ul className={styles.list}>
        {answers.map((answer) => (
          <OneReading
            key={answer.recommendation}
            answer={answer}
            choices={choicesFor(answer.recommendation, set)}
            chosen={standsAs(answer, one, corrections)}
            choose={(outcome) => overrule(answer.recommendation, outcome)}
          />
        ))}
      </ul>
    </>
  );
}

interface OneReadingProps {
  readonly answer: Answer;
  readonly choices: readonly Reading[];
  readonly chosen: Reading;
  readonly choose: (outcome: Reading) => void;
}

function OneReading({ answer: read, choices, chosen, choose }: OneReadingProps) {
  const texts = useTexts();
  const words = texts.pane.merge.readings;
  const styles = useStyles();
  const label = useId();
  const answer = progressAnswer(read);
  const standing = answer.status ?? "unanswered";
  const names = texts.overview.outcomes;
  return (
    <li className={styles.item}>
      <span id={label}>{words.written(answer.recommendation, answer.statusAsWritten.trim())}</span>
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
            {outcome === standing ? words.asRead(names[outcome]) : names[outcome]}
          </option>
        ))}
      </Select>
    </li>
  );
}

/** What the form itself lets be chosen, and nothing. */
function choicesFor(id: string, set: RecommendationSet): readonly Reading[] {
  const kind = recommendationsOf(set).find(({ recommendation }) => recommendation.id === id)?.recommendation
    .kind;
  const allowed = kind ? STATUSES.filter((status) => rulesFor(kind, set).statuses[status].allowed) : STATUSES;
  return [...allowed, "unanswered"];
}
