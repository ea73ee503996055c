/** Where Excel takes no files from the pane (on a Mac): the way to the same pane in the computer's own browser. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { OpenWorkbook } from "../../workbook/openWorkbook";
import { useTexts } from "../state/useTexts";

const useStyles = makeStyles({
  about: {
    color: tokens.colorNeutralForeground2,
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalS}`,
  },
});

/** Whether a file that the pane hands over arrives somewhere. @param workbook null in a plain browser */
export const takesFiles = (workbook: OpenWorkbook | null): boolean => workbook?.abilities.downloads ?? true;

export function BrowserInstead({ workbook }: { readonly workbook: OpenWorkbook }) {
  const words = useTexts().pane.files;
  const styles = useStyles();
  const { ownBrowser } = workbook.abilities;
  return (
    <>
      <p className={styles.about}>{ownBrowser ? words.browserAbout : words.noFiles}</p>
      {ownBrowser && (
        <Button onClick={() => workbook.openInBrowser(`${location.origin}${location.pathname}`)}>
          {words.openBrowser}
        </Button>
      )}
    </>
  );
}
