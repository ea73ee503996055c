/** A workbook's description → a picture of each sheet that people will see. */
import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { WorkbookDescription } from "../../workbook/description";
import { useTexts } from "../app/useTexts";
import { SheetGrid } from "./SheetGrid";

const useStyles = makeStyles({
  tabs: { flexWrap: "wrap", marginBottom: tokens.spacingVerticalS },
});

export default function Preview({ description }: { readonly description: WorkbookDescription }) {
  const words = useTexts().pane.preview;
  const styles = useStyles();
  const panel = useId();
  const sheets = description.sheets.filter(({ visibility }) => visibility === "visible");
  const [chosen, setChosen] = useState("");
  const sheet = sheets.find(({ name }) => name === chosen) ?? sheets[0];
  if (!sheet) return null;
  return (
    <>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={words.sheets}
        selectedValue={sheet.name}
        onTabSelect={(_, { value }) => setChosen(String(value))}
      >
        {sheets.map(({ name }) => (
          <Tab key={name} value={name} aria-controls={panel}>
            {name}
          </Tab>
        ))}
      </TabList>
      <div id={panel} role="tabpanel" aria-label={sheet.name}>
        <SheetGrid key={sheet.name} workbook={description} sheet={sheet} />
      </div>
    </>
  );
}
