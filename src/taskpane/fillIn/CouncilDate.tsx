/** The day on which the municipal council treats the form: chosen here, written in the form's head. */
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTexts } from "../state/useTexts";

const useStyles = makeStyles({
  group: {
    maxWidth: "360px",
    marginTop: tokens.spacingVerticalXL,
    display: "grid",
    gap: tokens.spacingVerticalS,
    justifyItems: "start",
  },
  field: { width: "100%" },
});

interface CouncilDateProps {
  /** What stands in the form: an ISO date, other words, or "". */
  readonly written: string;
  readonly save: (date: string) => Promise<void>;
}

const DATE = /^\d{4}-\d{2}-\d{2}/;

export function CouncilDate({ written, save }: CouncilDateProps) {
  const texts = useTexts();
  const words = texts.pane.fillIn;
  const styles = useStyles();
  const [date, setDate] = useState(DATE.exec(written)?.[0] ?? "");
  const shown = DATE.test(written) ? texts.overview.date(written) : written;
  return (
    <div className={styles.group}>
      <Field
        className={styles.field}
        label={words.councilDate}
        hint={written === "" ? words.councilDateHint : words.dateIs(shown)}
      >
        <Input type="date" value={date} onChange={(_, { value }) => setDate(value)} />
      </Field>
      <Button
        disabledFocusable={date === ""}
        onClick={() => {
          if (date !== "") void save(date);
        }}
      >
        {words.saveDate}
      </Button>
    </div>
  );
}
