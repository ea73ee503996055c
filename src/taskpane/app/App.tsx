/** The whole pane: settings, frame, and the screen that is shown. */
import { FluentProvider } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useState } from "react";
import { useGathering } from "../merge/useGathering";
import { useOwnSets } from "../state/useOwnSets";
import { Choices } from "../start/Choices";
import { Start } from "../start/Start";
import { useOpened } from "../state/useOpened";
import { ErrorBoundary } from "./ErrorBoundary";
import { Failure } from "../kit/Failure";
import { Frame } from "./Frame";
import { useFrameStyles } from "../kit/frameStyles";
import { FRAME_WORDS, PaneContext, type Pane } from "../state/PaneContext";
import { firstScreen, type Screen } from "../state/screens";
import { useLastWrite } from "../state/useLastWrite";
import { useQuestion } from "./useQuestion";
import { useSettings } from "../state/useSettings";
import { useTheme } from "./useTheme";

const MakeForms = lazy(() => import("../makeForms/MakeForms"));
const Merge = lazy(() => import("../merge/Merge"));
const SetsScreen = lazy(() => import("../sets/SetsScreen"));
const Help = lazy(() => import("../help/Help"));
const SettingsScreen = lazy(() => import("../settings/SettingsScreen"));
const QuestionDialog = lazy(() => import("./QuestionDialog"));
const WriteBar = lazy(() => import("./WriteBar"));

export function App() {
  const settings = useSettings();
  const theme = useTheme(settings.theme);
  const styles = useFrameStyles();
  const [screen, setScreen] = useState<Screen>(() => firstScreen(location.search));
  const [moved, setMoved] = useState(false);
  const ownSets = useOwnSets();
  const opened = useOpened(ownSets.own);
  const gathering = useGathering();
  const writes = useLastWrite();
  const { asked, hasAsked, ask } = useQuestion();
  const words = FRAME_WORDS[settings.language];
  const pane = useMemo<Pane>(() => {
    const mayLeave = async (): Promise<boolean> => {
      if (screen !== "merge" || !gathering.unsaved) return true;
      const { heading, about, stay, go } = words.leave;
      const choices = [{ value: "stay", label: stay } as const, { value: "go", label: go } as const];
      return (await ask({ heading, about: [about], choices, cancel: null })) === "go";
    };
    return {
      words,
      settings,
      moved,
      ask,
      writes,
      ownSets,
      goTo: (next) => {
        const go = async () => {
          if ((next === "start" || next === "choices") && !(await mayLeave())) return;
          setMoved(true);
          setScreen(next);
          writes.grownOld();
          // What the other screens have written is shown, or what was typed meanwhile.
          if (next === "start" && opened.workbook) void opened.lookAgain();
        };
        void go();
      },
    };
  }, [words, settings, moved, ask, writes, ownSets, opened, screen, gathering.unsaved]);
  return (
    <FluentProvider theme={theme}>
      <PaneContext value={pane}>
        <div className={styles.app} style={{ colorScheme: theme.colorScheme }}>
          <Frame
            screen={screen}
            choices={opened.content.state === "read" && opened.content.found.kind !== "ordinary"}
            above={
              writes.last && (
                <Suspense fallback={null}>
                  <WriteBar key={writes.last.what} last={writes.last} opened={opened} />
                </Suspense>
              )
            }
          >
            <ErrorBoundary key={screen} fallback={(error, retry) => <Failure error={error} retry={retry} />}>
              <Suspense fallback={<p>{words.loading}</p>}>
                {screen === "start" && <Start opened={opened} gathering={gathering} />}
                {screen === "choices" && <Choices opened={opened} />}
                {screen === "makeForms" && <MakeForms workbook={opened.workbook} />}
                {screen === "merge" && <Merge opened={opened} gathering={gathering} />}
                {screen === "sets" && <SetsScreen opened={opened} />}
                {screen === "help" && <Help />}
                {screen === "settings" && <SettingsScreen />}
              </Suspense>
            </ErrorBoundary>
          </Frame>
          {hasAsked && (
            <Suspense fallback={null}>
              <QuestionDialog asked={asked} />
            </Suspense>
          )}
        </div>
      </PaneContext>
    </FluentProvider>
  );
}
