/** Turns a ledger into the JSON of --json: for other programs, with fixed English keys. */
import { describeFinding } from "../../core/wording/describeFinding";
import { makerOf } from "../../core/forms/makerOf";
import type { FormMaker } from "../../core/forms/contract/formType";
import type { Ledger, LedgerReturn } from "../../core/ledger/ledger";
import { notJoined } from "../../core/ledger/notJoined";
import type { ItemNames } from "../../core/sets/definition";
import type { Texts } from "../../language";
import { anew } from "../../workbook/anew";
import { placeText } from "../../workbook/place";
import { jsonText, type JsonObject } from "./jsonText";

/** `{ set, returns }`, as `check --json` gives it; the text piece by piece. */
export function summariseReturns(ledger: Ledger, texts: Texts): Generator<string> {
  return jsonText(returnsOf(ledger, texts));
}

/**
 * `{ set, returns, missing, totals }`, as `merge --json` gives it; the text piece by piece. The six numbers of a
 * total add up to the municipalities asked; `missing` counts those without an accepted return. Where the secretariat has
 * written that some have not joined, those are `notJoined` and stand apart, in SKAL's totals too. Where there are
 * earlier rounds to compare with, `trends` and `development` do it.
 */
export function summarise(ledger: Ledger, texts: Texts): Generator<string> {
  const maker = makerOf(ledger.set);
  const compared = ledger.past.rounds.length > 0;
  const free = notJoined(ledger);
  const codes = ledger.entries.map(({ municipality }) => municipality.code);
  return jsonText({
    ...returnsOf(ledger, texts),
    missing: ledger.entries
      .filter(({ accepted, municipality }) => !accepted && !free.has(municipality.code))
      .map(({ municipality }) => municipality.code),
    ...(free.size === 0 ? {} : { notJoined: codes.filter((code) => free.has(code)) }),
    totals: maker.totals(ledger),
    ...(compared && maker.trends && { trends: maker.trends(ledger) }),
    ...(compared && maker.development && { development: maker.development(ledger) }),
  });
}

/** Does a file begin as every summary of ours does? */
export function isOurSummary(beginning: string): boolean {
  return /^\{\n {2}"set": "[^"\\\n]{1,200}",\n {2}"returns": \[/.test(beginning);
}

/** Each of thousands of returns has its own text, which is gone again when the next one is made. */
function returnsOf({ set, returns }: Ledger, texts: Texts): JsonObject {
  const maker = makerOf(set);
  return {
    set: set.id,
    returns: anew(function* () {
      for (const one of returns) yield summariseReturn(one, set.names, maker, texts);
    }),
  };
}

function summariseReturn(
  { return: one, state, findings }: LedgerReturn,
  names: ItemNames,
  maker: FormMaker,
  texts: Texts,
) {
  return {
    file: one.file.name,
    sha256: one.file.sha256,
    ...(one.file.from && {
      from: {
        container: one.file.from.container,
        sender: one.file.from.sender,
        received: one.file.from.received,
      },
    }),
    municipalities: one.municipalities,
    state,
    answers: (state === "rejected" ? [] : one.answers).map(maker.answer),
    ...(one.proposals && { proposals: one.proposals }),
    findings: findings.map((found) => ({
      code: found.code,
      severity: found.severity,
      cell: found.place && placeText(found.place),
      recommendation: found.item,
      message: describeFinding(found, texts, names, "whole"),
    })),
  };
}
