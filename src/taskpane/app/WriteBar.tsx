/** What was written last in the open workbook, what Excel refused of it, and "Fortryd": above every screen. */
import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Undo, Written } from "../../workbook/openWorkbook";
import { lyingWords } from "../services/writeHere";
import { withBuiltIn } from "../state/withBuiltIn";
import { whatLies } from "../services/whatLies";
import type { Opened } from "../state/useOpened";
import { failureWords } from "../kit/Failure";
import { usePane } from "../state/PaneContext";
import type { LastWrite } from "../state/useLastWrite";
import { useTexts } from "../state/useTexts";

const useStyles = makeStyles({
  bar: { borderRadius: 0, paddingRight: tokens.spacingHorizontalM },
  body: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: "anywhere",
  },
  words: { flex: "1 1 180px", margin: 0 },
});

interface WriteBarProps {
  readonly last: LastWrite;
  readonly opened: Opened;
}

export default function WriteBar({ last, opened }: WriteBarProps) {
  const texts = useTexts();
  const words = texts.pane.excel;
  const { ask, writes, ownSets, words: frame } = usePane();
  const styles = useStyles();
  const [failed, setFailed] = useState<{ readonly of: Written; readonly error: unknown } | null>(null);
  const { undo, without } = last.written;
  const left = last.undone ?? (last.isNews ? without : []);
  const missing = left.map((name) => words.refused[name]);
  const said = last.isNews ? last.said : words.last(last.what);
  const all = last.undone ? words.undone(missing) : `${said} ${words.without(missing)}`;
  // Of a write that came later it says nothing.
  const failure = failed?.of === last.written ? failureWords(failed.error, frame.errors) : "";

  const takeBack = async (way: Undo) => {
    setFailed(null);
    try {
      if (!(await mayLose(way))) return;
      writes.takenBack(await way.putBack());
      last.afterUndo?.();
      await opened.readAgain();
    } catch (error) {
      setFailed({ of: last.written, error });
    }
  };
  /** What was written since then is named before it is lost. */
  const mayLose = async (way: Undo): Promise<boolean> => {
    const changed = await way.changedSince();
    if (changed.length === 0) return true;
    const read = await opened.workbook?.read();
    const lying = read
      ? whatLies(read, { sheets: last.sheets, sets: withBuiltIn(ownSets.own), carriedFor: null })
      : [];
    const choice = await ask({
      heading: words.undoQuestion(last.what),
      about: [words.undoLoses(changed), ...lyingWords(lying, texts)],
      choices: [
        { value: "keep", label: words.keep },
        { value: "undo", label: words.undoAnyway },
      ],
      cancel: null,
    });
    return choice === "undo";
  };
  return (
    <MessageBar
      intent={left.length > 0 || failure !== "" ? "warning" : "success"}
      layout="multiline"
      className={styles.bar}
    >
      <MessageBarBody className={styles.body}>
        <div role="status" className={styles.words}>
          {all} {failure}
        </div>
        {undo && !last.undone && (
          <Button size="small" onClick={() => void takeBack(undo)}>
            {words.undo}
          </Button>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
