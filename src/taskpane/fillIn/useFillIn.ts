/** The open form and its workbook → what can be done with it, and the warning for what was just typed or pasted. */
import { formOf } from "../../core/forms";
import { useCallback, useEffect, useRef, useState } from "react";
import { describeFinding } from "../../core/wording/describeFinding";
import type { Finding, FindingCode } from "../../core/findings/finding";
import { parseArea, toA1 } from "../../workbook/address";
import type { OpenWorkbook } from "../../workbook/openWorkbook";
import type { Place } from "../../workbook/place";
import { usePane } from "../state/PaneContext";
import { useTexts } from "../state/useTexts";
import { blocks, isMissing, readOpenForm, type OpenForm } from "../../app/openForm";
import { repairOpenForm } from "../services/repairOpenForm";
import { withBuiltIn } from "../state/withBuiltIn";
import type { Opened } from "../state/useOpened";
import type { Change } from "../state/useFollowing";
import type { LastChange } from "./useLastChange";

export type Status =
  | { readonly state: "quiet" }
  | { readonly state: "said"; readonly words: string }
  | { readonly state: "failed"; readonly error: unknown };

export interface FillingIn {
  readonly check: () => Promise<void>;
  readonly repair: () => Promise<void>;
  readonly goTo: ((place: Place) => void) | null;
  readonly saveDate: (date: string) => Promise<void>;
  readonly status: Status;
  /** What is wrong with what was typed or pasted last; null when it is fine. */
  readonly warning: string | null;
  /** What was pasted may have taken a list or a colour with it. */
  readonly offerRepair: boolean;
}

/** What nobody can choose from a list: it was pasted over it. */
const PASTED: ReadonlySet<FindingCode> = new Set([
  "status-invalid",
  "status-ambiguous",
  "status-sign",
  "status-not-allowed",
]);

// eslint-disable-next-line max-lines-per-function -- what a hook keeps, it keeps in one function
export function useFillIn(opened: Opened, form: OpenForm, { change, forget }: LastChange): FillingIn {
  const texts = useTexts();
  const words = texts.pane.fillIn;
  const { workbook, readAgain } = opened;
  const { ask, writes, ownSets } = usePane();
  const [status, setStatus] = useState<Status>({ state: "quiet" });
  const [checks, setChecks] = useState(0);

  const attempt = useCallback(async (work: () => Promise<string>) => {
    try {
      setStatus({ state: "said", words: await work() });
    } catch (error) {
      setStatus({ state: "failed", error });
    }
  }, []);

  /** The form as it stands at this moment: rows may have moved since it was shown. */
  const formIn = async (open: OpenWorkbook) => readOpenForm(await open.read(), "", withBuiltIn(ownSets.own));
  /** Somebody has written a date that was not shown here yet. */
  const mayReplace = async (date: string): Promise<boolean> => {
    const { heading, replace, cancel } = texts.pane.replace;
    const about = [words.dateIs(date)];
    return (await ask({ heading, about, choices: [{ value: "replace", label: replace }], cancel })) !== null;
  };

  // After "Kontrollér" the form has been read anew: now it is known what to say.
  const said = useRef(0);
  useEffect(() => {
    if (checks === said.current) return;
    said.current = checks;
    const blocking = form.return.findings.filter(blocks);
    const missing = blocking.filter(isMissing);
    const toFix = blocking.filter((found) => !isMissing(found));
    setStatus({ state: "said", words: words.checked(toFix.length, missing.length) });
  }, [checks, form, words]);

  const touched = change ? form.return.findings.filter((found) => isIn(found, change)) : [];
  const wrong = touched.find(blocks);
  return {
    check: async () => {
      forget();
      setStatus({ state: "said", words: words.checking });
      if (await readAgain()) setChecks((count) => count + 1);
      else setStatus({ state: "quiet" });
    },
    repair: () =>
      attempt(async () => {
        const now = workbook && (await formIn(workbook));
        const written = now && (await repairOpenForm(workbook, now));
        if (!written) return words.cannotRepair;
        writes.wrote({ what: words.repairWhat, said: words.repaired, sheets: [], written });
        await readAgain();
        return "";
      }),
    goTo: workbook
      ? (place) =>
          void attempt(async () => {
            await workbook.goTo({ sheet: place.sheet, cell: toA1(place) });
            return "";
          })
      : null,
    saveDate: (date) =>
      attempt(async () => {
        const now = workbook && (await formIn(workbook));
        const cell = now?.councilDateCell;
        if (!workbook || !cell) return words.cannotRepair;
        const lying = now.return.head.councilDate;
        if (lying !== form.return.head.councilDate && !(await mayReplace(lying))) return "";
        const written = await workbook.writeCell(cell, { kind: "date", text: date });
        const said = words.dateSaved(texts.overview.date(date));
        writes.wrote({ what: words.dateWhat, said, sheets: [cell.sheet], written });
        await readAgain();
        return "";
      }),
    status,
    warning: wrong ? describeFinding(wrong, texts, formOf(form.set).names) : null,
    offerRepair: touched.some(({ code }) => PASTED.has(code)),
  };
}

function isIn({ place }: Finding, { sheet, range }: Change): boolean {
  const area = parseArea(range);
  if (!place || !area || place.sheet !== sheet) return false;
  const { row, column } = place;
  return row >= area.from.row && row <= area.to.row && column >= area.from.column && column <= area.to.column;
}
