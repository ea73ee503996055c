/** The screen beside an open set workbook: what is to be put right, what has changed since the set before, and the way to forms. */
import { Button, Link, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { OpenSet } from "../../app/openSet";
import { formOf } from "../../core/forms";
import type { DataProblem } from "../../core/sets/dataProblem";
import { describeProblem } from "../../core/wording/describeProblem";
import { toA1 } from "../../workbook/address";
import { parsePlace } from "../../workbook/place";
import { failureWords } from "../kit/Failure";
import { Foreign } from "../kit/Foreign";
import { ScreenHeading } from "../kit/ScreenHeading";
import { usePane } from "../state/PaneContext";
import type { Opened } from "../state/useOpened";
import { useTexts } from "../state/useTexts";
import { withBuiltIn } from "../state/withBuiltIn";
import { Comparison } from "./Comparison";
import { setName } from "../../core/sets/setName";
import { useFollowing } from "../state/useFollowing";

const MakePapers = lazy(() => import("../papers/MakePapers"));

const useStyles = makeStyles({
  message: { margin: `${tokens.spacingVerticalM} 0`, maxWidth: "640px" },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalM} 0`,
  },
  list: { listStyleType: "none", margin: 0, padding: 0, maxWidth: "640px" },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  link: { textAlign: "left" },
});

interface OpenSetViewProps {
  readonly opened: Opened;
  readonly set: OpenSet;
}

export default function OpenSetView({ opened, set: { parsed } }: OpenSetViewProps) {
  const texts = useTexts();
  const words = texts.pane.sets;
  const { ownSets, goTo, words: frame } = usePane();
  const styles = useStyles();
  const { workbook } = opened;
  const [said, setSaid] = useState("");
  const [failed, setFailed] = useState<unknown>(null);
  useFollowing(opened);
  const check = async () => {
    setSaid("");
    if (await opened.readAgain()) setSaid(words.checked);
  };
  const show = workbook
    ? (problem: DataProblem) => {
        const place = parsePlace(problem.cell ?? "");
        setFailed(null);
        if (place) workbook.goTo({ sheet: place.sheet, cell: toA1(place) }).catch(setFailed);
      }
    : null;
  const makeForms = () => {
    if (!parsed.ok) return;
    ownSets.add(parsed.set);
    goTo("makeForms");
  };
  return (
    <>
      <ScreenHeading>{parsed.ok ? <Foreign>{setName(parsed.set)}</Foreign> : words.heading}</ScreenHeading>
      <MessageBar intent={parsed.ok ? "success" : "warning"} layout="multiline" className={styles.message}>
        <MessageBarBody>
          {parsed.ok
            ? words.sound(formOf(parsed.set).extent(texts))
            : `${words.faulty(parsed.problems.length)} ${words.faultyAbout}`}
        </MessageBarBody>
      </MessageBar>
      {!parsed.ok && (
        <ul className={styles.list}>
          {parsed.problems.map((problem, index) => {
            const sentence = describeProblem(problem, texts);
            return (
              <li key={index} className={styles.item}>
                {show ? (
                  <Link as="button" className={styles.link} onClick={() => show(problem)}>
                    <Foreign>{sentence}</Foreign>
                  </Link>
                ) : (
                  <Foreign>{sentence}</Foreign>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {failed !== null && <p role="alert">{failureWords(failed, frame.errors)}</p>}
      <div className={styles.buttons}>
        {parsed.ok && (
          <Button appearance="primary" onClick={makeForms}>
            {words.makeForms}
          </Button>
        )}
        {workbook ? (
          <Button onClick={() => void check()}>{words.check}</Button>
        ) : (
          <Button onClick={opened.close}>{texts.pane.fillIn.openAnother}</Button>
        )}
      </div>
      <div role="status">{said}</div>
      {parsed.ok && <Comparison set={parsed.set} known={withBuiltIn(ownSets.own)} />}
      {parsed.ok && (
        <Suspense fallback={null}>
          <MakePapers
            workbook={workbook}
            offers={[{ label: texts.pane.papers.council, wish: { paper: "council", of: parsed.set } }]}
          />
        </Suspense>
      )}
    </>
  );
}
