/** Turns the chosen forms' rows into one row for each recommendation, or into why there is none. */
import type { Item } from "../sets/definition";
import type { RowEvidence } from "./rowEvidence";
import { contentOf, type PlacedRow, type SheetForm } from "./sheetForm";

export interface DoubtfulRow {
  readonly form: SheetForm;
  readonly evidence: RowEvidence;
  /** Only recommendations that have no row of their own. */
  readonly candidates: readonly string[];
}

export interface Matches {
  /** By recommendation id. */
  readonly rows: ReadonlyMap<string, PlacedRow>;
  /** Recommendations that are answered differently in several rows. */
  readonly twice: ReadonlyMap<string, readonly PlacedRow[]>;
  readonly doubtful: readonly DoubtfulRow[];
}

export function matchItems(forms: readonly SheetForm[], items: readonly Item[]): Matches {
  const placed = placedRows(forms);
  const rows = new Map<string, PlacedRow>();
  const twice = new Map<string, readonly PlacedRow[]>();
  for (const { id } of items) {
    const rivals = differing(placed.get(id) ?? []);
    const [row] = rivals;
    if (row && rivals.length === 1) rows.set(id, row);
    else if (rivals.length > 1) twice.set(id, rivals);
  }
  const doubtful = forms.flatMap((form) =>
    form.doubtful.map(({ evidence, candidates }) => ({
      form,
      evidence,
      candidates: candidates.filter((id) => !rows.has(id) && !twice.has(id)),
    })),
  );
  return { rows, twice, doubtful: doubtful.filter(({ candidates }) => candidates.length > 0) };
}

/** By recommendation id, in the order of the rows. */
function placedRows(forms: readonly SheetForm[]): ReadonlyMap<string, readonly PlacedRow[]> {
  const placed = new Map<string, PlacedRow[]>();
  for (const form of forms) {
    for (const { evidence, placement } of form.placed) {
      const row: PlacedRow = { form, evidence, placement };
      const known = placed.get(placement.item);
      if (known) known.push(row);
      else placed.set(placement.item, [row]);
    }
  }
  return placed;
}

/** The rows that say different things; one when they agree, or when the others say nothing. */
function differing(rows: readonly PlacedRow[]): readonly PlacedRow[] {
  if (rows.length < 2) return rows;
  const sure = rows.filter(({ placement: { exact, way } }) => exact || way !== "number");
  const ranked = [...(sure.length > 0 ? sure : rows)].sort((a, b) => rank(b) - rank(a));
  const byContent = new Map<string, PlacedRow>();
  for (const row of ranked) {
    const content = contentOf(row);
    if (!byContent.has(content)) byContent.set(content, row);
  }
  if (byContent.size > 1) byContent.delete("");
  return [...byContent.values()];
}

function rank({ placement: { exact, confidence, way, against } }: PlacedRow): number {
  return (exact ? 4 : 0) + (way === "name" ? 2 : way === "id" ? 1 : 0) + confidence - (against ? 1 : 0);
}
