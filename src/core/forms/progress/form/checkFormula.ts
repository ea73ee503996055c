/** Turns the rules for a kind into the formula of the check column: the same judgement as `judge`, made by the sheet. */
import type { Texts } from "../../../../language";
import { quoted } from "../../../../workbook/content";
import { acceptedSpellings } from "../status/statusChoices";
import { STATUSES } from "../set/recommendationSet";
import { judge, type KindRules, type StatusReading } from "../rules/rules";
import { hasWords, isBlank, isOneOf } from "../../../formParts/cellText";

/** The statuses that are judged alike, with what is then said with and without a remark. */
interface Branch {
  readonly spellings: readonly string[];
  readonly withRemark: string;
  readonly without: string;
}

/**
 * A formula without leading "=", in functions that every version of Excel has and LibreOffice too.
 *
 * @param statusCell what reads the status: an `inOwnRow`
 * @param remarkCell what reads the remark
 */
export function checkFormula(rules: KindRules, statusCell: string, remarkCell: string, texts: Texts): string {
  const said = (status: StatusReading, hasRemark: boolean): string =>
    texts.form.verdicts[judge(rules, status, hasRemark)];
  const invalid = said("invalid", true);
  const branches: readonly Branch[] = STATUSES.map((status) => ({
    spellings: acceptedSpellings(status, texts),
    withRemark: said(status, true),
    without: said(status, false),
  }));
  const statuses = merged(branches)
    .filter(({ withRemark, without }) => withRemark !== invalid || without !== invalid)
    .reduceRight((otherwise, { spellings, withRemark, without }) => {
      const outcome =
        withRemark === without
          ? quoted(without)
          : `IF(${hasWords(remarkCell)},${quoted(withRemark)},${quoted(without)})`;
      return `IF(${isOneOf(statusCell, spellings)},${outcome},${otherwise})`;
    }, quoted(invalid));
  return `IF(ISERROR(${statusCell}),${quoted(invalid)},IF(${isBlank(statusCell)},${quoted(said("blank", false))},${statuses}))`;
}

/** Statuses that are words and judged alike become one branch, so that the formula stays short. */
function merged(branches: readonly Branch[]): readonly Branch[] {
  return branches.reduce<readonly Branch[]>((done, branch) => {
    const same = done.find(
      (other) =>
        other.withRemark === branch.withRemark &&
        other.without === branch.without &&
        isWords(other) === isWords(branch),
    );
    if (same === undefined) return [...done, branch];
    return done.map((other) =>
      other === same ? { ...other, spellings: [...other.spellings, ...branch.spellings] } : other,
    );
  }, []);
}

const isWords = ({ spellings }: Branch): boolean => spellings.some((spelling) => spelling.length > 1);
