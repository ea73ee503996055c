// A number and a folder → that many returned forms, the same every time.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answersOf } from "./answers.mjs";
import { fillIn, openForm } from "./fillIn.mjs";

const SET = JSON.parse(
  readFileSync(new URL("../../src/data/kkr-hovedstaden-2016-2017.json", import.meta.url), "utf8"),
);
const RECOMMENDATIONS = SET.themes.flatMap((theme) => theme.recommendations);
/** Municipalities of KKR Hovedstaden. */
const ASKED = 29;
const FIRST_SAVED = Date.UTC(2017, 9, 9, 8);
const DAY = 86_400_000;
const MINUTE = 60_000;

/**
 * The 29 municipalities of KKR Hovedstaden send a form each, then each a corrected one, and so on,
 * round by round until there are `count`; a round is a folder. The blank forms are those that the
 * product itself makes (`fremdrift forms`).
 */
export function makeReturns(count, folder, cli) {
  const forms = blankForms(cli);
  for (let made = 0; made < count; made += 1) {
    const { round, place } = turn(made);
    const into = join(folder, roundFolder(round));
    if (place === 0) mkdirSync(into, { recursive: true });
    const saved = new Date(FIRST_SAVED + round * DAY + place * MINUTE).toISOString().slice(0, 19);
    const [name, form] = forms[place];
    const answers = answersOf(place, round, RECOMMENDATIONS);
    writeFileSync(join(into, name), fillIn(form, answers, "Jobcentret (eksempel)", `${saved}Z`));
  }
}

/** What was typed into each of `count` returns, in the order in which they are made and read. */
export function typedIn(count) {
  return Array.from({ length: count }, (_, made) => {
    const { round, place } = turn(made);
    return answersOf(place, round, RECOMMENDATIONS);
  });
}

function turn(made) {
  return { round: Math.floor(made / ASKED), place: made % ASKED };
}

function roundFolder(round) {
  return `runde-${String(round + 1).padStart(3, "0")}`;
}

function blankForms(cli) {
  const folder = mkdtempSync(join(tmpdir(), "fremdrift-forms-"));
  try {
    const { status, stderr } = spawnSync(process.execPath, [cli, "forms", "--set", SET.id, "--out", folder], {
      encoding: "utf8",
      env: { ...process.env, SOURCE_DATE_EPOCH: "1506931200" },
    });
    if (status !== 0) throw new Error(stderr);
    const forms = readdirSync(folder)
      .sort(byName)
      .map((name) => [name, openForm(readFileSync(join(folder, name)))]);
    if (forms.length !== ASKED) throw new Error(`${forms.length} forms, not ${ASKED}`);
    return forms;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The order in which the command line reads a folder. */
const { compare: byName } = new Intl.Collator("da");
