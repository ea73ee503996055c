/** How far a piece of work has come, with the way to stop it, and how it ended when it did not end well. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import { failureWords } from "./Failure";
import { usePane } from "../state/PaneContext";
import type { Work } from "./useWork";

const useStyles = makeStyles({
  progress: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    justifyItems: "start",
    maxWidth: "640px",
    marginTop: tokens.spacingVerticalL,
  },
  bar: { width: "100%" },
  words: { margin: 0 },
  message: { marginTop: tokens.spacingVerticalL, maxWidth: "640px" },
});

interface WorkProgressProps {
  readonly work: Work;
  readonly words: {
    readonly working: (done: number, total: number) => string;
    readonly cancel: string;
    readonly cancelled: string;
  };
}

export function WorkProgress({ work: { now, cancel }, words }: WorkProgressProps) {
  const { errors } = usePane().words;
  const styles = useStyles();
  switch (now.state) {
    case "idle":
      return null;
    case "working": {
      const said = words.working(now.done, now.total);
      return (
        <div className={styles.progress}>
          <ProgressBar
            className={styles.bar}
            aria-label={said}
            max={Math.max(now.total, 1)}
            {...(now.total > 0 ? { value: now.done } : {})}
          />
          <p className={styles.words} role="status">
            {said}
          </p>
          <Button onClick={cancel}>{words.cancel}</Button>
        </div>
      );
    }
    case "cancelled":
      return (
        <MessageBar intent="info" className={styles.message} layout="multiline">
          <MessageBarBody role="status">{words.cancelled}</MessageBarBody>
        </MessageBar>
      );
    case "failed":
      return (
        <MessageBar intent="error" className={styles.message} layout="multiline">
          <MessageBarBody role="alert">{failureWords(now.error, errors)}</MessageBarBody>
        </MessageBar>
      );
  }
}
