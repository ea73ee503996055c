/** A form for each municipality of a KKR: downloaded as one zip, or opened one by one where that is the only way. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { isAsked } from "../../app/order";
import type { Definition } from "../../core/sets/definition";
import { safeFileName } from "../../workbook/fileName";
import type { OpenWorkbook } from "../../workbook/openWorkbook";
import { BrowserInstead, takesFiles } from "../kit/BrowserInstead";
import { Done } from "../kit/Done";
import { usePane } from "../state/PaneContext";
import { useTexts } from "../state/useTexts";
import { useWork } from "../kit/useWork";
import { WorkProgress } from "../kit/WorkProgress";
import { download } from "../services/download";
import { type EarlierOf, makeFormFiles, zipped } from "../services/formJobs";
import type { Recipient } from "../../app/order";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  about: { color: tokens.colorNeutralForeground2 },
});

interface AllFormsProps {
  readonly set: Definition;
  readonly earlierOf: EarlierOf;
  readonly kkr: string;
  readonly recipients: readonly Recipient[];
  readonly workbook: OpenWorkbook | null;
}

export function AllForms({ set, earlierOf, kkr, recipients, workbook }: AllFormsProps) {
  const texts = useTexts();
  const words = texts.pane.forms;
  const { language } = usePane().settings;
  const styles = useStyles();
  const work = useWork();
  const [done, setDone] = useState<string | null>(null);
  const count = recipients.length;
  const files = takesFiles(workbook);

  const downloadAll = () =>
    work.run(async (signal, tell) => {
      const files = await makeFormFiles(set, recipients, earlierOf, language, signal, tell);
      const zip = await zipped(`${safeFileName(words.zipName(kkr))}.zip`, files, signal);
      download(zip);
      setDone(workbook ? texts.pane.files.handedOver(zip.name) : texts.pane.files.downloaded(zip.name));
    });
  const openAll = (open: OpenWorkbook) =>
    work.run(async (signal, tell) => {
      const files = await makeFormFiles(set, recipients, earlierOf, language, signal, tell);
      let opened = 0;
      for (const { bytes } of files) {
        signal.throwIfAborted();
        if (!(await open.openNew(bytes))) return setDone(words.cannotOpen);
        opened += 1;
        tell(opened, count);
      }
      setDone(words.openedAll(opened));
    });
  if (count === 0) return <p className={styles.about}>{words.tickFirst}</p>;
  return (
    <>
      {!recipients.every(({ municipalities }) => municipalities.every((one) => isAsked(set, one))) && (
        <p className={styles.about}>{words.stranger(set.kkr)}</p>
      )}
      <div className={styles.buttons}>
        {files && (
          <Button appearance="primary" onClick={() => void downloadAll()}>
            {words.downloadAll(count)}
          </Button>
        )}
        {workbook && <Button onClick={() => void openAll(workbook)}>{words.openAll(count)}</Button>}
      </div>
      <p className={styles.about}>
        {files && words.downloadAllAbout} {workbook && words.openAllAbout}
      </p>
      {workbook && !files && <BrowserInstead workbook={workbook} />}
      <WorkProgress
        work={work}
        words={{ working: words.making, cancel: words.cancel, cancelled: words.cancelled }}
      />
      {done !== null && work.now.state === "idle" && <Done>{done}</Done>}
    </>
  );
}
