/** A process of its own: checks and merges returns with much of something, and prints what each cost. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fremdrift } from "../../cli/world";
import { LONG_TEXTS, LONGEST } from "./longTexts";
import { MOST_GROWTH, NOTHING, SLACK } from "./slack";
import { type Kind, THINGS } from "./things";

const FOLDER = join(process.env.FREMDRIFT_TEST_FOLDER ?? tmpdir(), `growth-${process.pid}`);
/** So often what seems to grow too fast is measured again. */
const MORE_TIMES = 2;
const at = (name: string): string => join(FOLDER, name);

/** Milliseconds of the processor that everything takes which a return goes through. */
async function cost(bytes: Uint8Array): Promise<number> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(at("in"), { recursive: true });
  writeFileSync(join(at("in"), "Svar.xlsx"), bytes);
  const before = process.cpuUsage();
  await fremdrift(["check", at("in")]);
  const outputs = ["--json", at("o.json"), "--replies", at("breve"), "--data", at("o.csv")];
  const merged = await fremdrift(["merge", at("in"), "--out", at("o.xlsx"), ...outputs]);
  const again = await fremdrift(["merge", at("in"), "--out", at("o.xlsx"), "--into", at("o.xlsx")]);
  const { user, system } = process.cpuUsage(before);
  if (merged.code === 2 || again.code === 2) throw new Error(`${merged.messages}${again.messages}`);
  return (user + system) / 1000;
}

function tell(outcome: object): void {
  process.stdout.write(`${JSON.stringify(outcome)}\n`);
}

/**
 * What a full file costs beside one of half its size. Other programs only ever add to a time, so where it seems to
 * grow too fast both are measured again and the least of each counts: what truly does so, does so each time.
 */
async function compared({ full, file }: Kind): Promise<{ half: number | null; whole: number }> {
  let whole = await cost(await file(full));
  if (whole < NOTHING) return { half: null, whole };
  let half = await cost(await file(full / 2));
  for (let more = 0; more < MORE_TIMES && whole >= MOST_GROWTH * half + SLACK; more += 1) {
    whole = Math.min(whole, await cost(await file(full)));
    half = Math.min(half, await cost(await file(full / 2)));
  }
  return { half, whole };
}

async function run(what: string | undefined): Promise<void> {
  // What is compiled is compiled before anything is measured.
  for (const { file } of Object.values(THINGS).slice(0, 3)) await cost(await file(100));
  if (what === "things") {
    for (const [name, thing] of Object.entries(THINGS)) tell({ name, ...(await compared(thing)) });
  } else {
    for (const [name, file] of Object.entries(LONG_TEXTS)) {
      tell({ name, half: null, whole: await cost(await file(LONGEST)) });
    }
  }
  rmSync(FOLDER, { recursive: true, force: true });
}

void run(process.argv[2]);
