import { formOf } from "../..";
import fc from "fast-check";
import { buildLedger } from "../../../ledger/buildLedger";
import { OUTCOMES } from "./observations";
import type { Counts } from "./tally";
import { tallyOf, totalOf } from "./tally";
import { STATUSES } from "../set/recommendationSet";
import { exampleLedger, municipalitiesOf, realSet, returnOf } from "../../../../../tests/overview/examples";
import { smallCounts, smallLedger } from "../../../../../tests/overview/smallExample";

const six = (counts: Counts) => OUTCOMES.map((outcome) => counts[outcome]);

test("three recommendations and four municipalities are counted as by hand", () => {
  const tally = tallyOf(smallLedger());
  expect(
    Object.fromEntries(tally.recommendations.map((one) => [one.recommendation.id, six(one.counts)])),
  ).toEqual(smallCounts.recommendations);
  expect(
    Object.fromEntries(tally.themes.map((one) => [`${one.theme.number} ${one.kind}`, six(one.counts)])),
  ).toEqual(smallCounts.themes);
  expect(Object.fromEntries(tally.kinds.map((one) => [one.kind, six(one.counts)]))).toEqual(
    smallCounts.kinds,
  );
  expect(
    tally.municipalities.map((one) => [`${one.municipality.name} ${one.kind}`, six(one.counts)]),
  ).toEqual(Object.entries(smallCounts.municipalities));
  expect([tally.answered, tally.asked]).toEqual([3, 4]);
});

test("a set keeps its order, and a theme without kan has no row for it", () => {
  const tally = tallyOf(exampleLedger(realSet(), municipalitiesOf("Hovedstaden"), []));
  expect(tally.recommendations.map(({ recommendation }) => recommendation.id).join(" ")).toBe(
    "1.1 2.1 2.2 2.3 3.1 3.2 4.1 4.2 4.3 5.1 5.2 5.3",
  );
  expect(tally.themes.map(({ theme, kind }) => `${theme.number} ${kind}`).join(", ")).toBe(
    "1 skal, 2 skal, 2 kan, 3 skal, 3 kan, 4 skal, 4 kan, 5 skal, 5 kan",
  );
  expect(tally.kinds.map(({ kind, recommendations }) => [kind, recommendations])).toEqual([
    ["skal", 5],
    ["kan", 7],
  ]);
});

test("municipalities stand as in a Danish list: Å last", () => {
  const tally = tallyOf(exampleLedger(realSet(), municipalitiesOf(null), []));
  const names = tally.municipalities.slice(0, 98).map(({ municipality }) => municipality.name);
  expect(names[0]).toBe("Albertslund");
  expect(names.indexOf("Høje-Taastrup")).toBeLessThan(names.indexOf("Hørsholm"));
  expect(names.slice(-2)).toEqual(["Aalborg", "Aarhus"]);
});

test("the six counts of a recommendation always add up to the municipalities asked", () => {
  const set = realSet();
  const municipalities = municipalitiesOf("Hovedstaden");
  const answered = fc.array(
    fc.record({
      code: fc.constantFrom(...municipalities.map(({ code }) => code)),
      statuses: fc.array(fc.constantFrom(...STATUSES, null), { minLength: 1, maxLength: 5 }),
    }),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(answered, (returned) => {
      const returns = returned.map(({ code, statuses }, file) => {
        let next = 0;
        return returnOf(set, [code], () => ({ status: statuses[next++ % statuses.length] ?? null }), {
          name: `${file}.xlsx`,
        });
      });
      const tally = tallyOf(buildLedger({ set: formOf(set), municipalities, returns }));
      for (const { counts } of tally.recommendations) expect(totalOf(counts)).toBe(29);
      for (const { kind, counts } of tally.kinds)
        expect(totalOf(counts)).toBe(29 * (kind === "skal" ? 5 : 7));
    }),
    { numRuns: 40 },
  );
});
