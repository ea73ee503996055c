/** A set workbook that is wanted → handed over as a file, opened as a new workbook, or made in the open one. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Definition } from "../../core/sets/definition";
import { safeFileName } from "../../workbook/fileName";
import type { OpenWorkbook } from "../../workbook/openWorkbook";
import { takesFiles } from "../kit/BrowserInstead";
import { Done } from "../kit/Done";
import { useWork } from "../kit/useWork";
import { WorkProgress } from "../kit/WorkProgress";
import { download } from "../services/download";
import { makeSetWorkbook } from "../services/setJobs";
import { writeHere } from "../services/writeHere";
import { usePane } from "../state/PaneContext";
import { useTexts } from "../state/useTexts";
import type { SetOrder } from "../worker/jobs";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface MakeSetProps {
  /** Null while something is missing. */
  readonly order: SetOrder | null;
  /** Without its ending. */
  readonly fileName: string;
  /** Every set that something in the open workbook may be about. */
  readonly sets: readonly Definition[];
  readonly workbook: OpenWorkbook | null;
}

export function MakeSet({ order, fileName, sets, workbook }: MakeSetProps) {
  const texts = useTexts();
  const words = texts.pane.sets;
  const { settings, ask, writes } = usePane();
  const styles = useStyles();
  const work = useWork();
  const [done, setDone] = useState<string | null>(null);
  const make = (wish: SetOrder, signal: AbortSignal) => makeSetWorkbook(wish, settings.language, signal);
  const openedOrNot = (opened: boolean) => (opened ? words.opened : texts.pane.forms.cannotOpen);

  const downloadIt = (wish: SetOrder) =>
    work.run(async (signal) => {
      const name = `${safeFileName(fileName)}.xlsx`;
      download({ name, bytes: (await make(wish, signal)).file });
      setDone(workbook ? texts.pane.files.handedOver(name) : texts.pane.files.downloaded(name));
    });
  const openNew = (wish: SetOrder, open: OpenWorkbook) =>
    work.run(async (signal) => setDone(openedOrNot(await open.openNew((await make(wish, signal)).file))));
  const makeHere = (wish: SetOrder, open: OpenWorkbook) =>
    work.run(async (signal) => {
      setDone(null);
      const { description, file } = await make(wish, signal);
      const sheets = description.sheets.map(({ name }) => name);
      const made = () => Promise.resolve({ description, file: () => Promise.resolve(file) });
      const placed = await writeHere(open, ask, texts, { make: made, sheets, sets, carriedFor: null });
      if (placed.at === "new") setDone(openedOrNot(placed.opened));
      if (placed.at === "here") {
        writes.wrote({ what: words.what, said: words.made, sheets, written: placed.written });
      }
    });
  const name = order?.previous ? words.makeNext : words.make;
  const press = (act: (wish: SetOrder) => Promise<void>) => () => {
    if (order) void act(order);
  };
  return (
    <>
      <div className={styles.buttons}>
        {workbook ? (
          <>
            <Button
              appearance="primary"
              disabledFocusable={!order}
              onClick={press((wish) => openNew(wish, workbook))}
            >
              {name}
            </Button>
            <Button disabledFocusable={!order} onClick={press((wish) => makeHere(wish, workbook))}>
              {words.here}
            </Button>
            {takesFiles(workbook) && (
              <Button disabledFocusable={!order} onClick={press(downloadIt)}>
                {texts.pane.sets.download}
              </Button>
            )}
          </>
        ) : (
          <Button appearance="primary" disabledFocusable={!order} onClick={press(downloadIt)}>
            {name}
          </Button>
        )}
      </div>
      <WorkProgress
        work={work}
        words={{
          working: () => words.making,
          cancel: texts.pane.forms.cancel,
          cancelled: texts.pane.forms.cancelled,
        }}
      />
      {done !== null && work.now.state === "idle" && <Done>{done}</Done>}
    </>
  );
}
