/** The dry run → the overview itself: written in the open workbook, or downloaded and shown; and the letters. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { safeFileName } from "../../workbook/fileName";
import type { OpenWorkbook } from "../../workbook/openWorkbook";
import { Done } from "../app/Done";
import { usePane } from "../app/PaneContext";
import { useTexts } from "../app/useTexts";
import { useWork } from "../app/useWork";
import { WorkProgress } from "../app/WorkProgress";
import { download } from "../services/download";
import { zipped } from "../services/formJobs";
import { makeLetters, makeOverview, type MadeOverview } from "../services/mergeJobs";
import { mattersOf } from "./matters";
import type { Merging } from "./useMerge";

const Preview = lazy(() => import("../preview/Preview"));

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  about: { color: tokens.colorNeutralForeground2 },
  section: {
    fontSize: tokens.fontSizeBase400,
    margin: `${tokens.spacingVerticalXL} 0 ${tokens.spacingVerticalS}`,
  },
});

interface WriteOverviewProps {
  readonly merging: Merging;
  readonly workbook: OpenWorkbook | null;
}

export function WriteOverview({ merging: { order, ledger }, workbook }: WriteOverviewProps) {
  const texts = useTexts();
  const words = texts.pane.merge;
  const { language } = usePane().settings;
  const styles = useStyles();
  const work = useWork();
  const [done, setDone] = useState<string | null>(null);
  const [made, setMade] = useState<{ readonly of: typeof order; readonly overview: MadeOverview } | null>(
    null,
  );
  const undecided = ledger ? mattersOf(ledger).length : 0;
  const { from, to } = order.set.period;
  const fileName = `${safeFileName(words.fileName(order.set.kkr, `${from}-${to}`))}.xlsx`;

  const make = (hand: (overview: MadeOverview) => Promise<string>) =>
    work.run(async (signal) => {
      setDone(null);
      const overview = await makeOverview(order, language, signal);
      setDone(await hand(overview));
      setMade({ of: order, overview });
    });
  const saveAsFile = () =>
    make(async ({ file }) => {
      download({ name: fileName, bytes: file });
      return words.downloaded(fileName);
    });
  const write = (open: OpenWorkbook) =>
    make(async ({ description }) => {
      await open.write(description);
      return words.written;
    });
  const letters = () =>
    work.run(async (signal) => {
      setDone(null);
      const files = await makeLetters(order, language, signal);
      const zip = await zipped(`${safeFileName(words.lettersName)}.zip`, files, signal);
      download(zip);
      setDone(words.downloaded(zip.name));
    });
  return (
    <>
      {made?.of !== order && <p className={styles.about}>{words.dryRun.about}</p>}
      {undecided > 0 && <p>{words.undecidedLeft(undecided)}</p>}
      <div className={styles.buttons}>
        {workbook ? (
          <>
            <Button appearance="primary" onClick={() => void write(workbook)}>
              {words.write}
            </Button>
            <Button onClick={() => void saveAsFile()}>{words.downloadInstead}</Button>
          </>
        ) : (
          <Button appearance="primary" onClick={() => void saveAsFile()}>
            {words.write}
          </Button>
        )}
        <Button onClick={() => void letters()}>{words.letters}</Button>
      </div>
      <WorkProgress
        work={work}
        words={{ working: () => words.writing, cancel: words.cancel, cancelled: words.cancelled }}
      />
      {done !== null && work.now.state === "idle" && <Done>{done}</Done>}
      {made?.of === order && (
        <>
          <h2 className={styles.section}>{words.preview}</h2>
          <Suspense fallback={null}>
            <Preview description={made.overview.description} />
          </Suspense>
        </>
      )}
    </>
  );
}
