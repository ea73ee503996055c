/** The overview's list of files as somebody left it → whom the secretariat has decided that returns count for. */
import { LANGUAGES } from "../../language";
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { finding, type Finding } from "../findings/finding";
import { displayText } from "../intake/displayText";
import { groupedBy } from "../intake/groupedBy";
import type { Return } from "../intake/return";
import type { Work } from "../intake/work";
import type { Decision } from "../ledger/secretariat";
import { identifyMunicipalities } from "../respondents/identifyMunicipalities";
import type { MunicipalityRegistry } from "../respondents/municipality";
import { cellsBelow } from "./belowHeading";

export interface ReadDecisions {
  readonly decisions: readonly Decision[];
  readonly findings: readonly Finding[];
}

export interface Knowledge {
  readonly registry: MunicipalityRegistry;
  /** Codes of the municipalities that are asked. */
  readonly asked: readonly string[];
  /** Every return that the overview knew of. */
  readonly returns: readonly Return[];
  /** The decisions that it had already taken into account. */
  readonly earlier: readonly Decision[];
}

/**
 * A cell that is emptied again withdraws the decision.
 *
 * @param work pays for each return that a decision was weighed against
 */
export function readDecisions(snapshot: WorkbookSnapshot, known: Knowledge, work: Work): ReadDecisions {
  const decisions: Decision[] = [];
  const findings: Finding[] = [];
  const rivalsOf = rivalsIn(known, work);
  for (const { sheet, file, cell } of decisionCells(snapshot)) {
    const written = displayText(cell).trim();
    const countsFor = isNotUsed(written) ? [] : namedIn(written, known.registry);
    if (
      !isNotUsed(written) &&
      (countsFor.length === 0 || !countsFor.every((code) => known.asked.includes(code)))
    ) {
      const place = { sheet: sheet.name, row: cell.row, column: cell.column, elsewhere: true } as const;
      findings.push(finding("decision-unreadable", { place }, { written }));
    } else {
      decisions.push({ file, countsFor, chosenOver: rivalsOf(file, countsFor) });
    }
  }
  return { decisions, findings };
}

/** Whoever decides has seen the returns that the overview knew of; the same decision as before has seen no more. */
function rivalsIn(
  { returns, earlier }: Knowledge,
  work: Work,
): (file: string, countsFor: readonly string[]) => readonly string[] {
  const keyOf = (file: string, countsFor: readonly string[]) => [file, ...countsFor].join();
  const before = new Map(earlier.map((one) => [keyOf(one.file, one.countsFor), one.chosenOver]));
  const places = returns.flatMap(({ file, municipalities }) =>
    municipalities.map((code) => ({ code, file: file.sha256 })),
  );
  const byMunicipality = groupedBy(places, ({ code }) => code);
  return (file, countsFor) => {
    const same = before.get(keyOf(file, countsFor));
    if (same) return same;
    const rivals = new Set(
      countsFor.flatMap((code) => byMunicipality.get(code) ?? []).map((one) => one.file),
    );
    rivals.delete(file);
    work.spend(rivals.size);
    return [...rivals];
  };
}

/** Filled cells below a heading "Gælder for" whose row also holds a file's fingerprint. */
function decisionCells(snapshot: WorkbookSnapshot): readonly {
  readonly sheet: SheetSnapshot;
  readonly file: string;
  readonly cell: CellSnapshot;
}[] {
  const heads = Object.values(LANGUAGES).map(({ overview }) => overview.returns.files.decision);
  return snapshot.sheets.flatMap((sheet) =>
    cellsBelow(sheet, heads, fingerprintIn).flatMap(({ cell, key: file }) =>
      displayText(cell).trim() === "" ? [] : [{ sheet, file, cell }],
    ),
  );
}

/** The fingerprint that the text is; null for any other text. */
export function fingerprintIn(text: string): string | null {
  return /^\s*([0-9a-f]{64})\s*$/.exec(text)?.[1] ?? null;
}

function isNotUsed(written: string): boolean {
  return Object.values(LANGUAGES).some(
    ({ overview }) => overview.returns.notUsed.toLowerCase() === written.toLowerCase(),
  );
}

/** "Tårnby, Dragør" as well as "Tårnby-Dragør"; a name that nobody knows makes it none at all. */
function namedIn(written: string, registry: MunicipalityRegistry): readonly string[] {
  const whole = identifyMunicipalities(registry, written);
  if (whole.length > 0) return whole;
  const parts = written.split(/[,;/\n]| og | and /).map((part) => identifyMunicipalities(registry, part));
  return parts.every((codes) => codes.length > 0) ? [...new Set(parts.flat())] : [];
}
