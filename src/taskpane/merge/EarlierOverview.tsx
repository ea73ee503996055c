/** The choice of an earlier overview, so that what the secretariat has written in it is not forgotten. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { askedBy } from "../../app/order";
import { losesWords } from "../../app/losesWords";
import { describeFinding } from "../../core/wording/describeFinding";
import type { Definition } from "../../core/sets/definition";
import { failureWords } from "../kit/Failure";
import { usePane } from "../state/PaneContext";
import { useTexts } from "../state/useTexts";
import { openPriorOverview } from "../services/openFile";
import type { Earlier } from "./useGathering";

const useStyles = makeStyles({
  group: { marginTop: tokens.spacingVerticalL, maxWidth: "640px" },
  about: { margin: `0 0 ${tokens.spacingVerticalS}` },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});

interface EarlierOverviewProps {
  readonly set: Definition;
  readonly earlier: Earlier | null;
  readonly choose: (earlier: Earlier | null) => void;
}

export function EarlierOverview({ set, earlier, choose }: EarlierOverviewProps) {
  const texts = useTexts();
  const words = texts.pane.merge;
  const { errors } = usePane().words;
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  /** Why the file that was chosen is not gone on with. */
  const [wrong, setWrong] = useState<string | null>(null);
  const take = async (file: File) => {
    setWrong(null);
    try {
      const prior = await openPriorOverview(file, { set, municipalities: askedBy(set) });
      const remembered = prior.found && prior.remembered.setId === set.id ? prior.remembered : null;
      const lost = remembered && losesWords(remembered);
      if (lost) setWrong(describeFinding(lost, texts));
      else if (remembered) choose({ file: file.name, remembered });
      else setWrong(words.earlierWrong(file.name));
    } catch (error) {
      setWrong(failureWords(error, errors));
    }
  };
  if (earlier) {
    return (
      <div className={styles.group}>
        <p className={styles.about} role="status">
          {earlier.file === null
            ? words.into(earlier.remembered.returns.length)
            : words.earlierChosen(earlier.file)}
        </p>
        {earlier.file !== null && (
          <Button size="small" onClick={() => choose(null)}>
            {words.dropEarlier}
          </Button>
        )}
      </div>
    );
  }
  return (
    <div className={styles.group}>
      <p className={styles.about}>
        {words.earlier} {words.earlierAbout}
      </p>
      <Button size="small" onClick={() => picker.current?.click()}>
        {words.chooseEarlier}
      </Button>
      {wrong !== null && (
        <p role="alert" className={styles.wrong}>
          {wrong}
        </p>
      )}
      <input
        ref={picker}
        type="file"
        accept=".xlsx"
        hidden
        data-picks="earlier"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = "";
          if (file) void take(file);
        }}
      />
    </div>
  );
}
