import { formOf } from "../forms";
import fc from "fast-check";
import { asked, from, MORNING, NOON, set } from "../../../tests/overview/ledgerExamples";
import type { Return } from "../intake/return";
import { buildLedger } from "./buildLedger";
import type { Ledger } from "./ledger";

const keep = (...returns: readonly Return[]) =>
  buildLedger({ set: formOf(set), municipalities: asked, returns });

describe("whatever comes in", () => {
  const anyReturn = fc
    .record({
      file: fc.constantFrom("a", "b", "c", "d", "e", "f"),
      codes: fc.subarray(["185", "155", "163", "999"]),
      savedAt: fc.constantFrom(MORNING, NOON, null),
      standing: fc.constantFrom("readable", "unclear", "rejected"),
    })
    .map(({ file, codes: whose, savedAt, standing }) => from(file, whose, savedAt, { standing }));
  // The same fingerprint is the same file: what it says cannot differ.
  const files = fc
    .uniqueArray(anyReturn, { selector: (one) => one.file.sha256, maxLength: 6 })
    .chain((distinct) => fc.tuple(fc.constant(distinct), fc.subarray(distinct)))
    .map(([distinct, again]) => [...distinct, ...again]);
  const shuffled = files.chain((returns) =>
    fc.tuple(
      fc.constant(returns),
      fc.shuffledSubarray(returns, { minLength: returns.length, maxLength: returns.length }),
    ),
  );

  test("the order of the files does not change the outcome", () => {
    const outcome = (ledger: Ledger) => ({
      entries: ledger.entries.map((one) => ({
        state: one.state,
        accepted: one.accepted?.return.file.sha256,
        undecided: one.undecided.map((each) => each.return.file.sha256),
        superseded: one.superseded.map((each) => each.return.return.file.sha256),
      })),
      returns: ledger.returns
        .map(
          (one) =>
            `${one.return.file.sha256} ${one.state} ${one.findings
              .map(({ code }) => code)
              .toSorted()
              .join()}`,
        )
        .toSorted(),
    });
    const sorted = (ledger: Ledger) => {
      const { entries, returns } = outcome(ledger);
      return { entries: entries.map((one) => ({ ...one, superseded: one.superseded.toSorted() })), returns };
    };
    fc.assert(
      fc.property(shuffled, ([returns, otherOrder]) => {
        expect(sorted(keep(...otherOrder))).toEqual(sorted(keep(...returns)));
      }),
    );
  });

  test("every file keeps its place, and nobody is accepted twice", () => {
    fc.assert(
      fc.property(files, (returns) => {
        const ledger = keep(...returns);
        expect(ledger.returns.map((one) => one.return.file.sha256)).toEqual(
          returns.map((one) => one.file.sha256),
        );
        expect(ledger.entries.map((one) => one.municipality.code)).toEqual(["185", "155", "163"]);
        for (const one of ledger.entries) {
          expect(one.state === "accepted").toBe(one.accepted !== null);
          expect(one.accepted?.return.standing ?? "readable").toBe("readable");
          if (one.state === "missing") expect(one.undecided).toEqual([]);
        }
      }),
    );
  });

  test("an accepted return is never older than another readable one", () => {
    fc.assert(
      fc.property(files, (returns) => {
        for (const {
          accepted,
          municipality: { code },
        } of keep(...returns).entries) {
          if (!accepted) continue;
          for (const rival of returns) {
            if (rival.standing !== "readable" || !rival.municipalities.includes(code)) continue;
            expect((rival.savedAt ?? "") <= (accepted.return.savedAt ?? "")).toBe(true);
          }
        }
      }),
    );
  });
});
