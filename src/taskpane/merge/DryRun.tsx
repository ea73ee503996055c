/** The ledger as it would be written → everything in it, what needs a person first. */
import { stillMissing } from "../../core/ledger/stillMissing";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { describeFinding } from "../../core/wording/describeFinding";
import { lapsedCorrections } from "../../core/refresh/goOn";
import { byName } from "../../core/overview/byName";
import type { Ledger } from "../../core/ledger/ledger";
import { useTexts } from "../state/useTexts";
import { Decided } from "./Decided";
import { MatterCard } from "./MatterCard";
import { mattersOf } from "./matters";
import { ReturnLists } from "./ReturnLists";
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
  overview: { maxWidth: "640px", marginBottom: tokens.spacingVerticalM },
  more: { marginTop: tokens.spacingVerticalXL, marginBottom: tokens.spacingVerticalS },
});

interface DryRunProps {
  readonly ledger: Ledger;
  readonly merging: Merging;
  readonly earlier: Earlier | null;
  /** The offer to go on with an overview that lay among the files. */
  readonly goOnWith: (file: string) => ReactNode;
  /** The way on: below what is to be decided, above the long lists. */
  readonly children: ReactNode;
}

export function DryRun({ ledger, merging, earlier, goOnWith, children }: DryRunProps) {
  const texts = useTexts();
  const words = texts.pane.merge.dryRun;
  const styles = useStyles();
  const matters = mattersOf(ledger);
  const answered = ledger.entries.filter(({ state }) => state === "accepted").length;
  const { missing, apart } = stillMissing(ledger);
  const remarks = earlier ? [...earlier.remembered.findings, ...lapsedCorrections(ledger)] : [];
  return (
    <>
      <p className={styles.headline}>{words.answered(answered, ledger.entries.length)}</p>
      <p className={styles.about}>{words.read(ledger.returns.length)}.</p>
      {merging.passedOver.map((name) => (
        <div key={name} className={styles.overview}>
          <p className={styles.about}>{texts.cli.files.overviewSkipped(name)}</p>
          {goOnWith(name)}
        </div>
      ))}
      {matters.length === 0 && children}
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
          {children}
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
      <ReturnLists ledger={ledger} merging={merging} earlier={earlier} />
      <h2 className={styles.more}>{words.more}</h2>
    </>
  );
}
