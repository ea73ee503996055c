// One folder of returns → whether the program reads in it what was typed in.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CLI } from "../contenders/contenders.mjs";
import { typedIn } from "../returns/makeReturns.mjs";
import { timed } from "./timed.mjs";

/** @throws when an answer is lost or changed */
export function compareAnswers(count, folder, work) {
  const [overview, summary] = [join(work, "compared.xlsx"), join(work, "compared.json")];
  timed([process.execPath, CLI, "merge", folder, "--out", overview, "--json", summary], {}, work);
  const { returns } = JSON.parse(readFileSync(summary, "utf8"));
  if (returns.length !== count) throw new Error(`${count} files went in, ${returns.length} came out`);
  const expected = typedIn(count);
  returns.forEach((one, index) => {
    const said = JSON.stringify(
      one.answers.map(({ recommendation: id, statusAsWritten: status, remark }) => ({ id, status, remark })),
    );
    if (said !== JSON.stringify(expected[index])) throw new Error(`${one.file} is not read as it was typed`);
  });
}
