/** Reads mutated files one after the other as a merge would, and says what was done wrong with them. */
import { formOf } from "../../src/core/forms";
import { progressAnswer } from "../../src/core/forms/progress/reading/answers";
import { isDeepStrictEqual } from "node:util";
import { readReturnedFile } from "../../src/adapters/readReturnedFile";
import { UNPACKING_IN_NODE } from "../../src/cli/system/unpacking";
import { describeFinding } from "../../src/core/wording/describeFinding";
import type { Finding } from "../../src/core/findings/finding";
import { readReturn } from "../../src/core/intake/readReturn";
import type { Return } from "../../src/core/intake/return";
import { buildLedger } from "../../src/core/ledger/buildLedger";
import { municipalitiesOfKkr } from "../../src/core/respondents/municipalitiesOfKkr";
import { recommendationsOf } from "../../src/core/forms/progress/set/recommendationSet";
import { STATUSES } from "../../src/core/forms/progress/set/recommendationSet";
import { builtInSets, registry } from "../../src/data";
import { LANGUAGES } from "../../src/language";
import { LAST_COLUMN, LAST_ROW, parseArea } from "../../src/workbook/address";
import { isDocument, type FileSnapshot, type ReadFile } from "../../src/document/snapshot";
import { partsOf } from "../../src/core/intake/parts";
import { SET } from "../cli/returnFiles";

const ASKED = municipalitiesOfKkr(registry, "Hovedstaden");
const CODES = ASKED.map(({ code }) => code);
const IDS = recommendationsOf(SET).map(({ recommendation: { id } }) => id);

/** Most milliseconds for one input; a sound one takes a few. */
const PATIENCE = 3_000;

export interface Judgement {
  /** Null when the file was answered as it must: in time, with a return or a finding, without an exception. */
  readonly complaint: string | null;
  readonly readable: boolean;
  /** Of the processor. */
  readonly milliseconds: number;
}

export function judged(bytes: Uint8Array): Judgement {
  const before = process.cpuUsage();
  const { fault, readable } = answer(bytes);
  const { user, system } = process.cpuUsage(before);
  const milliseconds = (user + system) / 1000;
  const late = milliseconds > PATIENCE ? `took ${Math.round(milliseconds)} ms` : null;
  return { complaint: fault ?? late, readable, milliseconds };
}

function answer(bytes: Uint8Array): { readonly fault: string | null; readonly readable: boolean } {
  try {
    const read = readReturnedFile(bytes);
    const fault = read.readable
      ? snapshotFault(read.snapshot)
      : read.detail === ""
        ? "a reason without detail"
        : null;
    return { fault: fault ?? returnFault(read) ?? hostFault(bytes, read), readable: read.readable };
  } catch (error) {
    return { fault: `threw ${error instanceof Error ? error.stack : String(error)}`, readable: false };
  }
}

/** What is read otherwise with what Node has of its own than anywhere. */
function hostFault(bytes: Uint8Array, anywhere: ReadFile): string | null {
  const inNode = readReturnedFile(bytes, { unpacking: UNPACKING_IN_NODE });
  if (!inNode.readable || !anywhere.readable) {
    const said = [inNode, anywhere].map((one) => (one.readable ? "readable" : one.reason));
    return said[0] === said[1] ? null : said.join(" in Node, anywhere ");
  }
  return isDeepStrictEqual(inNode, anywhere) ? null : "the workbook is read otherwise in Node";
}

function returnOf(read: ReadFile): Return {
  return readReturn({
    file: { name: "svar.xlsx", sha256: "0".repeat(64) },
    read,
    form: formOf(SET),
    known: builtInSets.map(formOf),
    registry,
    asked: CODES,
  });
}

/** Those that a finding is about: a row that may hold one of several names none as its own. */
function recommendationsIn(found: Finding): readonly (string | null)[] {
  return found.code === "recommendation-uncertain" ? found.parameters.candidates : [found.item];
}

/** What a merge promises of every file and does not keep of this one. */
function returnFault(workbook: ReadFile): string | null {
  const read = returnOf(workbook);
  const { returns } = buildLedger({ set: formOf(SET), municipalities: ASKED, returns: [read] });
  const [kept] = returns;
  if (!kept || returns.length !== 1) return "the return was lost";
  const ids = read.answers.map(({ item: recommendation }) => recommendation);
  if (ids.length > 0 && ids.join() !== IDS.join()) return `answers to ${ids.join()}`;
  if (read.answers.map(progressAnswer).some(({ status }) => status !== null && !STATUSES.includes(status)))
    return "a status that is none";
  if (kept.state !== "accepted" && kept.findings.length === 0) return `${kept.state} without a reason`;
  const unanswered = read.answers.map(progressAnswer).filter(({ status }) => status === null);
  const said = new Set(kept.findings.flatMap(recommendationsIn));
  const blank = kept.findings.some(({ code }) => code === "form-blank");
  const silent = unanswered.find(({ recommendation }) => !said.has(recommendation));
  if (silent && !blank) return `nothing says why ${silent.recommendation} has no status`;
  for (const texts of Object.values(LANGUAGES)) {
    const sentences = kept.findings.map((found) => describeFinding(found, texts));
    const odd = sentences.find((sentence) => /^$|\bundefined\b|\[object/.test(sentence));
    if (odd !== undefined) return `the sentence ${JSON.stringify(odd.slice(0, 200))}`;
  }
  return null;
}

/** What the snapshot promises and this one does not keep. */
function snapshotFault(snapshot: FileSnapshot): string | null {
  const sheets = partsOf(snapshot);
  const names = isDocument(snapshot) ? [] : snapshot.names;
  if (sheets.length === 0) return "no sheets";
  for (const { cells, merges } of sheets) {
    let before = 0;
    for (const { row, column, value, formula, fill, notes } of cells) {
      const place = row * (LAST_COLUMN + 1) + column;
      if (place <= before) return "cells out of order";
      before = place;
      if (!(row >= 1 && row <= LAST_ROW && column >= 1 && column <= LAST_COLUMN))
        return "a cell outside the sheet";
      if (value.kind === "number" && !Number.isFinite(value.number)) return "a number that is none";
      if (value.kind === "text" && (value.text === "" || value.text.includes("\r")))
        return "a text that is none";
      if (value.kind === "date" && !isDay(value.date)) return `the date ${value.date}`;
      if (fill !== undefined && !/^#[0-9A-F]{6}$/.test(fill)) return `the colour ${fill}`;
      if (value.kind === "blank" && formula === undefined && fill === undefined && !notes)
        return "a cell for nothing";
    }
    if (merges.some((merge) => parseArea(merge) === null)) return "a merge that is none";
  }
  return names.some(({ scope }) => scope !== null && !sheets.some(({ name }) => name === scope))
    ? "a lost scope"
    : null;
}

function isDay(date: string): boolean {
  const time = Date.parse(`${date}${date.includes("T") ? "" : "T00:00:00"}Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
