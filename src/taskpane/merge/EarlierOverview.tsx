/** The choice of an earlier overview, so that what the secretariat has written in it is not forgotten. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { askedBy } from "../../app/order";
import { losesWords } from "../../app/losesWords";
import { describeFinding } from "../../core/wording/describeFinding";
import type { Definition } from "../../core/sets/definition";
import { useState } from "react";
import { failureWords } from "../kit/Failure";
import { PickFile } from "../kit/PickFile";
import { usePane } from "../state/PaneContext";
import { useTexts } from "../state/useTexts";
import { openPriorOverview } from "../services/openFile";
import type { Earlier } from "./useGathering";

const useStyles = makeStyles({
  group: { marginTop: tokens.spacingVerticalL, maxWidth: "640px" },
  about: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

interface EarlierOverviewProps {
  readonly set: Definition;
  readonly earlier: Earlier | null;
  readonly choose: (earlier: Earlier | null) => void;
}

export function EarlierOverview({ set, earlier, choose }: EarlierOverviewProps) {
  const texts = useTexts();
  const words = texts.pane.merge;
  const styles = useStyles();
  const take = useTaking(set, choose);
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
      <PickFile label={words.chooseEarlier} accept=".xlsx" picks="earlier" take={take} />
    </div>
  );
}

interface GoOnWithProps {
  /** An overview that lay among the returns. */
  readonly file: File;
  readonly set: Definition;
  readonly choose: (earlier: Earlier) => void;
}

/** The offer to go on with an overview that was handed over with the returns. */
export function GoOnWith({ file, set, choose }: GoOnWithProps) {
  const words = useTexts().pane.merge;
  const { errors } = usePane().words;
  const take = useTaking(set, choose);
  const [wrong, setWrong] = useState<string | null>(null);
  const tryTo = async () => {
    try {
      setWrong(await take(file));
    } catch (error) {
      setWrong(failureWords(error, errors));
    }
  };
  return (
    <>
      <Button size="small" onClick={() => void tryTo()}>
        {words.goOnWith}
      </Button>
      <div role="alert">{wrong}</div>
    </>
  );
}

/** A file → the overview that is gone on with. @returns why it cannot be */
function useTaking(set: Definition, choose: (earlier: Earlier) => void) {
  const texts = useTexts();
  return async (file: File): Promise<string | null> => {
    const prior = await openPriorOverview(file, { set, municipalities: askedBy(set) });
    const remembered = prior.found && prior.remembered.setId === set.id ? prior.remembered : null;
    if (!remembered) return texts.pane.merge.earlierWrong(file.name);
    const lost = losesWords(remembered);
    if (lost) return describeFinding(lost, texts);
    choose({ file: file.name, remembered });
    return null;
  };
}
