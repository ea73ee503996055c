// One folder of returns, by two ways → whether both give the same, and whether it is what was typed in.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CLI } from "../contenders/contenders.mjs";
import { typedIn } from "../returns/makeReturns.mjs";
import { timed } from "./timed.mjs";

/** @throws when an answer is lost or changed, or when the threads give another result than one alone */
export function compareAnswers(count, folder, work) {
  const [fast, plain] = ["2", "1"].map((threads) => merged(folder, work, threads));
  for (const what of ["overview", "summary"]) {
    if (hash(fast[what]) !== hash(plain[what])) throw new Error(`${count}: the ${what} differs with threads`);
  }
  const { returns } = JSON.parse(fast.summary);
  if (returns.length !== count) throw new Error(`${count} files went in, ${returns.length} came out`);
  const expected = typedIn(count);
  returns.forEach((one, index) => {
    const said = JSON.stringify(
      one.answers.map(({ recommendation: id, statusAsWritten: status, remark }) => ({ id, status, remark })),
    );
    if (said !== JSON.stringify(expected[index])) throw new Error(`${one.file} is not read as it was typed`);
  });
}

function merged(folder, work, threads) {
  const [overview, summary] = [join(work, `o-${threads}.xlsx`), join(work, `s-${threads}.json`)];
  const command = [process.execPath, CLI, "merge", folder, "--out", overview, "--json", summary];
  timed(command, { FREMDRIFT_THREADS: threads }, work);
  return { overview: readFileSync(overview), summary: readFileSync(summary, "utf8") };
}

function hash(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}
