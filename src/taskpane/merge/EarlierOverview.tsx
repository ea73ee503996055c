/** The choice of an earlier overview, so that what the secretariat has written in it is not forgotten. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { askedBy } from "../../app/order";
import { losesWords } from "../../app/losesWords";
import { describeFinding } from "../../core/wording/describeFinding";
import type { Definition } from "../../core/sets/definition";
import { PickFile } from "../kit/PickFile";
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
  const take = async (file: File) => {
    const prior = await openPriorOverview(file, { set, municipalities: askedBy(set) });
    const remembered = prior.found && prior.remembered.setId === set.id ? prior.remembered : null;
    if (!remembered) return words.earlierWrong(file.name);
    const lost = losesWords(remembered);
    if (lost) return describeFinding(lost, texts);
    choose({ file: file.name, remembered });
    return null;
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
      <PickFile label={words.chooseEarlier} accept=".xlsx" picks="earlier" take={take} />
    </div>
  );
}
