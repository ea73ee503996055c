/** The screen beside an open form: how far it is, what is missing, and whether it is ready to be sent. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { askedBy } from "../../app/order";
import { formOf } from "../../core/forms";
import { NO_PAST } from "../../core/ledger/past";
import { NOTHING_SAID } from "../../core/ledger/secretariat";
import { ScreenHeading } from "../kit/ScreenHeading";
import { failureWords } from "../kit/Failure";
import { usePane } from "../state/PaneContext";
import { useTexts } from "../state/useTexts";
import type { OpenForm } from "../../app/openForm";
import type { Opened } from "../state/useOpened";
import { CouncilDate } from "./CouncilDate";
import { useAnswers } from "./steps/useAnswers";
import { ToDo } from "./ToDo";
import type { PaperWish } from "../worker/jobs";
import { useFillIn } from "./useFillIn";
import { type LastChange, useLastChange } from "./useLastChange";

const Steps = lazy(() => import("./steps/Steps"));
const Send = lazy(() => import("./steps/Send"));
const MakePapers = lazy(() => import("../papers/MakePapers"));

const useStyles = makeStyles({
  progress: { maxWidth: "640px" },
  line: { margin: `${tokens.spacingVerticalXS} 0` },
  quiet: { color: tokens.colorNeutralForeground2 },
  message: { margin: `${tokens.spacingVerticalM} 0`, maxWidth: "640px" },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalM} 0`,
  },
  ready: { fontWeight: tokens.fontWeightSemibold, display: "block" },
});

interface FillInProps {
  readonly opened: Opened;
  readonly form: OpenForm;
}

/** The whole form with all that is to do in it, one recommendation at a time, or what comes last. */
type View = "whole" | "steps" | "send";

export default function FillIn({ opened, form }: FillInProps) {
  const [view, setView] = useState<View>("whole");
  const { workbook, follow } = opened;
  const answers = useAnswers(form.rows, { writeCell: workbook?.writeCell ?? null, follow });
  const last = useLastChange(opened);
  const leave = () => setView("whole");
  const toSteps = () => setView("steps");
  const toSend = () => setView("send");
  if (view === "whole")
    return <WholeForm opened={opened} form={form} last={last} begin={toSteps} send={toSend} />;
  return (
    <Suspense fallback={null}>
      {view === "steps" ? (
        <Steps form={form} answers={answers} leave={leave} send={toSend} />
      ) : (
        <Send form={form} save={workbook?.save ?? null} back={toSteps} leave={leave} />
      )}
    </Suspense>
  );
}

interface WholeFormProps extends FillInProps {
  readonly last: LastChange;
  readonly begin: () => void;
  readonly send: () => void;
}

function WholeForm({ opened, form, last, begin, send }: WholeFormProps) {
  const texts = useTexts();
  const words = texts.pane.fillIn;
  const { errors } = usePane().words;
  const styles = useStyles();
  const { check, repair, goTo, saveDate, status, warning, offerRepair } = useFillIn(opened, form, last);
  const { required, voluntary } = form.progress;
  const given = required.given + voluntary.given;
  const asked = required.asked + voluntary.asked;
  const { contactEmail, deadline } = form.set;
  const advice = form.return.findings.some(({ severity }) => severity === "warning");
  const { workbook } = opened;
  const wish: PaperWish = {
    paper: "return",
    of: {
      set: form.set,
      municipalities: askedBy(form.set),
      returns: [form.return],
      secretariat: NOTHING_SAID,
      past: NO_PAST,
    },
  };
  return (
    <>
      <ScreenHeading>{words.heading(form.return.head.municipality)}</ScreenHeading>
      <div className={styles.progress}>
        <p className={styles.line}>{words.progress(given, asked)}</p>
        <ProgressBar
          thickness="large"
          value={given}
          max={Math.max(1, asked)}
          aria-label={words.progressLabel}
          aria-valuetext={words.progress(given, asked)}
        />
        <p className={`${styles.line} ${styles.quiet}`}>
          {words.kinds(required.given, required.asked, voluntary.given, voluntary.asked)}
        </p>
      </div>
      {warning !== null && (
        <MessageBar intent="warning" className={styles.message} layout="multiline">
          <MessageBarBody role="alert">{words.warning(warning)}</MessageBarBody>
        </MessageBar>
      )}
      {offerRepair && (
        <MessageBar intent="info" className={styles.message} layout="multiline">
          <MessageBarBody>{words.repairOffer}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.buttons}>
        {workbook ? (
          <>
            {form.rows.length > 0 && (
              <Button appearance={form.ready ? "secondary" : "primary"} onClick={begin}>
                {words.begin}
              </Button>
            )}
            {form.ready && (
              <Button appearance="primary" onClick={send}>
                {words.toSend}
              </Button>
            )}
            <Button onClick={() => void check()}>{words.check}</Button>
            <Button title={words.repairAbout} onClick={() => void repair()}>
              {words.repair}
            </Button>
          </>
        ) : (
          <Button onClick={opened.close}>{words.openAnother}</Button>
        )}
      </div>
      {status.state === "failed" && (
        <MessageBar intent="error" className={styles.message} layout="multiline">
          <MessageBarBody role="alert">{failureWords(status.error, errors)}</MessageBarBody>
        </MessageBar>
      )}
      <div role="status">{status.state === "said" && status.words}</div>
      {form.ready ? (
        <MessageBar intent="success" className={styles.message} layout="multiline">
          <MessageBarBody>
            <strong className={styles.ready}>{words.ready}</strong>
            {words.readyAbout(contactEmail, deadline === null ? null : texts.overview.date(deadline))}{" "}
            {advice && words.readyWithAdvice}
          </MessageBarBody>
        </MessageBar>
      ) : (
        !workbook && <p className={styles.quiet}>{words.fileOnly}</p>
      )}
      <ToDo findings={form.return.findings} names={formOf(form.set).names} goTo={goTo} />
      {workbook && form.councilDateCell && (
        <CouncilDate written={form.return.head.councilDate} save={saveDate} />
      )}
      {given > 0 && (
        <Suspense fallback={null}>
          <MakePapers workbook={workbook} offers={[{ label: texts.pane.papers.ownReturn, wish }]} />
        </Suspense>
      )}
    </>
  );
}
