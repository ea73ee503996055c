/** A workbook's description → a picture of each sheet that people will see. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useId, useState } from "react";
import type { WorkbookDescription } from "../../workbook/description";
import { Tabs } from "../kit/Tabs";
import { useTexts } from "../state/useTexts";
import { SheetGrid } from "./SheetGrid";

const useStyles = makeStyles({
  panel: { marginTop: tokens.spacingVerticalS },
});

export default function Preview({ description }: { readonly description: WorkbookDescription }) {
  const words = useTexts().pane.preview;
  const styles = useStyles();
  const panel = useId();
  const sheets = description.sheets.filter(({ visibility }) => visibility === "visible");
  const [chosen, setChosen] = useState("");
  const sheet = sheets.find(({ name }) => name === chosen) ?? sheets[0];
  // The tab changes at once; a long sheet takes the time that it takes.
  const drawn = useDeferredValue(sheet);
  if (!sheet || !drawn) return null;
  return (
    <>
      <Tabs
        label={words.sheets}
        panel={panel}
        tabs={sheets.map(({ name }) => ({ value: name, name }))}
        selected={sheet.name}
        select={setChosen}
      />
      <div id={panel} role="tabpanel" aria-label={drawn.name} className={styles.panel}>
        <SheetGrid key={drawn.name} workbook={description} sheet={drawn} />
      </div>
    </>
  );
}
