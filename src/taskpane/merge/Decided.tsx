/** What the user has settled, each choice with the way back. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Ledger } from "../../core/ledger/ledger";
import type { Decision } from "../../core/ledger/secretariat";
import { useTexts } from "../state/useTexts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalS },
  item: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
});

interface DecidedProps {
  readonly ledger: Ledger;
  readonly decisions: readonly Decision[];
  readonly undo: (file: string) => void;
}

export function Decided({ ledger, decisions, undo }: DecidedProps) {
  const texts = useTexts();
  const words = texts.pane.merge.choice;
  const styles = useStyles();
  const fileNames = new Map(ledger.returns.map((one) => [one.return.file.sha256, one.return.file.name]));
  const said = ({ file, countsFor }: Decision): string => {
    const name = fileNames.get(file) ?? file;
    const names = ledger.entries
      .filter(({ municipality }) => countsFor.includes(municipality.code))
      .map(({ municipality }) => municipality.name);
    return countsFor.length === 0
      ? words.decidedAgainst(name)
      : words.decidedFor(name, texts.cli.results.municipalities(names));
  };
  return (
    <ul className={styles.list}>
      {decisions.map((decision) => (
        <li key={decision.file} className={styles.item}>
          <span>{said(decision)}</span>
          <Button size="small" onClick={() => undo(decision.file)}>
            {words.undo}
          </Button>
        </li>
      ))}
    </ul>
  );
}
