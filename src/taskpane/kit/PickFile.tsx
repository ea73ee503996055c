/** A button that has a file chosen: what is done with it is the screen's affair, why it cannot be used is said here. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { usePane } from "../state/PaneContext";
import { failureWords } from "./Failure";

const useStyles = makeStyles({
  wrong: { color: tokens.colorPaletteRedForeground1, margin: `${tokens.spacingVerticalXS} 0 0` },
});

interface PickFileProps {
  /** On the button. */
  readonly label: string;
  /** Endings, as a picker wants them, e.g. ".xlsx,.json". */
  readonly accept: string;
  /** What the picker is for, in the page. */
  readonly picks: string;
  /** @returns why the file cannot be used; null when it is taken */
  readonly take: (file: File) => Promise<string | null>;
}

export function PickFile({ label, accept, picks, take }: PickFileProps) {
  const { errors } = usePane().words;
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const tryTo = async (file: File) => {
    setWrong(null);
    try {
      setWrong(await take(file));
    } catch (error) {
      setWrong(failureWords(error, errors));
    }
  };
  return (
    <>
      <Button size="small" onClick={() => picker.current?.click()}>
        {label}
      </Button>
      {wrong !== null && (
        <p role="alert" className={styles.wrong}>
          {wrong}
        </p>
      )}
      <input
        ref={picker}
        type="file"
        accept={accept}
        hidden
        data-picks={picks}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = "";
          if (file) void tryTo(file);
        }}
      />
    </>
  );
}
