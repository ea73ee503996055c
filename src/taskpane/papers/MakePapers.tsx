/** Word documents of what is open: a button for each, in the user's own letterhead where one is chosen. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { OpenWorkbook } from "../../workbook/openWorkbook";
import { BrowserInstead, takesFiles } from "../kit/BrowserInstead";
import { Done } from "../kit/Done";
import { PickFile } from "../kit/PickFile";
import { useWork } from "../kit/useWork";
import { WorkProgress } from "../kit/WorkProgress";
import { download } from "../services/download";
import { zipped } from "../services/formJobs";
import { makePaperFiles } from "../services/paperJobs";
import { usePane } from "../state/PaneContext";
import { useTexts } from "../state/useTexts";
import type { PaperWish } from "../worker/jobs";

const useStyles = makeStyles({
  heading: {
    fontSize: tokens.fontSizeBase400,
    margin: `${tokens.spacingVerticalXL} 0 ${tokens.spacingVerticalS}`,
  },
  quiet: { color: tokens.colorNeutralForeground2, maxWidth: "640px" },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalM,
  },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});

export interface PaperOnOffer {
  /** On its button. */
  readonly label: string;
  readonly wish: PaperWish;
}

interface MakePapersProps {
  readonly offers: readonly PaperOnOffer[];
  readonly workbook: OpenWorkbook | null;
}

export default function MakePapers({ offers, workbook }: MakePapersProps) {
  const texts = useTexts();
  const words = texts.pane.papers;
  const { language } = usePane().settings;
  const styles = useStyles();
  const work = useWork();
  const [letterhead, setLetterhead] = useState<File | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);

  const make = (wish: PaperWish) =>
    work.run(async (signal, tell) => {
      setDone(null);
      setWrong(null);
      const { files, fault } = await makePaperFiles(wish, letterhead, language, signal, tell);
      const [only, ...more] = files;
      if (fault !== null) return setWrong(texts.papers.noLetterhead(letterhead?.name ?? "", fault));
      if (!only) return setWrong(words.nothing);
      const file = more.length === 0 ? only : await zipped(`${words.zipName}.zip`, files, signal);
      download(file);
      setDone(workbook ? texts.pane.files.handedOver(file.name) : texts.pane.files.downloaded(file.name));
    });
  return (
    <section>
      <h2 className={styles.heading}>{words.heading}</h2>
      {takesFiles(workbook) ? (
        <>
          <p className={styles.quiet}>{words.about}</p>
          <div className={styles.buttons}>
            {offers.map(({ label, wish }) => (
              <Button key={label} onClick={() => void make(wish)}>
                {label}
              </Button>
            ))}
          </div>
          <p className={styles.quiet} role="status">
            {letterhead ? words.letterheadChosen(letterhead.name) : words.letterheadAbout}
          </p>
          {letterhead ? (
            <Button size="small" onClick={() => setLetterhead(null)}>
              {words.dropLetterhead}
            </Button>
          ) : (
            <PickFile
              label={words.chooseLetterhead}
              accept=".docx,.dotx"
              picks="letterhead"
              take={(file) => {
                setLetterhead(file);
                return Promise.resolve(null);
              }}
            />
          )}
          {wrong !== null && (
            <p role="alert" className={styles.wrong}>
              {wrong}
            </p>
          )}
          <WorkProgress work={work} words={words} />
          {done !== null && work.now.state === "idle" && <Done>{done}</Done>}
        </>
      ) : (
        workbook && <BrowserInstead workbook={workbook} />
      )}
    </section>
  );
}
