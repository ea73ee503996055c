/** The screen beside an open overview: who has answered, what to look at, and the way on with more returns. */
import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { losesWords } from "../../app/losesWords";
import { describeFinding } from "../../core/wording/describeFinding";
import { dateAndTime } from "../../core/overview/localTime";
import { byName } from "../../core/overview/byName";
import { stillMissing } from "../../core/ledger/stillMissing";
import type { Municipality } from "../../core/respondents/municipality";
import { takesFiles } from "../kit/BrowserInstead";
import { FindingList } from "../kit/FindingList";
import { Foreign } from "../kit/Foreign";
import { usePane } from "../state/PaneContext";
import { ScreenHeading } from "../kit/ScreenHeading";
import { useTexts } from "../state/useTexts";
import type { Gathering } from "../merge/useGathering";
import { ledgerIn, type OpenOverview, type ReadableOverview } from "../../app/openOverview";
import type { Opened } from "../state/useOpened";
import type { Texts } from "../../language";
import type { PaperOnOffer } from "../papers/MakePapers";
import { Source } from "./Source";

const Charts = lazy(() => import("./Charts"));
const Letters = lazy(() => import("../round/Letters"));
const MakePapers = lazy(() => import("../papers/MakePapers"));

const useStyles = makeStyles({
  headline: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
  },
  quiet: {
    color: tokens.colorNeutralForeground2,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
  },
  section: {
    fontSize: tokens.fontSizeBase400,
    margin: `${tokens.spacingVerticalXL} 0 ${tokens.spacingVerticalS}`,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  message: { maxWidth: "640px" },
  charts: { minHeight: "180px", marginTop: tokens.spacingVerticalL },
});

interface OverviewProps {
  readonly opened: Opened;
  readonly overview: OpenOverview;
  readonly gathering: Gathering;
}

export default function Overview({ opened, overview, gathering }: OverviewProps) {
  const texts = useTexts();
  const words = texts.pane.overview;
  const { goTo, ask } = usePane();
  const styles = useStyles();
  /** In Excel the workbook itself is gone on with; in a browser, the file that was opened. */
  const gatherMore = async () => {
    const remembered = overview.readable && !opened.workbook ? overview.remembered : null;
    if (remembered && gathering.gathered.earlier?.remembered !== remembered) {
      const { heading, about, goOn, begin } = texts.pane.merge.another;
      const choices = [{ value: "goOn", label: goOn } as const, { value: "begin", label: begin } as const];
      const { cancel } = texts.pane.replace;
      const choice = gathering.unsaved ? await ask({ heading, about: [about], choices, cancel }) : "begin";
      if (choice === null) return;
      if (choice === "begin") gathering.startOver({ file: null, remembered });
    }
    // What was gathered before stands in the workbook already.
    if (opened.workbook && !gathering.unsaved) gathering.startOver(null);
    goTo("merge");
  };
  /** Why nobody can go on with it as it is. */
  const lost = overview.readable ? losesWords(overview.remembered) : null;
  const ways = (
    <div className={styles.buttons}>
      {lost === null && (
        <Button appearance="primary" onClick={() => void gatherMore()}>
          {words.more}
        </Button>
      )}
      {overview.readable && <Button onClick={() => goTo("sets")}>{words.nextSet}</Button>}
      {opened.workbook ? (
        <Button onClick={() => void opened.readAgain()}>{words.again}</Button>
      ) : (
        <Button onClick={opened.close}>{texts.pane.fillIn.openAnother}</Button>
      )}
    </div>
  );
  if (!overview.readable) {
    return (
      <>
        <ScreenHeading>{words.heading}</ScreenHeading>
        <MessageBar intent="warning" layout="multiline" className={styles.message}>
          <MessageBarBody role="alert">
            {overview.why === "record-missing" ? words.unreadable : words.otherSet(overview.setId)}
          </MessageBarBody>
        </MessageBar>
        {ways}
      </>
    );
  }
  const { remembered } = overview;
  const ledger = ledgerIn(overview);
  const inState = (wanted: string) =>
    byName(
      ledger.entries.filter(({ state }) => state === wanted).map(({ municipality }) => municipality),
    ).map(({ name }) => name);
  const silent = stillMissing(ledger);
  const [missing, apart] = [namesOf(silent.missing), namesOf(silent.apart)];
  const undecided = inState("undecided");
  const findings = [...remembered.findings, ...ledger.returns.flatMap((one) => one.findings)].filter(
    ({ severity }) => severity !== "note",
  );
  return (
    <>
      <ScreenHeading>{words.heading}</ScreenHeading>
      <p className={styles.headline}>{words.answered(inState("accepted").length, ledger.entries.length)}</p>
      {remembered.madeAt !== null && (
        <p className={styles.quiet}>{words.madeAt(dateAndTime(remembered.madeAt, texts))}</p>
      )}
      {lost !== null && (
        <MessageBar intent="error" layout="multiline" className={styles.message}>
          <MessageBarBody role="alert">{describeFinding(lost, texts)}</MessageBarBody>
        </MessageBar>
      )}
      {ways}
      {lost === null && <p className={styles.quiet}>{words.moreAbout}</p>}
      <div className={styles.charts}>
        <Suspense fallback={null}>
          <Charts ledger={ledger} />
        </Suspense>
      </div>
      <h2 className={styles.section}>
        {missing.length > 0
          ? words.missing(missing.length)
          : apart.length > 0
            ? texts.overview.noneMissing
            : words.nobodyMissing}
      </h2>
      {missing.length > 0 && <p>{missing.join(", ")}</p>}
      {apart.length > 0 && <p>{texts.overview.apartNames(apart)}</p>}
      {undecided.length > 0 && (
        <>
          <h2 className={styles.section}>{words.undecided(undecided.length)}</h2>
          <p>{undecided.join(", ")}</p>
        </>
      )}
      <Suspense fallback={null}>
        <Letters ledger={ledger} downloads={takesFiles(opened.workbook)} />
        <MakePapers workbook={opened.workbook} offers={papersOf(overview, texts.pane.papers)} />
      </Suspense>
      <Source ledger={ledger} workbook={opened.workbook} />
      <h2 className={styles.section}>
        {findings.length === 0 ? words.noFindings : words.findings(findings.length)}
      </h2>
      <FindingsByFile overview={overview} />
    </>
  );
}

const namesOf = (people: readonly Municipality[]) => byName(people).map(({ name }) => name);

function papersOf(
  { set, municipalities, remembered: { returns, secretariat, past } }: ReadableOverview,
  words: Texts["pane"]["papers"],
): readonly PaperOnOffer[] {
  const of = { set, municipalities, returns, secretariat, past };
  return [
    { label: words.status, wish: { paper: "status", of } },
    { label: words.returns, wish: { paper: "return", of } },
  ];
}

function FindingsByFile({ overview }: { readonly overview: ReadableOverview }) {
  const { remembered } = overview;
  const ledger = ledgerIn(overview);
  const groups = [
    { name: useTexts().pane.overview.heading, findings: remembered.findings },
    ...ledger.returns.map((one) => ({ name: one.return.file.name, findings: one.findings })),
  ];
  return groups.map(({ name, findings }, index) => {
    const shown = findings.filter(({ severity }) => severity !== "note");
    return (
      shown.length > 0 && (
        <details key={`${name} ${index}`} open={index === 0}>
          <summary>
            <Foreign>{name}</Foreign> ({shown.length})
          </summary>
          <FindingList findings={shown} names={ledger.set.names} />
        </details>
      )
    );
  });
}
