/** An earlier overview, chosen as a file → what each municipality answered last time, for the forms to show. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { comesOf } from "../../app/earlierAnswers";
import type { ReadableOverview } from "../../app/openOverview";
import type { ComesOf } from "../../core/sets/compareSets";
import type { Definition } from "../../core/sets/definition";
import { PickFile } from "../kit/PickFile";
import { openFile } from "../services/openFile";
import { useTexts } from "../state/useTexts";

const useStyles = makeStyles({
  group: { marginBottom: tokens.spacingVerticalM, maxWidth: "640px" },
  about: { color: tokens.colorNeutralForeground2, margin: `0 0 ${tokens.spacingVerticalXS}` },
});

export interface Remembered {
  readonly file: string;
  readonly overview: ReadableOverview;
  readonly items: readonly ComesOf[];
}

interface EarlierChoiceProps {
  readonly set: Definition;
  readonly sets: readonly Definition[];
  readonly chosen: Remembered | null;
  readonly choose: (chosen: Remembered | null) => void;
}

export function EarlierChoice({ set, sets, chosen, choose }: EarlierChoiceProps) {
  const words = useTexts().pane.sets;
  const styles = useStyles();
  const take = async (file: File) => {
    const found = await openFile(file, sets);
    const overview = found.kind === "overview" && found.overview.readable ? found.overview : null;
    const items = overview && comesOf(overview.set, set, sets);
    if (!overview || !items) return words.earlierWrong(file.name);
    choose({ file: file.name, overview, items });
    return null;
  };
  return (
    <div className={styles.group}>
      <p className={styles.about} role="status">
        {chosen ? words.earlierChosen(chosen.file) : words.earlierAbout}
      </p>
      {chosen ? (
        <Button size="small" onClick={() => choose(null)}>
          {words.dropEarlier}
        </Button>
      ) : (
        <PickFile label={words.chooseEarlier} accept=".xlsx" picks="remembered" take={take} />
      )}
    </div>
  );
}
