/** The ledger as it would be written → everything in it, what needs a person first. */
import type { FormLayout } from "../../core/intake/formLayout";
import { stillMissing } from "../../core/ledger/stillMissing";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { describeFinding } from "../../core/wording/describeFinding";
import type { Severity } from "../../core/findings/finding";
import { lapsedCorrections } from "../../core/refresh/goOn";
import { byName } from "../../core/overview/byName";
import type { Ledger, LedgerReturn } from "../../core/ledger/ledger";
import type { ReturnState } from "../../core/findings/returnState";
import { useTexts } from "../state/useTexts";
import { Decided } from "./Decided";
import { MatterCard } from "./MatterCard";
import { mattersOf } from "./matters";
import { interpreted } from "./overrule";
import { ReturnRow, whoseReturn } from "./ReturnRow";
import type { Earlier } from "./useGathering";
import type { Merging } from "./useMerge";

const useStyles = makeStyles({
  headline: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
  },
  about: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
    color: tokens.colorNeutralForeground2,
  },
  section: {
    fontSize: tokens.fontSizeBase400,
    margin: `${tokens.spacingVerticalXL} 0 ${tokens.spacingVerticalS}`,
  },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalXS },
  more: { marginTop: tokens.spacingVerticalXL, marginBottom: tokens.spacingVerticalS },
});

interface DryRunProps {
  readonly ledger: Ledger;
  readonly merging: Merging;
  readonly earlier: Earlier | null;
  /** The way on, which stands above the long lists. */
  readonly children: ReactNode;
}

/** Rejected and superseded files say more than those that simply count. */
const SHOWN: readonly Exclude<ReturnState, "undecided">[] = ["rejected", "superseded", "accepted"];

/** What needs a look stands first: errors, then warnings, then what was not simply written. */
function weight({ findings, return: one }: LedgerReturn, form: FormLayout): number {
  const has = (wanted: Severity) => findings.some(({ severity }) => severity === wanted);
  return has("error") ? 3 : has("warning") ? 2 : interpreted(one, form).length > 0 ? 1 : 0;
}

export function DryRun({ ledger, merging, earlier, children }: DryRunProps) {
  const texts = useTexts();
  const words = texts.pane.merge.dryRun;
  const styles = useStyles();
  const matters = mattersOf(ledger);
  const answered = ledger.entries.filter(({ state }) => state === "accepted").length;
  const { missing, apart } = stillMissing(ledger);
  const settled = new Set(merging.decisions.map(({ file }) => file));
  const remembered = new Set(earlier?.remembered.returns.map(({ file }) => file.sha256));
  const remarks = earlier ? [...earlier.remembered.findings, ...lapsedCorrections(ledger)] : [];
  const order = new Intl.Collator("da");
  const whose = (one: LedgerReturn) => whoseReturn(one, ledger, texts);
  const inState = (state: ReturnState): readonly LedgerReturn[] =>
    ledger.returns
      .filter((one) => one.state === state && !(state === "rejected" && settled.has(one.return.file.sha256)))
      .toSorted((a, b) => weight(b, ledger.set) - weight(a, ledger.set) || order.compare(whose(a), whose(b)));
  return (
    <>
      <p className={styles.headline}>{words.answered(answered, ledger.entries.length)}</p>
      <p className={styles.about}>{words.read(ledger.returns.length)}.</p>
      {merging.passedOver.map((name) => (
        <p key={name}>{texts.cli.files.overviewSkipped(name)}</p>
      ))}
      {children}
      {matters.length > 0 && (
        <>
          <h2 className={styles.section}>{words.toDecide}</h2>
          <p className={styles.about}>{words.toDecideAbout(matters.length)}</p>
          {matters.map((matter) => (
            <MatterCard
              key={matter.about === "which" ? matter.municipality.code : matter.return.return.file.sha256}
              matter={matter}
              ledger={ledger}
              decide={merging.decide}
            />
          ))}
        </>
      )}
      {merging.decisions.length > 0 && (
        <>
          <h2 className={styles.section}>{words.decided}</h2>
          <Decided ledger={ledger} decisions={merging.decisions} undo={merging.undo} />
        </>
      )}
      {remarks.length > 0 && (
        <>
          <h2 className={styles.section}>{words.findingsOfOverview}</h2>
          <ul>
            {remarks.map((found, index) => (
              <li key={index}>{describeFinding(found, texts, ledger.set.names)}</li>
            ))}
          </ul>
        </>
      )}
      <h2 className={styles.section}>
        {words.missing} ({missing.length})
      </h2>
      <p>
        {missing.length === 0
          ? words.nobodyMissing
          : byName(missing)
              .map(({ name }) => name)
              .join(", ")}
      </p>
      {apart.length > 0 && <p>{texts.overview.apartNames(byName(apart).map(({ name }) => name))}</p>}
      {SHOWN.map((state) => {
        const returns = inState(state);
        return (
          returns.length > 0 && (
            <section key={state}>
              <h2 className={styles.section}>
                {words[state]} ({returns.length})
              </h2>
              <ul className={styles.list}>
                {returns.map((one, index) => (
                  <ReturnRow
                    key={`${one.return.file.sha256} ${index}`}
                    row={one}
                    ledger={ledger}
                    remembered={remembered.has(one.return.file.sha256)}
                    {...(state === "accepted" ? { overrule: merging.overrule } : {})}
                  />
                ))}
              </ul>
            </section>
          )
        );
      })}
      <h2 className={styles.more}>{words.more}</h2>
    </>
  );
}
