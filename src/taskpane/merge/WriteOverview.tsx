/** The dry run → the overview itself: written in the open workbook, or downloaded and shown; and the letters. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { describeFinding } from "../../core/wording/describeFinding";
import type { Definition } from "../../core/sets/definition";
import { safeFileName } from "../../workbook/fileName";
import type { OpenWorkbook } from "../../workbook/openWorkbook";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { BrowserInstead, takesFiles } from "../kit/BrowserInstead";
import { Done } from "../kit/Done";
import { usePane } from "../state/PaneContext";
import { Refusal } from "../kit/refusal";
import { useTexts } from "../state/useTexts";
import { useWork } from "../kit/useWork";
import { WorkProgress } from "../kit/WorkProgress";
import { download } from "../services/download";
import { zipped } from "../services/formJobs";
import { makeLetters, makeOverview, type MadeOverview } from "../services/mergeJobs";
import { losesWords } from "../../app/losesWords";
import { readOpenOverview } from "../../app/openOverview";
import { countedIn, overviewSheets } from "../services/whatLies";
import { writeHere } from "../services/writeHere";
import type { Opened } from "../state/useOpened";
import { mattersOf } from "./matters";
import { orderOf } from "./order";
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
  /** Every set that an overview in the open workbook may be about. */
  readonly sets: readonly Definition[];
  readonly opened: Opened;
}

export function WriteOverview({ merging, sets, opened: { workbook, readAgain } }: WriteOverviewProps) {
  const { order, ledger, gathered, made: settle } = merging;
  const texts = useTexts();
  const words = texts.pane.merge;
  const { settings, ask, writes } = usePane();
  const styles = useStyles();
  const work = useWork();
  /** What is being made, or was last. */
  const [making, setMaking] = useState<keyof typeof words.making>("overview");
  const [done, setDone] = useState<string | null>(null);
  const [made, setMade] = useState<{ readonly of: typeof order; readonly overview: MadeOverview } | null>(
    null,
  );
  const undecided = ledger ? mattersOf(ledger).length : 0;
  const { from, to } = order.set.period;
  const fileName = `${safeFileName(words.fileName(order.set.kkr, `${from}-${to}`))}.xlsx`;

  const files = takesFiles(workbook);
  const handedOver = workbook ? texts.pane.files.handedOver : texts.pane.files.downloaded;

  const about = words.making[making];
  const begin = (what: typeof making) => {
    setMaking(what);
    setDone(null);
  };
  const saveAsFile = () =>
    work.run(async (signal) => {
      begin("overview");
      const overview = await makeOverview(order, settings.language, signal);
      download({ name: fileName, bytes: overview.file });
      setDone(handedOver(fileName));
      setMade({ of: order, overview });
      settle("file");
    });
  const write = (open: OpenWorkbook) =>
    work.run(async (signal) => {
      begin("overview");
      let cameAlong = "";
      /** What lies in the workbook at this moment is gone on with; else the file that was chosen. */
      const make = async (read: WorkbookSnapshot) => {
        const lying = readOpenOverview(read, [order.set]);
        const lost = lying.readable ? losesWords(lying.remembered) : null;
        if (lost) throw new Refusal(describeFinding(lost, texts));
        const remembered = lying.readable ? lying.remembered : (gathered.earlier?.remembered ?? null);
        cameAlong = remembered ? texts.pane.replace.cameAlong(countedIn(remembered)) : "";
        const now = orderOf(gathered, order.set, remembered);
        const { description, file } = await makeOverview(now, settings.language, signal);
        return { description, file: () => Promise.resolve(file) };
      };
      const sheets = overviewSheets(texts);
      const placed = await writeHere(open, ask, texts, { make, sheets, sets, carriedFor: order.set.id });
      if (placed.at === "new") {
        if (placed.opened) settle("file");
        setDone(placed.opened ? `${words.openedNew} ${cameAlong}` : words.cannotOpen);
      }
      if (placed.at === "here") {
        const said = `${words.written} ${cameAlong}`;
        const { written } = placed;
        writes.wrote({ what: words.what, said, sheets, written, afterUndo: merging.unmade });
        await readAgain();
        settle("workbook");
      }
    });
  const letters = () =>
    work.run(async (signal) => {
      begin("letters");
      const files = await makeLetters(order, settings.language, signal);
      const zip = await zipped(`${safeFileName(words.lettersName)}.zip`, files, signal);
      download(zip);
      setDone(handedOver(zip.name));
    });
  return (
    <>
      {merging.unsaved && <p className={styles.about}>{words.dryRun.about}</p>}
      {undecided > 0 && <p>{words.undecidedLeft(undecided)}</p>}
      <div className={styles.buttons}>
        {workbook ? (
          <>
            <Button appearance="primary" onClick={() => void write(workbook)}>
              {words.write}
            </Button>
            {files && <Button onClick={() => void saveAsFile()}>{words.downloadInstead}</Button>}
          </>
        ) : (
          <Button appearance="primary" onClick={() => void saveAsFile()}>
            {words.write}
          </Button>
        )}
        {files && <Button onClick={() => void letters()}>{words.letters}</Button>}
      </div>
      {workbook && !files && <BrowserInstead workbook={workbook} />}
      <WorkProgress
        work={work}
        words={{ working: () => about.working, cancel: words.cancel, cancelled: about.cancelled }}
      />
      {done !== null && work.now.state === "idle" && <Done>{done}</Done>}
      {!merging.unsaved && work.now.state === "idle" && <p className={styles.about}>{words.nextStep}</p>}
      {!workbook && made?.of === order && (
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
