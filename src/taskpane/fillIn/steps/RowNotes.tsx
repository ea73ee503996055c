/** What is to be said of one row: what is wrong in it, and what could not be written into it. */
import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { FormRow } from "../../../app/formRows";
import { isMissing, type OpenForm } from "../../../app/openForm";
import { formOf } from "../../../core/forms";
import { describeFinding } from "../../../core/wording/describeFinding";
import { isVoluntaryBlank } from "../../../core/findings/finding";
import { failureWords } from "../../kit/Failure";
import { usePane } from "../../state/PaneContext";
import { useTexts } from "../../state/useTexts";
import type { Answers } from "./useAnswers";

const useStyles = makeStyles({
  notes: { margin: 0, padding: 0, listStyleType: "none", overflowWrap: "anywhere" },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

interface RowNotesProps {
  readonly form: OpenForm;
  readonly row: FormRow;
  readonly answers: Answers;
}

export function RowNotes({ form, row, answers }: RowNotesProps) {
  const texts = useTexts();
  const words = texts.pane.fillIn.steps;
  const { errors } = usePane().words;
  const styles = useStyles();
  const { trouble } = answers;
  const told = form.return.findings.filter(
    (found) =>
      found.item === row.item.id &&
      found.severity !== "note" &&
      !isMissing(found) &&
      !isVoluntaryBlank(found.code),
  );
  const locked = [row.choice, row.words].some((cell) => cell !== null && cell.text === null);
  const names = formOf(form.set).names;
  return (
    <>
      {trouble && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <div role="alert">
              {trouble.now === null
                ? failureWords(trouble.error, errors)
                : words.changed(names.get(trouble.item) ?? trouble.item, trouble.now)}
            </div>
            <div className={styles.buttons}>
              <Button size="small" onClick={answers.writeAnyway}>
                {trouble.now === null ? errors.retry : words.writeMine}
              </Button>
              <Button size="small" onClick={answers.letGo}>
                {words.keepTheirs}
              </Button>
            </div>
          </MessageBarBody>
        </MessageBar>
      )}
      {(told.length > 0 || locked) && (
        <ul className={styles.notes}>
          {locked && <li>{words.locked}</li>}
          {told.map((found, index) => (
            <li key={index}>{describeFinding(found, texts, names)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
