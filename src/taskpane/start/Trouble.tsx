/** What is shown could not be read anew just now: said above it, while it stays. */
import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { failureWords } from "../kit/Failure";
import { usePane } from "../state/PaneContext";
import type { Opened } from "../state/useOpened";

const useStyles = makeStyles({
  message: { marginBottom: tokens.spacingVerticalM, maxWidth: "640px" },
  words: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

export default function Trouble({ opened: { content, trouble, readAgain } }: { readonly opened: Opened }) {
  const { errors } = usePane().words;
  const styles = useStyles();
  if (content.state !== "read") return null;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.message}>
      <MessageBarBody>
        <p role="alert" className={styles.words}>
          {errors.older} {failureWords(trouble, errors)}
        </p>
        <Button size="small" onClick={() => void readAgain()}>
          {errors.retry}
        </Button>
      </MessageBarBody>
    </MessageBar>
  );
}
