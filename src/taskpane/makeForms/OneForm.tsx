/** One municipality's form: made in the open workbook, opened as a new one, or downloaded; and shown beforehand. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useState } from "react";
import { formOf } from "../../core/forms";
import { isAsked } from "../../app/order";
import type { Definition } from "../../core/sets/definition";
import { isoSeconds } from "../../workbook/isoSeconds";
import type { OpenWorkbook } from "../../workbook/openWorkbook";
import { takesFiles } from "../kit/BrowserInstead";
import { Done } from "../kit/Done";
import { usePane } from "../state/PaneContext";
import { useTexts } from "../state/useTexts";
import { useWork } from "../kit/useWork";
import { WorkProgress } from "../kit/WorkProgress";
import { download } from "../services/download";
import { type EarlierOf, makeFormFiles } from "../services/formJobs";
import { writeHere } from "../services/writeHere";
import type { Recipient } from "../../app/order";

const Preview = lazy(() => import("../preview/Preview"));

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  about: { color: tokens.colorNeutralForeground2 },
  preview: {
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    margin: `${tokens.spacingVerticalXL} 0 ${tokens.spacingVerticalS}`,
  },
});

interface OneFormProps {
  readonly set: Definition;
  readonly earlierOf: EarlierOf;
  /** Every set that a form or an overview in the open workbook may be about. */
  readonly sets: readonly Definition[];
  readonly recipient: Recipient | null;
  readonly workbook: OpenWorkbook | null;
}

export function OneForm({ set, earlierOf, sets, recipient, workbook }: OneFormProps) {
  const texts = useTexts();
  const words = texts.pane.forms;
  const { settings, ask, writes } = usePane();
  const styles = useStyles();
  const work = useWork();
  const [done, setDone] = useState<string | null>(null);
  const description = useMemo(() => {
    if (!recipient) return null;
    const earlier = earlierOf(recipient);
    const madeAt = isoSeconds(new Date());
    return formOf(set).describe({ ...recipient, madeAt, texts, ...(earlier ? { earlier } : {}) });
  }, [set, recipient?.name, texts, earlierOf]);
  if (!recipient || !description) return <p className={styles.about}>{words.chooseFirst}</p>;

  const file = async (signal: AbortSignal) => {
    const [made] = await makeFormFiles(set, [recipient], earlierOf, settings.language, signal);
    if (!made) throw new Error("No form was made.");
    return made;
  };
  const { downloaded, handedOver: inExcel } = texts.pane.files;
  const handedOver = workbook ? inExcel : downloaded;
  const openedOrNot = (opened: boolean) => (opened ? words.opened(recipient.name) : words.cannotOpen);
  const downloadIt = () =>
    work.run(async (signal) => {
      const made = await file(signal);
      download(made);
      setDone(handedOver(made.name));
    });
  const makeHere = (open: OpenWorkbook) =>
    work.run(async (signal) => {
      setDone(null);
      const sheets = description.sheets.map(({ name }) => name);
      const make = async () => {
        signal.throwIfAborted();
        return { description, file: async () => (await file(signal)).bytes };
      };
      const placed = await writeHere(open, ask, texts, { make, sheets, sets, carriedFor: null });
      if (placed.at === "new") setDone(openedOrNot(placed.opened));
      if (placed.at === "here") {
        const said = words.madeHere(recipient.name);
        writes.wrote({ what: words.what(recipient.name), said, sheets, written: placed.written });
      }
    });
  const openNew = (open: OpenWorkbook) =>
    work.run(async (signal) => {
      const made = await file(signal);
      setDone(openedOrNot(await open.openNew(made.bytes)));
    });
  const stranger = !recipient.municipalities.every((one) => isAsked(set, one));
  return (
    <>
      {stranger && <p className={styles.about}>{words.stranger(set.kkr)}</p>}
      <div className={styles.buttons}>
        {workbook ? (
          <>
            <Button appearance="primary" onClick={() => void makeHere(workbook)}>
              {words.here}
            </Button>
            <Button onClick={() => void openNew(workbook)}>{words.asNew}</Button>
            {takesFiles(workbook) && <Button onClick={() => void downloadIt()}>{words.download}</Button>}
          </>
        ) : (
          <Button appearance="primary" onClick={() => void downloadIt()}>
            {words.download}
          </Button>
        )}
      </div>
      {workbook && <p className={styles.about}>{words.hereAbout}</p>}
      <WorkProgress
        work={work}
        words={{ working: words.making, cancel: words.cancel, cancelled: words.cancelled }}
      />
      {done !== null && work.now.state === "idle" && <Done>{done}</Done>}
      {!workbook && (
        // In Excel the sheet itself stands beside.
        <>
          <h2 className={styles.preview}>{words.preview(recipient.name)}</h2>
          <Suspense fallback={null}>
            <Preview description={description} />
          </Suspense>
        </>
      )}
    </>
  );
}
