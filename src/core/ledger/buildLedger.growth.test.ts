/** Many returns of one municipality: what is worked out for all of them is worked out once. */
import { formOf } from "../forms";
import { asked, from, NOON, set } from "../../../tests/overview/ledgerExamples";
import { buildLedger } from "./buildLedger";

const MANY = 20_000;
/** Of the processor. Comparing each with each takes minutes. */
const MOST_SECONDS = 10;

function seconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

test("twenty thousand returns that nothing tells apart", () => {
  const returns = Array.from({ length: MANY }, (_, index) => from(`svar ${index}`, ["163"], NOON));
  const took = seconds(() => {
    const ledger = buildLedger({ set: formOf(set), municipalities: asked, returns });
    expect(new Set(ledger.returns.map(({ state }) => state))).toEqual(new Set(["undecided"]));
    expect(ledger.returns.at(-1)?.findings).toMatchObject([
      { code: "undecided-same-time", parameters: { files: ["svar 0.xlsx", "svar 1.xlsx", "svar 10.xlsx"] } },
    ]);
  });
  expect(took).toBeLessThan(MOST_SECONDS);
});

test("twenty thousand returns of which the secretariat has chosen one", () => {
  const returns = Array.from({ length: MANY }, (_, index) => from(`svar ${index}`, ["163"], NOON));
  const chosenOver = returns.slice(1).map(({ file }) => file.sha256);
  const decisions = [{ file: "svar 0", countsFor: ["163"], chosenOver }];
  const took = seconds(() => {
    const secretariat = { decisions, corrections: [], notes: [], municipalities: [], tasks: [] };
    const ledger = buildLedger({ set: formOf(set), municipalities: asked, returns, secretariat });
    expect(ledger.returns.map(({ state }) => state).slice(0, 3)).toEqual([
      "accepted",
      "superseded",
      "superseded",
    ]);
  });
  expect(took).toBeLessThan(MOST_SECONDS);
});
