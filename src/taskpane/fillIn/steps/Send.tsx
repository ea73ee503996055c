/** The filled form → what is left before it is sent, the mail to send it with, and the print for the council. */
import { Button, Link, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { OpenForm } from "../../../app/openForm";
import { blocks } from "../../../app/openForm";
import { years } from "../../../core/sets/definition";
import type { OpenWorkbook } from "../../../workbook/openWorkbook";
import { failureWords } from "../../kit/Failure";
import { ScreenHeading } from "../../kit/ScreenHeading";
import { usePane } from "../../state/PaneContext";
import { useTexts } from "../../state/useTexts";
import { mailLink } from "./mailLink";

const useStyles = makeStyles({
  message: { margin: `${tokens.spacingVerticalM} 0`, maxWidth: "640px" },
  facts: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: `0 0 ${tokens.spacingVerticalM}`,
    maxWidth: "640px",
    "& dd": { margin: 0, overflowWrap: "anywhere" },
  },
  section: {
    fontSize: tokens.fontSizeBase400,
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
  },
  paragraph: { maxWidth: "640px", margin: `0 0 ${tokens.spacingVerticalS}` },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface SendProps {
  readonly form: OpenForm;
  /** Saves what is open; null where there is nothing that could be. */
  readonly save: OpenWorkbook["save"] | null;
  /** Back to the recommendations. */
  readonly back: () => void;
  readonly leave: () => void;
}

export default function Send({ form, save, back, leave }: SendProps) {
  const texts = useTexts();
  const words = texts.pane.fillIn.send;
  const { errors } = usePane().words;
  const styles = useStyles();
  const [said, setSaid] = useState<string | null>(null);
  const { contactEmail, deadline } = form.set;
  const { municipality } = form.return.head;
  const day = deadline === null ? null : texts.overview.date(deadline);
  const left = form.return.findings.filter(blocks).length;
  const subject = words.subject(municipality, years(form.set));
  const href = mailLink(contactEmail, subject, words.body(municipality, years(form.set)));
  const tryToSave = async () => {
    try {
      setSaid((await save?.()) ? words.saved : words.saveYourself);
    } catch (error) {
      setSaid(failureWords(error, errors));
    }
  };
  return (
    <>
      <ScreenHeading follows>{words.heading}</ScreenHeading>
      <MessageBar intent={left > 0 ? "warning" : "success"} className={styles.message} layout="multiline">
        <MessageBarBody>{left > 0 ? words.left(left) : words.complete}</MessageBarBody>
      </MessageBar>
      <dl className={styles.facts}>
        <dt>{words.to}</dt>
        <dd>{contactEmail ?? words.noAddress}</dd>
        <dt>{words.subjectLabel}</dt>
        <dd>{subject}</dd>
        {day !== null && (
          <>
            <dt>{words.deadline}</dt>
            <dd>{day}</dd>
          </>
        )}
      </dl>
      <div className={styles.ways}>
        <Button as="a" appearance="primary" href={href} onClick={() => void tryToSave()}>
          {words.mail}
        </Button>
        <Button onClick={back}>{words.back}</Button>
      </div>
      <p role="status" className={styles.paragraph}>
        {said}
      </p>
      <p className={styles.paragraph}>{words.attach}</p>
      <h2 className={styles.section}>{words.council}</h2>
      <p className={styles.paragraph}>{words.print}</p>
      <p className={styles.paragraph}>
        <Link as="button" onClick={leave}>
          {words.whole}
        </Link>
      </p>
    </>
  );
}
