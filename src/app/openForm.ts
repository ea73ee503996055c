/** The form that is open → how far it is, and everything that is missing or unclear in it. */
import type { Finding } from "../core/findings/finding";
import { HEAD_NAMES } from "../core/marks/marks";
import { firstNamed, type Marks, markValue, readMarks } from "../core/intake/readMarks";
import { formOf } from "../core/forms";
import { readReturn } from "../core/intake/readReturn";
import type { Return } from "../core/intake/return";
import { isPlainAddress } from "../core/round/plainAddress";
import { usualSet } from "../core/forms/usualSet";
import type { Definition } from "../core/sets/definition";
import { builtInDefinitions, registry } from "../data";
import { toA1 } from "../workbook/address";
import type { CellReference } from "../workbook/reference";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { type FormRow, formRows } from "./formRows";
import { withTerms } from "./terms";

export interface OpenForm {
  /** What it was made from. */
  readonly set: Definition;
  readonly return: Return;
  /** Of the items that are found, in the form's order. */
  readonly rows: readonly FormRow[];
  /** Of what must be answered, and of what may be. */
  readonly progress: { readonly required: Progress; readonly voluntary: Progress };
  /** Nothing stands in the way of sending it. */
  readonly ready: boolean;
  /** Where the date of council treatment belongs; null where the form has lost that name. */
  readonly councilDateCell: CellReference | null;
}

export interface Progress {
  readonly given: number;
  readonly asked: number;
}

/**
 * Null when the workbook holds no form. A form is judged by the set that it was made from.
 *
 * @param sets those that it may have been made from; the built-in ones where none are given
 */
export function readOpenForm(
  snapshot: WorkbookSnapshot,
  fileName: string,
  sets: readonly Definition[] = builtInDefinitions,
): OpenForm | null {
  const current = usualSet(builtInDefinitions);
  if (!current) return null;
  const first = readAs(current, sets, snapshot, fileName);
  const own = sets.find(({ id }) => id === first.setId) ?? current;
  const understood = own === current ? first : readAs(own, sets, snapshot, fileName);
  if (understood.standing === "rejected") return null;
  const marks = readMarks(snapshot);
  const date = firstNamed(marks, HEAD_NAMES.councilDate);
  return {
    set: withTerms(own, { deadline: dayIn(marks), contactEmail: addressIn(marks) }),
    return: understood,
    rows: formRows(own, understood, snapshot),
    progress: { required: progressOf(true, own, understood), voluntary: progressOf(false, own, understood) },
    ready: !understood.findings.some(blocks),
    councilDateCell: date ? { sheet: date.sheet, cell: toA1(date) } : null,
  };
}

/** As they were when this form was made; null where it does not say. */
function dayIn(marks: Marks): string | null {
  return /^\d{4}-\d{2}-\d{2}$/.exec(markValue(marks, "deadline") ?? "")?.[0] ?? null;
}

function addressIn(marks: Marks): string | null {
  const address = markValue(marks, "contactEmail");
  return address !== null && isPlainAddress(address) ? address : null;
}

/** What must be put right before the form can be sent. */
export function blocks({ severity }: Finding): boolean {
  return severity === "error";
}

/** A status that nobody has chosen yet: nothing wrong has been done. */
export function isMissing({ code }: Finding): boolean {
  return code === "status-missing";
}

function readAs(
  set: Definition,
  sets: readonly Definition[],
  snapshot: WorkbookSnapshot,
  name: string,
): Return {
  return readReturn({
    file: { name, sha256: "" },
    read: { readable: true, snapshot },
    form: formOf(set),
    known: sets.map(formOf),
    registry,
    asked: registry.municipalities.map(({ code }) => code),
    inProgress: true,
  });
}

function progressOf(isRequired: boolean, set: Definition, { answers }: Return): Progress {
  const { items } = formOf(set);
  const ids = new Set(items.filter(({ required }) => required === isRequired).map(({ id }) => id));
  const own = answers.filter(({ item }) => ids.has(item));
  return { given: own.filter(({ given }) => given).length, asked: ids.size };
}
