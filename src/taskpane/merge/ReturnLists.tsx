/** Every return that was read → lists by what became of it, to search in; what nobody needs to look at is folded. */
import { Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Severity } from "../../core/findings/finding";
import type { ReturnState } from "../../core/findings/returnState";
import type { FormLayout } from "../../core/intake/formLayout";
import type { Ledger, LedgerReturn } from "../../core/ledger/ledger";
import { useTexts } from "../state/useTexts";
import { interpreted } from "./overrule";
import { ReturnRow, whoseReturn } from "./ReturnRow";
import type { Earlier } from "./useGathering";
import type { Merging } from "./useMerge";

const useStyles = makeStyles({
  section: {
    fontSize: tokens.fontSizeBase400,
    margin: `${tokens.spacingVerticalXL} 0 ${tokens.spacingVerticalS}`,
  },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalXS },
  search: { maxWidth: "360px", marginTop: tokens.spacingVerticalXL },
  fold: { marginTop: tokens.spacingVerticalS },
  summary: { cursor: "pointer", padding: `${tokens.spacingVerticalXS} 0` },
});

/** With fewer there is nothing to search for. */
const FEW = 6;

/** Rejected and superseded files say more than those that simply count. */
const SHOWN: readonly Exclude<ReturnState, "undecided">[] = ["rejected", "superseded", "accepted"];

/** What needs a look stands first: errors, then warnings, then what was not simply written. */
function weight({ findings, return: one }: LedgerReturn, form: FormLayout): number {
  const has = (wanted: Severity) => findings.some(({ severity }) => severity === wanted);
  return has("error") ? 3 : has("warning") ? 2 : interpreted(one, form).length > 0 ? 1 : 0;
}

interface ReturnListsProps {
  readonly ledger: Ledger;
  readonly merging: Merging;
  readonly earlier: Earlier | null;
}

export function ReturnLists({ ledger, merging, earlier }: ReturnListsProps) {
  const texts = useTexts();
  const words = texts.pane.merge.dryRun;
  const styles = useStyles();
  const [query, setQuery] = useState("");
  const [onlyFaulty, setOnlyFaulty] = useState(false);
  const settled = new Set(merging.decisions.map(({ file }) => file));
  const order = new Intl.Collator("da");
  const whose = (one: LedgerReturn) => whoseReturn(one, ledger, texts);
  const heavy = (one: LedgerReturn) => weight(one, ledger.set);
  const sought = query.trim().toLocaleLowerCase("da");
  const isShown = (one: LedgerReturn) =>
    (sought === "" || `${whose(one)} ${one.return.file.name}`.toLocaleLowerCase("da").includes(sought)) &&
    (!onlyFaulty || heavy(one) > 0);
  const shown = ledger.returns
    .filter(({ state, return: { file } }) => !(state === "rejected" && settled.has(file.sha256)))
    .filter(isShown)
    .toSorted((a, b) => heavy(b) - heavy(a) || order.compare(whose(a), whose(b)));
  const lists = SHOWN.map((state) => ({ state, returns: shown.filter((one) => one.state === state) }));
  return (
    <>
      {ledger.returns.length > FEW && (
        <div className={styles.search}>
          <Field label={words.search}>
            <Input type="search" value={query} onChange={(_, { value }) => setQuery(value)} />
          </Field>
          <Checkbox
            label={words.onlyFaulty}
            checked={onlyFaulty}
            onChange={(_, { checked }) => setOnlyFaulty(checked === true)}
          />
          <div role="status">{(sought !== "" || onlyFaulty) && words.found(shown.length)}</div>
        </div>
      )}
      {lists.map(
        ({ state, returns }) =>
          returns.length > 0 && (
            <section key={state}>
              <h2 className={styles.section}>
                {words[state]} ({returns.length})
              </h2>
              <Rows
                returns={state === "accepted" ? returns.filter((one) => heavy(one) > 0) : returns}
                {...{ ledger, merging, earlier }}
              />
              {state === "accepted" && (
                <Fine
                  key={sought === "" ? "folded" : "sought"}
                  returns={returns.filter((one) => heavy(one) === 0)}
                  open={sought !== ""}
                  {...{ ledger, merging, earlier }}
                />
              )}
            </section>
          ),
      )}
    </>
  );
}

interface RowsProps extends ReturnListsProps {
  readonly returns: readonly LedgerReturn[];
}

function Rows({ returns, ledger, merging, earlier }: RowsProps) {
  const styles = useStyles();
  const remembered = new Set(earlier?.remembered.returns.map(({ file }) => file.sha256));
  return (
    <ul className={styles.list}>
      {returns.map((one, index) => (
        <ReturnRow
          key={`${one.return.file.sha256} ${index}`}
          row={one}
          ledger={ledger}
          remembered={remembered.has(one.return.file.sha256)}
          {...(one.state === "accepted" ? { overrule: merging.overrule } : {})}
        />
      ))}
    </ul>
  );
}

/** Those in which nothing is to be looked at: counted, and shown when somebody asks. */
function Fine({ returns, open, ...props }: RowsProps & { readonly open: boolean }) {
  const words = useTexts().pane.merge.dryRun;
  const styles = useStyles();
  const [shown, setShown] = useState(open);
  if (returns.length === 0) return null;
  return (
    <details
      className={styles.fold}
      open={shown}
      onToggle={({ currentTarget }) => setShown(currentTarget.open)}
    >
      <summary className={styles.summary}>{words.fine(returns.length)}</summary>
      {shown && <Rows returns={returns} {...props} />}
    </details>
  );
}
