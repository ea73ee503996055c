/** An earlier overview, chosen as a file → what each municipality answered last time, for the forms to show. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { type ComesOf, comesOf } from "../../app/earlierAnswers";
import type { ReadableOverview } from "../../app/openOverview";
import type { Definition } from "../../core/sets/definition";
import { failureWords } from "../kit/Failure";
import { openFile } from "../services/openFile";
import { usePane } from "../state/PaneContext";
import { useTexts } from "../state/useTexts";

const useStyles = makeStyles({
  group: { marginBottom: tokens.spacingVerticalM, maxWidth: "640px" },
  about: { color: tokens.colorNeutralForeground2, margin: `0 0 ${tokens.spacingVerticalXS}` },
  wrong: { color: tokens.colorPaletteRedForeground1, margin: `${tokens.spacingVerticalXS} 0 0` },
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
  const { errors } = usePane().words;
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const take = async (file: File) => {
    setWrong(null);
    try {
      const found = await openFile(file, sets);
      const overview = found.kind === "overview" && found.overview.readable ? found.overview : null;
      const items = overview && comesOf(overview.set, set, sets);
      if (overview && items) choose({ file: file.name, overview, items });
      else setWrong(words.earlierWrong(file.name));
    } catch (error) {
      setWrong(failureWords(error, errors));
    }
  };
  return (
    <div className={styles.group}>
      <p className={styles.about} role="status">
        {chosen ? words.earlierChosen(chosen.file) : words.earlierAbout}
      </p>
      <Button size="small" onClick={() => (chosen ? choose(null) : picker.current?.click())}>
        {chosen ? words.dropEarlier : words.chooseEarlier}
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
        data-picks="remembered"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = "";
          if (file) void take(file);
        }}
      />
    </div>
  );
}
