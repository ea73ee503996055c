// `node bench/scale.mjs [10000]`: many returns merged in one, in tens, in hundreds of parts and joined; writes its table into docs/scale.md.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";
import { ensureBuilt, ensurePackages } from "../scripts/setUp.mjs";
import { CLI } from "./contenders/contenders.mjs";
import { timed } from "./measure/timed.mjs";
import { commit, load, machine } from "./report/machine.mjs";
import { makeReturns } from "./returns/makeReturns.mjs";

const PAGE = fileURLToPath(new URL("../docs/scale.md", import.meta.url));
/** The generator makes a folder a round, of so many returns. */
const ROUND = 29;

const count = Number(process.argv[2] ?? 10_000);
ensurePackages();
if (process.env.FREMDRIFT_CLI === undefined) ensureBuilt();
const page = readFileSync(PAGE, "utf8");
const statements = [...page.matchAll(/^```sql\n([\s\S]*?)^```$/gm)].map(([, sql]) => sql);
const work = mkdtempSync(join(tmpdir(), "fremdrift-scale-"));
try {
  makeReturns(count, join(work, "svar"), CLI);
  const rounds = readdirSync(join(work, "svar"))
    .sort()
    .map((name) => join(work, "svar", name));
  const rows = [];
  let counts = null;
  for (const inAPart of [rounds.length, 35, 1]) {
    const way = await partsOf(rounds, inAPart);
    counts ??= way.counts;
    if (way.counts !== counts) throw new Error(`${way.parts} parts give other counts`);
    rows.push(way);
    process.stderr.write(`${way.parts} `);
  }
  writeFileSync(
    PAGE,
    page.replace(/(<!-- figures -->\n)[\s\S]*?(<!-- end -->)/, (_, from, to) => from + table(rows) + to),
  );
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** @param inAPart how many rounds are merged together */
async function partsOf(rounds, inAPart) {
  const folder = join(work, `dele-${inAPart}`);
  mkdirSync(folder);
  const merges = [];
  for (let from = 0; from < rounds.length; from += inAPart) {
    const data = join(folder, `${String(merges.length).padStart(4, "0")}.parquet`);
    const paths = rounds.slice(from, from + inAPart);
    const out = join(work, "overblik.xlsx");
    // Each folder has an overview of its own; one that is there already would be read first, for notes in it.
    rmSync(out, { force: true });
    merges.push(timed([process.execPath, CLI, "merge", ...paths, "--out", out, "--data", data], {}, work));
  }
  const names = readdirSync(folder);
  const size = names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  return {
    parts: names.length,
    inAPart: Math.min(count, inAPart * ROUND),
    seconds: sum(merges.map(({ seconds }) => seconds)),
    computing: sum(merges.map(({ computing }) => computing ?? 0)),
    memory: Math.max(...merges.map(({ memory }) => memory ?? 0)),
    size,
    ...(await joined(folder)),
  };
}

async function joined(folder) {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(`set file_search_path = '${join(folder, "..")}'`);
  const start = performance.now();
  const [answers, counting, counted, counts] = statements;
  await connection.run(answers.replace("'dele/*.parquet'", `'${folder}/*.parquet'`));
  await connection.run(counting);
  await connection.run(counted);
  const result = (await connection.runAndReadAll(counts)).getRowsJson();
  const joining = (performance.now() - start) / 1000;
  const [[rows]] = (await connection.runAndReadAll("select count(*) from answers")).getRowsJson();
  connection.closeSync();
  return { counts: JSON.stringify(result), rows: Number(rows), joining };
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

function table(ways) {
  const number = (value, digits = 0) =>
    value.toLocaleString("en", { maximumFractionDigits: digits, minimumFractionDigits: digits });
  return `${number(count)} returns of 29 municipalities, on ${machine()}, Node ${process.versions.node}, commit ${commit()}; other things ran beside it (load ${load()}), so processor time is the figure to go by. Made by \`node bench/scale.mjs\`.

| returns in a folder | parts | processor time of all merges | on the clock, one after the other | most memory of a merge | the parts | rows | joined and counted in |
|---|---|---|---|---|---|---|---|
${ways.map((way) => `| ${number(way.inAPart)} | ${number(way.parts)} | ${number(way.computing)} s | ${number(way.seconds)} s | ${number(way.memory)} MB | ${number(way.size / 1e6, 1)} MB | ${number(way.rows)} | ${number(way.joining, 2)} s |`).join("\n")}

Each way gives the same counts; the script stops if not.
`;
}
