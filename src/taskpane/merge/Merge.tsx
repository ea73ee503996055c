/** The screen that gathers returns: choose files, look through the dry run, and only then write the overview. */
import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { ScreenHeading } from "../app/ScreenHeading";
import { useTexts } from "../app/useTexts";
import { WorkProgress } from "../app/WorkProgress";
import { SetChoice } from "../sets/SetChoice";
import { useSets } from "../sets/useSets";
import type { Opened } from "../start/useOpened";
import { DryRun } from "./DryRun";
import { EarlierOverview } from "./EarlierOverview";
import { PickFiles } from "./PickFiles";
import { useMerge, type Earlier } from "./useMerge";
import { WriteOverview } from "./WriteOverview";

const useStyles = makeStyles({
  startOver: { marginTop: tokens.spacingVerticalM },
  message: { maxWidth: "640px", marginBottom: tokens.spacingVerticalM },
});

export default function Merge({ opened }: { readonly opened: Opened }) {
  const texts = useTexts();
  const words = texts.pane.merge;
  const styles = useStyles();
  const beside = overviewIn(opened);
  const sets = useSets(beside?.remembered.setId);
  const [chosenEarlier, setEarlier] = useState<Earlier | null>(beside);
  // An overview is about one set: with another set it is not gone on with.
  const earlier = chosenEarlier?.remembered.setId === sets.chosen.id ? chosenEarlier : null;
  const merging = useMerge(sets.chosen, sets.all, earlier);
  const [nothing, setNothing] = useState(false);
  const { ledger, reading, busy } = merging;
  const take = (files: readonly File[]) => {
    setNothing(files.length === 0);
    if (files.length > 0) void merging.read(files);
  };
  return (
    <>
      <ScreenHeading key={ledger ? "dryRun" : "choice"} follows={ledger !== null}>
        {ledger ? words.dryRun.heading : words.heading}
      </ScreenHeading>
      {!ledger && (
        <>
          <SetChoice sets={sets} />
          <p>{words.about}</p>
        </>
      )}
      {ledger && !busy && (
        <DryRun ledger={ledger} merging={merging} earlier={earlier}>
          <WriteOverview merging={merging} workbook={opened.workbook} />
        </DryRun>
      )}
      {!busy && <PickFiles onFiles={take} primary={!ledger} />}
      {ledger && !busy && (
        <Button size="small" className={styles.startOver} onClick={merging.startOver}>
          {words.dryRun.startOver}
        </Button>
      )}
      {nothing && (
        <MessageBar intent="warning" className={styles.message} layout="multiline">
          <MessageBarBody role="alert">{words.nothingChosen}</MessageBarBody>
        </MessageBar>
      )}
      <WorkProgress
        work={reading}
        words={{ working: words.reading, cancel: words.cancel, cancelled: words.cancelled }}
      />
      {!ledger && !busy && <EarlierOverview set={sets.chosen} earlier={earlier} choose={setEarlier} />}
    </>
  );
}

/** The overview that is open beside the pane, or that was chosen in the browser, where it can be gone on with. */
function overviewIn({ content }: Opened): Earlier | null {
  if (content.state !== "read" || content.found.kind !== "overview") return null;
  const { overview } = content.found;
  return overview.readable ? { file: null, remembered: overview.remembered } : null;
}
