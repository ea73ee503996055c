/** The screen for language and colours. */
import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { usePane } from "../state/PaneContext";
import { ScreenHeading } from "../kit/ScreenHeading";
import { LANGUAGE_NAMES, THEME_NAMES } from "../state/useSettings";

const useStyles = makeStyles({ field: { marginBottom: tokens.spacingVerticalL } });

export default function SettingsScreen() {
  const { words, settings } = usePane();
  const styles = useStyles();
  const { language, languages, theme, themes, kept } = words.settingsScreen;
  return (
    <>
      <ScreenHeading>{words.settings}</ScreenHeading>
      <Field label={language} className={styles.field}>
        <RadioGroup
          value={settings.language}
          onChange={(_, { value }) => {
            const chosen = LANGUAGE_NAMES.find((name) => name === value);
            if (chosen) settings.setLanguage(chosen);
          }}
        >
          {LANGUAGE_NAMES.map((name) => (
            <Radio key={name} value={name} label={{ children: languages[name], lang: name }} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={theme} className={styles.field}>
        <RadioGroup
          value={settings.theme}
          onChange={(_, { value }) => {
            const chosen = THEME_NAMES.find((name) => name === value);
            if (chosen) settings.setTheme(chosen);
          }}
        >
          {THEME_NAMES.map((name) => (
            <Radio key={name} value={name} label={themes[name]} />
          ))}
        </RadioGroup>
      </Field>
      <p>{kept}</p>
    </>
  );
}
