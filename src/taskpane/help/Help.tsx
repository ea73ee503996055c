/** Help in two screens: one for the municipality, one for the secretariat. */
import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { ScreenHeading } from "../app/ScreenHeading";
import { useTexts } from "../app/useTexts";

const useStyles = makeStyles({
  screen: { maxWidth: "640px", marginTop: tokens.spacingVerticalL },
  title: {
    fontSize: tokens.fontSizeBase400,
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
  },
  text: { margin: 0, lineHeight: tokens.lineHeightBase400 },
  safe: { marginTop: tokens.spacingVerticalXL, color: tokens.colorNeutralForeground2 },
});

const READERS = ["municipality", "secretariat"] as const;

export default function Help() {
  const words = useTexts().pane.help;
  const styles = useStyles();
  const [reader, setReader] = useState<(typeof READERS)[number]>("municipality");
  return (
    <>
      <ScreenHeading>{words.heading}</ScreenHeading>
      <TabList
        selectedValue={reader}
        onTabSelect={(_, { value }) => setReader(value === "secretariat" ? "secretariat" : "municipality")}
      >
        {READERS.map((name) => (
          <Tab key={name} value={name} id={`help-tab-${name}`} aria-controls="help-panel">
            {words.tabs[name]}
          </Tab>
        ))}
      </TabList>
      <div id="help-panel" role="tabpanel" aria-labelledby={`help-tab-${reader}`} className={styles.screen}>
        {words[reader].map(({ title, text }) => (
          <section key={title}>
            <h2 className={styles.title}>{title}</h2>
            <p className={styles.text}>{text}</p>
          </section>
        ))}
        <p className={styles.safe}>{words.safe}</p>
      </div>
    </>
  );
}
