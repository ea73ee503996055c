/** One municipality's form: made in the open workbook, opened as a new one, or downloaded; and shown beforehand. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useState } from "react";
import { describeForm } from "../../core/form/describeForm";
import { isAskedBy } from "../../core/municipalities/municipalitiesOfKkr";
import type { RecommendationSet } from "../../core/recommendations/recommendationSet";
import { isoSeconds } from "../../workbook/isoSeconds";
import type { OpenWorkbook } from "../../workbook/openWorkbook";
import { Done } from "../app/Done";
import { usePane } from "../app/PaneContext";
import { useTexts } from "../app/useTexts";
import { useWork } from "../app/useWork";
import { WorkProgress } from "../app/WorkProgress";
import { download } from "../services/download";
import { makeFormFiles } from "../services/formJobs";
import type { Recipient } from "../worker/jobs";

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
  readonly set: RecommendationSet;
  readonly recipient: Recipient | null;
  readonly workbook: OpenWorkbook | null;
}

export function OneForm({ set, recipient, workbook }: OneFormProps) {
  const texts = useTexts();
  const words = texts.pane.forms;
  const { language } = usePane().settings;
  const styles = useStyles();
  const work = useWork();
  const [done, setDone] = useState<string | null>(null);
  const description = useMemo(
    () => recipient && describeForm({ set, ...recipient, madeAt: isoSeconds(new Date()), texts }),
    [set, recipient?.name, texts],
  );
  if (!recipient || !description) return <p className={styles.about}>{words.chooseFirst}</p>;

  const file = async (signal: AbortSignal) => {
    const [made] = await makeFormFiles(set, [recipient], language, signal);
    if (!made) throw new Error("No form was made.");
    return made;
  };
  const downloadIt = () =>
    work.run(async (signal) => {
      const made = await file(signal);
      download(made);
      setDone(words.downloaded(made.name));
    });
  const makeHere = (open: OpenWorkbook) =>
    work.run(async () => {
      await open.write(description);
      setDone(words.madeHere(recipient.name));
    });
  const openNew = (open: OpenWorkbook) =>
    work.run(async (signal) => {
      const made = await file(signal);
      setDone((await open.openNew(made.bytes)) ? words.opened(recipient.name) : words.cannotOpen);
    });
  const stranger = !recipient.municipalities.every((one) => isAskedBy(set.kkr, one));
  return (
    <>
      {stranger && <p className={styles.about}>{words.stranger(recipient.name, set.kkr)}</p>}
      <div className={styles.buttons}>
        {workbook ? (
          <>
            <Button appearance="primary" onClick={() => void makeHere(workbook)}>
              {words.here}
            </Button>
            <Button onClick={() => void openNew(workbook)}>{words.asNew}</Button>
            <Button onClick={() => void downloadIt()}>{words.download}</Button>
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
      <h2 className={styles.preview}>{words.preview(recipient.name)}</h2>
      <Suspense fallback={null}>
        <Preview description={description} />
      </Suspense>
    </>
  );
}
