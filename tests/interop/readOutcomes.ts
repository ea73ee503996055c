/** An altered file → what the merge makes of it, in the terms that the expectations are written in. */
import { formOf } from "../../src/core/forms";
import { progressAnswer } from "../../src/core/forms/progress/reading/answers";
import { createHash } from "node:crypto";
import { placeText } from "../../src/workbook/place";
import { readFileSync } from "node:fs";
import { unfold } from "../../src/app/unfold";
import { readReturnedFile } from "../../src/adapters/readReturnedFile";
import { describeFinding } from "../../src/core/wording/describeFinding";
import type { Finding } from "../../src/core/findings/finding";
import { readReturn } from "../../src/core/intake/readReturn";
import { buildLedger } from "../../src/core/ledger/buildLedger";
import type { LedgerReturn } from "../../src/core/ledger/ledger";
import { municipalitiesOfKkr } from "../../src/core/respondents/municipalitiesOfKkr";
import { builtInSets, registry } from "../../src/data";
import { textsOf } from "../../src/language";
import { SET_2016 } from "../intake/workbooks";
import { about, type Expected, FILLED, type Said } from "./alteration";

export interface Outcome {
  readonly state: LedgerReturn["state"];
  readonly municipalities: readonly string[];
  readonly answers: Readonly<Record<string, Said>>;
  /** "code cell recommendation", sorted. */
  readonly findings: readonly string[];
  readonly councilDate: string;
  /** The findings' Danish words, in their own order. */
  readonly words: readonly string[];
}

const ASKED = municipalitiesOfKkr(registry, "Hovedstaden");

/** @param name what the municipality calls the file */
export function readOutcome(path: string, name: string): Outcome {
  const handedOver = readFileSync(path);
  // Of a mail or an archive, the first file in it.
  const [inside] = unfold(name, handedOver, {}) ?? [];
  const bytes = inside?.bytes ?? handedOver;
  const read = readReturn({
    file: { name: inside?.name ?? name, sha256: createHash("sha256").update(bytes).digest("hex") },
    read: readReturnedFile(bytes),
    form: formOf(SET_2016),
    known: builtInSets.map(formOf),
    registry,
    asked: ASKED.map(({ code }) => code),
  });
  const { returns } = buildLedger({ set: formOf(SET_2016), municipalities: ASKED, returns: [read] });
  const [one] = returns;
  if (!one) throw new Error("The ledger has lost the return.");
  return {
    state: one.state,
    municipalities: [...read.municipalities].sort(),
    answers: Object.fromEntries(
      read.answers
        .map(progressAnswer)
        .map(({ recommendation, status, remark }) => [recommendation, [status, remark]]),
    ),
    findings: one.findings.map(brief).sort(),
    councilDate: read.head.councilDate,
    words: one.findings.map((found) => describeFinding(found, textsOf("da"))),
  };
}

function brief({ code, place, item: recommendation }: Finding): string {
  return [code, place && placeText(place).replace("Fremdriftsskema!", ""), recommendation]
    .filter(Boolean)
    .join(" ");
}

/** The expectation in full, to be compared with an outcome. */
export function inFull({
  state,
  municipalities = ["101"],
  but = {},
  answers,
  findings,
}: Expected): Omit<Outcome, "words" | "councilDate"> {
  const filledIn = Object.fromEntries(
    Object.entries(FILLED).map(([id, [, status]]): [string, Said] => [id, [status, about(id)]]),
  );
  return {
    state,
    municipalities: [...municipalities].sort(),
    answers: answers ?? { ...filledIn, ...but },
    findings: [...findings].sort(),
  };
}
