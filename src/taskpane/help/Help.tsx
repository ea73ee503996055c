/** Help in two screens: one for the municipality, one for the secretariat. */
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { ScreenHeading } from "../kit/ScreenHeading";
import { Tabs } from "../kit/Tabs";
import { useTexts } from "../state/useTexts";

const useStyles = makeStyles({
  screen: { maxWidth: "640px", marginTop: tokens.spacingVerticalL },
  title: {
    fontSize: tokens.fontSizeBase400,
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
  },
  text: { margin: 0, lineHeight: tokens.lineHeightBase400 },
  guides: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  safe: { marginTop: tokens.spacingVerticalXL, color: tokens.colorNeutralForeground2 },
});

/** Pages in docs/vejledning, which are served beside the pane. */
const GUIDES = {
  municipality: ["kommune", "data", "tilgaengelighed"],
  secretariat: ["sekretariat", "administrator", "data", "tilgaengelighed"],
} as const;

const READERS = ["municipality", "secretariat"] as const;

export default function Help() {
  const words = useTexts().pane.help;
  const styles = useStyles();
  const panel = useId();
  const [reader, setReader] = useState<(typeof READERS)[number]>("municipality");
  return (
    <>
      <ScreenHeading>{words.heading}</ScreenHeading>
      <Tabs
        label={words.heading}
        panel={panel}
        tabs={READERS.map((value) => ({ value, name: words.tabs[value] }))}
        selected={reader}
        select={(value) => setReader(READERS.find((name) => name === value) ?? "municipality")}
      />
      <div id={panel} role="tabpanel" aria-label={words.tabs[reader]} className={styles.screen}>
        {words[reader].map(({ title, text }) => (
          <section key={title}>
            <h2 className={styles.title}>{title}</h2>
            <p className={styles.text}>{text}</p>
          </section>
        ))}
        <h2 className={styles.title}>{words.guides}</h2>
        <ul className={styles.guides}>
          {GUIDES[reader].map((guide) => (
            <li key={guide}>
              <Link href={`vejledning/${guide}.html`} target="_blank" rel="noreferrer">
                {words.guideNames[guide]}
              </Link>
            </li>
          ))}
        </ul>
        <p className={styles.safe}>{words.safe}</p>
      </div>
    </>
  );
}
