/** One return in the dry run: whose it is, how complete, and all that was found in it. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Return } from "../../core/intake/return";
import type { Severity } from "../../core/findings/finding";
import type { Ledger, LedgerReturn } from "../../core/ledger/ledger";
import { dateAndTime } from "../../core/overview/localTime";
import type { Texts } from "../../language";
import { FindingList } from "../kit/FindingList";
import { Foreign } from "../kit/Foreign";
import { useTexts } from "../state/useTexts";
import { Differences } from "./Differences";
import { interpreted, type Overruling } from "./overrule";
import { Readings } from "./Readings";

const useStyles = makeStyles({
  // What is not in view needs no layout: 98 rows would hold the pane up.
  item: { contentVisibility: "auto", containIntrinsicSize: "auto 56px" },
  row: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  summary: { cursor: "pointer", overflowWrap: "anywhere" },
  who: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  heading: { fontSize: tokens.fontSizeBase300, margin: `${tokens.spacingVerticalM} 0 0` },
  errors: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface ReturnRowProps {
  readonly row: LedgerReturn;
  readonly ledger: Ledger;
  /** It comes from the earlier overview and was not read now. */
  readonly remembered: boolean;
  /** Absent where the return counts nowhere. */
  readonly overrule?: (overruling: Overruling) => void;
}

export function ReturnRow({ row, ledger, remembered, overrule }: ReturnRowProps) {
  const texts = useTexts();
  const words = texts.pane.merge.dryRun;
  const styles = useStyles();
  // Why a file cannot be used is told without a click.
  const [open, setOpen] = useState(row.state === "rejected");
  const replacing = replacingReturns(row, ledger);
  const count = (wanted: Severity) => row.findings.filter(({ severity }) => severity === wanted).length;
  const read = overrule ? interpreted(row.return, ledger.set).length : 0;
  const [errors, warnings, notes] = [count("error"), count("warning"), count("note")];
  return (
    <li className={styles.item}>
      <details
        className={styles.row}
        open={open}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary className={styles.summary}>
          <span className={styles.who}>{whoseReturn(row, ledger, texts)}</span>
          {errors > 0 && <span className={styles.errors}> · {words.errors(errors)}</span>}
          {warnings > 0 && <span> · {words.warnings(warnings)}</span>}
          {read > 0 && <span> · {words.interpreted(read)}</span>}
          {errors + warnings + read === 0 && notes > 0 && (
            <span className={styles.quiet}> · {words.notes(notes)}</span>
          )}
          <br />
          <span className={styles.quiet}>
            <FileLine row={row} remembered={remembered} />
          </span>
        </summary>
        {open &&
          (row.findings.length === 0 ? (
            <p>{words.noFindings}</p>
          ) : (
            <FindingList findings={row.findings} names={ledger.set.names} />
          ))}
        {open &&
          replacing.map((newer) => (
            <section key={newer.file.sha256}>
              <h3 className={styles.heading}>{words.comparedWith(newer.file.name)}</h3>
              <Differences returns={[row.return, newer]} set={ledger.set} />
            </section>
          ))}
        {open && overrule && (
          <Readings
            of={row.return}
            set={ledger.set}
            corrections={ledger.secretariat.corrections}
            overrule={(recommendation, outcome) =>
              overrule({ file: row.return.file.sha256, recommendation, outcome })
            }
          />
        )}
      </details>
    </li>
  );
}

/** Those that took its place: a joint return may have been replaced by one for each of its municipalities. */
function replacingReturns(row: LedgerReturn, { entries }: Ledger): readonly Return[] {
  const newer = entries
    .flatMap(({ superseded }) => superseded)
    .flatMap(({ return: older, newest }) => (older.return === row.return && newest ? [newest] : []));
  return [...new Set(newer)];
}

/** The municipalities' names, or that nobody knows. */
export function whoseReturn(row: LedgerReturn, { entries }: Ledger, texts: Texts): string {
  const names = entries
    .filter(({ municipality }) => row.return.municipalities.includes(municipality.code))
    .map(({ municipality }) => municipality.name);
  return names.length > 0 ? texts.cli.results.municipalities(names) : texts.pane.merge.dryRun.unknown;
}

/** File name, how much is answered, when it was saved and by whom. */
export function FileLine({
  row,
  remembered = false,
}: Pick<ReturnRowProps, "row"> & { remembered?: boolean }) {
  const facts = fileFacts(row, remembered, useTexts());
  return (
    <>
      <Foreign>{row.return.file.name}</Foreign>
      {facts.map((fact) => ` · ${fact}`)}
    </>
  );
}

/** How much is answered, when it was saved and by whom. */
export function fileFacts(row: LedgerReturn, remembered: boolean, texts: Texts): readonly string[] {
  const words = texts.pane.merge.dryRun;
  const { answers, savedAt, savedBy } = row.return;
  const given = answers.filter(({ given }) => given).length;
  const saved = savedAt === null ? words.noTime : words.saved(dateAndTime(savedAt, texts));
  return [
    ...(answers.length > 0
      ? [words.given(given, answers.length), savedBy === null ? saved : `${saved} ${words.savedBy(savedBy)}`]
      : []),
    ...(remembered ? [words.remembered] : []),
  ];
}
