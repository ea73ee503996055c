/** Gives built sheets their looks, and tells which of them Excel refuses: none of them is worth losing the sheets. */
/// <reference types="office-js" />
import { HostFailure, type FailureReason, type Refused } from "../../../workbook/openWorkbook";
import { inExcel } from "../host/office";
import { removeCharts } from "./charts";
import type { Cosmetic } from "./cosmetics";
import { newBench, requestsOf, send, type Step } from "./step";

export interface Dressing {
  readonly cosmetics: readonly Cosmetic[];
  /** Sheets of the description that get charts. */
  readonly charted: readonly string[];
  /** What a sheet of the description is called in the workbook now. */
  readonly nameOf: (name: string) => string;
}

/** These say nothing of looks: the write itself cannot go on. */
const FATAL: readonly FailureReason[] = ["busy", "elsewhere", "tooLarge"];

/**
 * One request where Excel takes everything and its size allows. Where it does not, each kind has a request of its own,
 * and what is refused then too is left out.
 *
 * @throws HostFailure when the workbook cannot be reached
 */
export async function dress(dressing: Dressing): Promise<readonly Refused[]> {
  const { cosmetics } = dressing;
  if (
    await isTaken(
      dressing,
      cosmetics.flatMap(({ steps }) => steps),
    )
  )
    return [];
  const refused = await oneByOne(dressing, cosmetics);
  return [...new Set(refused)];
}

async function oneByOne(
  dressing: Dressing,
  [first, ...others]: readonly Cosmetic[],
): Promise<readonly Refused[]> {
  if (!first) return [];
  const { kind, steps } = first;
  if (kind === "charts") await chartsGone(dressing);
  const taken = await isTaken(dressing, steps);
  if (taken) return oneByOne(dressing, others);
  if (kind !== "charts") return [kind, ...(await oneByOne(dressing, others))];
  await chartsGone(dressing);
  // What is not there has no looks either.
  return [
    kind,
    ...(await oneByOne(
      dressing,
      others.filter((one) => one.kind !== "chartLooks"),
    )),
  ];
}

async function isTaken({ nameOf }: Dressing, steps: readonly Step[]): Promise<boolean> {
  try {
    await inExcel((context) => send(context, requestsOf(steps), nameOf));
    return true;
  } catch (error) {
    if (!(error instanceof HostFailure) || FATAL.includes(error.reason)) throw error;
    return false;
  }
}

function chartsGone({ charted, nameOf }: Dressing): Promise<void> {
  return inExcel((context) => removeCharts(newBench(context, nameOf), charted));
}
