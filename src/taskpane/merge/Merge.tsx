/** The screen that gathers returns: choose files, look through the dry run, and only then write the overview. */
import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../state/PaneContext";
import { ScreenHeading } from "../kit/ScreenHeading";
import { useTexts } from "../state/useTexts";
import { WorkProgress } from "../kit/WorkProgress";
import { SetChoice } from "../sets/SetChoice";
import { useSets } from "../sets/useSets";
import type { Opened } from "../state/useOpened";
import { DryRun } from "./DryRun";
import { EarlierOverview, GoOnWith } from "./EarlierOverview";
import { PickFiles } from "./PickFiles";
import type { Earlier, Gathering } from "./useGathering";
import { useMerge } from "./useMerge";
import { WriteOverview } from "./WriteOverview";

const useStyles = makeStyles({
  startOver: { marginTop: tokens.spacingVerticalM },
  message: { maxWidth: "640px", marginBottom: tokens.spacingVerticalM },
});

interface MergeProps {
  readonly opened: Opened;
  readonly gathering: Gathering;
}

export default function Merge({ opened, gathering }: MergeProps) {
  const texts = useTexts();
  const { ask } = usePane();
  const words = texts.pane.merge;
  const styles = useStyles();
  const beside = overviewIn(opened);
  const { gathered, change, startOver, unsaved } = gathering;
  const sets = useSets(gathered.setId ?? (beside ?? gathered.earlier)?.remembered.setId ?? null, (setId) =>
    change((before) => ({ ...before, setId })),
  );
  // An overview is about one set: with another set it is not gone on with.
  const earlier = [beside, gathered.earlier].find((one) => one?.remembered.setId === sets.chosen.id) ?? null;
  const merging = useMerge(gathering, sets.chosen, sets.all, earlier);
  const [nothing, setNothing] = useState(false);
  const { ledger, reading, busy } = merging;
  const [overviews, setOverviews] = useState<ReadonlyMap<string, File>>(new Map());
  const take = (files: readonly File[]) => {
    setOverviews((before) => new Map([...before, ...files.map((file) => [file.name, file] as const)]));
    setNothing(files.length === 0);
    if (files.length > 0) void merging.read(files);
  };
  const chooseEarlier = (chosen: Earlier | null) => change((before) => ({ ...before, earlier: chosen }));
  const beginAnew = async () => {
    const { heading, about, keep, discard } = words.startOver;
    const choices = [{ value: "keep", label: keep } as const, { value: "discard", label: discard } as const];
    const sure = !unsaved || (await ask({ heading, about: [about], choices, cancel: null })) === "discard";
    if (sure) startOver(gathered.earlier);
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
        <DryRun
          ledger={ledger}
          merging={merging}
          earlier={earlier}
          goOnWith={(name) => {
            const file = overviews.get(name);
            if (!file || earlier !== null) return null;
            return <GoOnWith file={file} set={sets.chosen} choose={chooseEarlier} />;
          }}
        >
          <WriteOverview merging={merging} sets={sets.all} opened={opened} />
        </DryRun>
      )}
      {!busy && (
        <PickFiles onFiles={take} primary={!ledger} folders={opened.workbook?.abilities.folders ?? true} />
      )}
      {ledger && !busy && (
        <Button size="small" className={styles.startOver} onClick={() => void beginAnew()}>
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
      {!ledger && !busy && <EarlierOverview set={sets.chosen} earlier={earlier} choose={chooseEarlier} />}
    </>
  );
}

/** The overview in the workbook beside the pane, where it can be gone on with. */
function overviewIn({ workbook, content }: Opened): Earlier | null {
  if (!workbook || content.state !== "read" || content.found.kind !== "overview") return null;
  const { overview } = content.found;
  return overview.readable ? { file: null, remembered: overview.remembered } : null;
}
