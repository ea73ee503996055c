/** Turns a ledger into the JSON of --json: for other programs, with fixed English keys. */
import { describeFinding } from "../core/findings/describeFinding";
import type { Ledger, LedgerReturn } from "../core/ledger/ledger";
import { tallyOf } from "../core/overview/tally";
import type { Texts } from "../language";

/** `{ set, returns }`, as `check --json` gives it. */
export function summariseReturns({ set, returns }: Ledger, texts: Texts) {
  return { set: set.id, returns: returns.map((one) => summariseReturn(one, texts)) };
}

/**
 * `{ set, returns, missing, totals }`, as `merge --json` gives it. The six numbers of a total add up to
 * the municipalities asked; `missing` counts those without an accepted return.
 */
export function summarise(ledger: Ledger, texts: Texts) {
  return {
    ...summariseReturns(ledger, texts),
    missing: ledger.entries.filter(({ accepted }) => !accepted).map(({ municipality }) => municipality.code),
    totals: tallyOf(ledger).recommendations.map(({ recommendation: { id, kind }, counts }) => ({
      recommendation: id,
      kind,
      green: counts.green,
      yellow: counts.yellow,
      red: counts.red,
      notParticipating: counts["not-participating"],
      unanswered: counts.unanswered,
      missing: counts.missing,
    })),
  };
}

/** UTF-8 text with a line feed at the end. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function summariseReturn({ return: one, state, findings }: LedgerReturn, texts: Texts) {
  return {
    file: one.file.name,
    sha256: one.file.sha256,
    municipalities: one.municipalities,
    state,
    answers: (state === "rejected" ? [] : one.answers).map((answer) => ({
      recommendation: answer.recommendation,
      status: answer.status,
      statusAsWritten: answer.statusAsWritten,
      remark: answer.remark,
      cell: answer.cell,
      matchedBy: answer.matchedBy,
      confidence: answer.confidence,
    })),
    findings: findings.map((found) => ({
      code: found.code,
      severity: found.severity,
      cell: found.cell,
      recommendation: found.recommendation,
      message: describeFinding(found, texts),
    })),
  };
}
