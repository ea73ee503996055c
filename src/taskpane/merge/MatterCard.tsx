/** One matter that a person must settle: which of several returns, or whose a return is. */
import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Ledger, LedgerReturn } from "../../core/ledger/ledger";
import { byName } from "../../core/overview/byName";
import { FindingList } from "../kit/FindingList";
import { Foreign } from "../kit/Foreign";
import { useTexts } from "../state/useTexts";
import { Differences } from "./Differences";
import type { Matter } from "./matters";
import { fileFacts, FileLine } from "./ReturnRow";

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingVerticalM,
    marginBottom: tokens.spacingVerticalM,
  },
  title: { fontSize: tokens.fontSizeBase300, margin: 0, overflowWrap: "anywhere" },
  quiet: {
    color: tokens.colorNeutralForeground2,
    margin: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: "anywhere",
  },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalM,
  },
  field: { maxWidth: "360px", gridTemplateColumns: "minmax(0, 1fr)", marginTop: tokens.spacingVerticalM },
});

interface MatterCardProps {
  readonly matter: Matter;
  readonly ledger: Ledger;
  readonly decide: (file: string, countsFor: readonly string[]) => void;
}

export function MatterCard({ matter, ledger, decide }: MatterCardProps) {
  return matter.about === "which" ? (
    <Which {...matter} ledger={ledger} decide={decide} />
  ) : (
    <Whose row={matter.return} ledger={ledger} decide={decide} />
  );
}

type WhichProps = Extract<Matter, { about: "which" }> & Omit<MatterCardProps, "matter">;

function Which({ municipality, returns, ledger, decide }: WhichProps) {
  const texts = useTexts();
  const words = texts.pane.merge.choice;
  const styles = useStyles();
  const title = useId();
  /** The same of each of them: why nobody but a person can know. */
  const why = returns
    .flatMap(({ findings }) => findings)
    .find(({ code }) => code === "undecided-fewer-answers");
  return (
    <section className={styles.card} aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        {words.which(municipality.name)}
      </h3>
      {returns.map((row) => (
        <p key={row.return.file.sha256} className={styles.quiet}>
          <FileLine row={row} />
        </p>
      ))}
      {why && <FindingList findings={[why]} names={ledger.set.names} />}
      <details>
        <summary>{words.differences}</summary>
        <Differences returns={returns.map((row) => row.return)} set={ledger.set} />
      </details>
      <div className={styles.buttons}>
        {returns.map((row) => (
          <Button
            key={row.return.file.sha256}
            onClick={() =>
              decide(row.return.file.sha256, [...new Set([...row.return.municipalities, municipality.code])])
            }
          >
            {words.use(row.return.file.name)}
          </Button>
        ))}
      </div>
    </section>
  );
}

interface WhoseProps extends Pick<MatterCardProps, "ledger" | "decide"> {
  readonly row: LedgerReturn;
}

/** As one value in a list of choices. */
const JOINED = ",";

function Whose({ row, ledger, decide }: WhoseProps) {
  const texts = useTexts();
  const words = texts.pane.merge.choice;
  const styles = useStyles();
  const title = useId();
  const { file, municipalities } = row.return;
  const asked = byName(ledger.entries.map(({ municipality }) => municipality));
  const ownNames = asked.filter(({ code }) => municipalities.includes(code)).map(({ name }) => name);
  const guess = ownNames.length > 0 ? municipalities.join(JOINED) : "";
  const [chosen, setChosen] = useState(guess);
  const { contact, email } = row.return.head;
  const sender = [contact, email, file.from?.sender ?? ""].filter((text) => text.trim() !== "");
  return (
    <section className={styles.card} aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        <Foreign>{file.name}</Foreign>
      </h3>
      <p className={styles.quiet}>{fileFacts(row, false, texts).join(" · ")}</p>
      {sender.length > 0 && (
        <p className={styles.quiet}>
          {words.sender} <Foreign>{sender.join(", ")}</Foreign>
        </p>
      )}
      <FindingList
        findings={row.findings.filter(({ severity }) => severity !== "note")}
        names={ledger.set.names}
      />
      <Field label={words.whose} className={styles.field}>
        <Select value={chosen} onChange={(_, { value }) => setChosen(value)}>
          <option value="">{words.choose}</option>
          {municipalities.length > 1 && (
            <option value={guess}>{texts.cli.results.municipalities(ownNames)}</option>
          )}
          {asked.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={chosen === ""}
          onClick={() => {
            if (chosen !== "") decide(file.sha256, chosen.split(JOINED));
          }}
        >
          {words.useIt}
        </Button>
        <Button onClick={() => decide(file.sha256, [])}>{words.notUsed}</Button>
      </div>
    </section>
  );
}
