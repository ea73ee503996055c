/** One letter of the round → who gets it, folded; its words, and the ways to get it into a mail program. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { emailDraft } from "../../app/emailDraft";
import { mailto } from "../../core/round/mailto";
import type { LetterKind, RoundLetter } from "../../core/round/roundLetters";
import { safeFileName } from "../../workbook/fileName";
import { Foreign } from "../kit/Foreign";
import { download } from "../services/download";
import { useTexts } from "../state/useTexts";

const useStyles = makeStyles({
  letter: { maxWidth: "640px", marginBottom: tokens.spacingVerticalXS },
  text: {
    fontFamily: "inherit",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    paddingLeft: tokens.spacingHorizontalM,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface LetterCardProps {
  readonly letter: RoundLetter;
  readonly kind: LetterKind;
  readonly downloads: boolean;
}

export function LetterCard({ letter, kind, downloads }: LetterCardProps) {
  const texts = useTexts();
  const words = texts.pane.round;
  const styles = useStyles();
  const [done, setDone] = useState("");
  const { municipality, to, subject, text } = letter;
  const mail = mailto(letter);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setDone(words.copied(municipality.name)),
      () => setDone(words.notCopied),
    );
  const save = () => {
    const name = `${safeFileName(texts.round.fileName[kind](municipality.name))}.eml`;
    download({ name, bytes: emailDraft({ to, subject, text, attachments: [] }) });
    setDone(words.saved(municipality.name));
  };
  return (
    <details className={styles.letter}>
      <summary>
        {municipality.name} ·{" "}
        {to.length === 0 ? words.nobody : <Foreign>{to.map(({ address }) => address).join(", ")}</Foreign>}
      </summary>
      <p>{words.subject(subject)}</p>
      <pre className={styles.text}>{text}</pre>
      {!mail.withText && <p className={styles.quiet}>{words.tooLong}</p>}
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void copy()}>
          {words.copy}
        </Button>
        <Button size="small" as="a" href={mail.address}>
          {words.open}
        </Button>
        {downloads && (
          <Button size="small" onClick={save}>
            {words.save}
          </Button>
        )}
      </div>
      <p role="status">{done}</p>
    </details>
  );
}
