/** What surrounds every screen: the bar with the ways home, to help and to settings. */
import { Button } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { Grid20Regular } from "@fluentui/react-icons/svg/grid";
import { QuestionCircle20Regular } from "@fluentui/react-icons/svg/question-circle";
import { Settings20Regular } from "@fluentui/react-icons/svg/settings";
import { useRef, type ReactNode } from "react";
import { useFrameStyles } from "../kit/frameStyles";
import { usePane } from "../state/PaneContext";
import type { Screen } from "../state/screens";
import { useKeptFocus } from "./useKeptFocus";

interface FrameProps {
  readonly screen: Screen;
  /** The first screen shows what is open: then there is a way to all that can be done besides. */
  readonly choices: boolean;
  /** What is told above every screen. */
  readonly above: ReactNode;
  readonly children: ReactNode;
}

export function Frame({ screen, choices, above, children }: FrameProps) {
  const { words, goTo } = usePane();
  const styles = useFrameStyles();
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  return (
    <>
      <a
        href="#content"
        className={styles.skip}
        onClick={(event) => {
          event.preventDefault();
          document.getElementById("content")?.focus();
        }}
      >
        {words.skip}
      </a>
      <header className={styles.bar}>
        {screen !== "start" && (
          <Button
            appearance="subtle"
            icon={<ArrowLeft20Regular />}
            aria-label={words.home}
            title={words.home}
            onClick={() => goTo("start")}
          />
        )}
        <span className={styles.brand}>
          <img src="assets/icon.svg" alt="" width={24} height={24} />
          {words.title}
        </span>
        {choices && screen !== "choices" && (
          <Button
            appearance="subtle"
            icon={<Grid20Regular />}
            aria-label={words.choices}
            title={words.choices}
            onClick={() => goTo("choices")}
          />
        )}
        <Button
          appearance="subtle"
          icon={<QuestionCircle20Regular />}
          aria-label={words.help}
          title={words.help}
          onClick={() => goTo("help")}
        />
        <Button
          appearance="subtle"
          icon={<Settings20Regular />}
          aria-label={words.settings}
          title={words.settings}
          onClick={() => goTo("settings")}
        />
      </header>
      {above}
      <main ref={main} id="content" tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </>
  );
}
