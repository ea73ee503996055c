/** The open overview's round → its letters, kind by kind: who gets what, to be read, copied and opened. Nothing is sent. */
import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { deadlineSentence } from "../../core/round/deadline";
import { contactsIn } from "../../core/round/keptContacts";
import { LETTER_KINDS, type LetterKind, roundLetters } from "../../core/round/roundLetters";
import { danishOrder } from "../../core/overview/danishOrder";
import { danishDay } from "../../core/overview/localTime";
import { stillMissing } from "../../core/ledger/stillMissing";
import type { Ledger } from "../../core/ledger/ledger";
import { isoSeconds } from "../../workbook/isoSeconds";
import { useTexts } from "../state/useTexts";
import { LetterCard } from "./LetterCard";

const useStyles = makeStyles({
  heading: {
    fontSize: tokens.fontSizeBase400,
    margin: `${tokens.spacingVerticalXL} 0 ${tokens.spacingVerticalS}`,
  },
  quiet: { color: tokens.colorNeutralForeground2, maxWidth: "640px" },
  kinds: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalM,
  },
});

interface LettersProps {
  readonly ledger: Ledger;
  /** Whether files can be handed over from here. */
  readonly downloads: boolean;
}

export default function Letters({ ledger, downloads }: LettersProps) {
  const texts = useTexts();
  const words = texts.pane.round;
  const styles = useStyles();
  const [kind, setKind] = useState<LetterKind | null>(null);
  const on = danishDay(isoSeconds(new Date()));
  const { deadline } = ledger.set;
  const missing = stillMissing(ledger).missing.length;
  const letters =
    kind === null
      ? []
      : roundLetters({ kind, ledger, contacts: contactsIn(ledger), on }, texts).toSorted((a, b) =>
          danishOrder(a.municipality.name, b.municipality.name),
        );
  return (
    <section>
      <h2 className={styles.heading}>{words.heading}</h2>
      {deadline !== null && (
        <p>
          {deadlineSentence(deadline, on, texts)} {missing > 0 && `${texts.pane.overview.missing(missing)}.`}
        </p>
      )}
      <p className={styles.quiet}>{words.about}</p>
      <div className={styles.kinds}>
        {LETTER_KINDS.map((one) => (
          <ToggleButton key={one} checked={one === kind} onClick={() => setKind(one === kind ? null : one)}>
            {words.kinds[one]}
          </ToggleButton>
        ))}
      </div>
      <p role="status">
        {kind !== null && words.letters(letters.length, letters.filter(({ to }) => to.length === 0).length)}
      </p>
      {kind === "invitation" && letters.length > 0 && <p className={styles.quiet}>{words.attach}</p>}
      {kind !== null &&
        letters.map((letter) => (
          <LetterCard
            key={`${kind} ${letter.municipality.code}`}
            letter={letter}
            kind={kind}
            downloads={downloads}
          />
        ))}
    </section>
  );
}
