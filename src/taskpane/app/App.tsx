/** The whole pane: settings, frame, and the screen that is shown. */
import { FluentProvider } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useState } from "react";
import { Start } from "../start/Start";
import { useOpened } from "../start/useOpened";
import { ErrorBoundary } from "./ErrorBoundary";
import { Failure } from "./Failure";
import { Frame } from "./Frame";
import { useFrameStyles } from "./frameStyles";
import { FRAME_WORDS, PaneContext, type Pane } from "./PaneContext";
import { firstScreen, type Screen } from "./screens";
import { useSettings } from "./useSettings";
import { useTheme } from "./useTheme";

const MakeForms = lazy(() => import("../makeForms/MakeForms"));
const Merge = lazy(() => import("../merge/Merge"));
const Help = lazy(() => import("../help/Help"));
const SettingsScreen = lazy(() => import("../settings/SettingsScreen"));

export function App() {
  const settings = useSettings();
  const theme = useTheme(settings.theme);
  const styles = useFrameStyles();
  const [screen, setScreen] = useState<Screen>(() => firstScreen(location.search));
  const [moved, setMoved] = useState(false);
  const opened = useOpened();
  const words = FRAME_WORDS[settings.language];
  const pane = useMemo<Pane>(
    () => ({
      words,
      settings,
      moved,
      goTo: (next) => {
        setMoved(true);
        setScreen(next);
        // What the other screens have written is shown, or what was typed meanwhile.
        if (next === "start" && opened.workbook) void opened.lookAgain();
      },
    }),
    [words, settings, moved, opened],
  );
  return (
    <FluentProvider theme={theme}>
      <PaneContext value={pane}>
        <div className={styles.app} style={{ colorScheme: theme.colorScheme }}>
          <Frame screen={screen}>
            <ErrorBoundary key={screen} fallback={(error, retry) => <Failure error={error} retry={retry} />}>
              <Suspense fallback={<p>{words.loading}</p>}>
                {screen === "start" && <Start opened={opened} />}
                {screen === "makeForms" && <MakeForms workbook={opened.workbook} />}
                {screen === "merge" && <Merge opened={opened} />}
                {screen === "help" && <Help />}
                {screen === "settings" && <SettingsScreen />}
              </Suspense>
            </ErrorBoundary>
          </Frame>
        </div>
      </PaneContext>
    </FluentProvider>
  );
}
