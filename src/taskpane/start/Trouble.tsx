/** What is shown could not be read anew just now: said above it, while it stays. */
import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { failureWords } from "../app/Failure";
import { usePane } from "../app/PaneContext";
import type { Opened } from "./useOpened";

const useStyles = makeStyles({ message: { marginBottom: tokens.spacingVerticalM, maxWidth: "640px" } });

export default function Trouble({ opened: { content, trouble } }: { readonly opened: Opened }) {
  const { errors } = usePane().words;
  const styles = useStyles();
  if (content.state !== "read") return null;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.message}>
      <MessageBarBody role="alert">
        {errors.older} {failureWords(trouble, errors)}
      </MessageBarBody>
    </MessageBar>
  );
}
