/** Opens a form in LibreOffice and does to it what a person does: typing, dragging, copying, filling. */
import { readFileSync } from "node:fs";
import { writeWorkbook } from "../../src/adapters/xlsx";
import type { WorkbookDescription } from "../../src/workbook/description";
import { steerLibreOffice, temporaryFile } from "../programs";

const SCRIPT = readFileSync("tests/form/fillInLibreOffice.py", "utf8");

export type Action =
  | readonly [cell: string, text: string]
  | readonly [
      action: "drag" | "copy" | "fill" | "cut and paste" | "copy and paste",
      cell: string,
      target: string,
    ];
export type Step = readonly Action[];

export interface Orders {
  readonly steps: readonly Step[];
  /** Cells to look at after each step. */
  readonly look: readonly string[];
  /** Cells whose validation is told of. */
  readonly rules?: readonly string[];
}

export interface Filled {
  readonly protected: boolean;
  readonly open: readonly string[];
  readonly rules: Readonly<Record<string, unknown>>;
  readonly steps: readonly {
    readonly shown: Readonly<Record<string, string>>;
    readonly kinds: Readonly<Record<string, string>>;
    readonly heights: Readonly<Record<string, number>>;
  }[];
}

function isFilled(answer: unknown): answer is Filled {
  return typeof answer === "object" && answer !== null && "steps" in answer && "open" in answer;
}

/** LibreOffice 7.4 breaks down in one of three runs in which cells are moved, whatever the formulas in them. */
const MOST_RUNS = 8;

/** Does it step by step on the protected sheet, and looks at the cells after each. */
export async function fillIn(
  form: WorkbookDescription,
  { steps, look, rules = [] }: Orders,
): Promise<Filled> {
  const bytes = await writeWorkbook(form);
  const orders = JSON.stringify({ sheet: "Fremdriftsskema", last: "G50", steps, look, rules });
  const answer = withoutBreakdown(() =>
    // A file of its own each time: one that was open in a program that broke down stays locked.
    steerLibreOffice(SCRIPT, temporaryFile("form.xlsx", bytes), temporaryFile("orders.json", orders)),
  );
  if (!isFilled(answer)) throw new Error("LibreOffice gave no account.");
  return answer;
}

function withoutBreakdown(run: () => unknown, runs = MOST_RUNS): unknown {
  try {
    return run();
  } catch (error) {
    if (runs === 1 || !/RuntimeException|DisposedException|NoneType/.test(String(error))) throw error;
    return withoutBreakdown(run, runs - 1);
  }
}
