import { formOf } from "../forms";
import { answer, asked, from, MORNING, NOON, set } from "../../../tests/overview/ledgerExamples";
import type { Return } from "../intake/return";
import { buildLedger } from "./buildLedger";

const states = (...returns: readonly Return[]) =>
  Object.fromEntries(
    buildLedger({ set: formOf(set), municipalities: asked, returns }).returns.map((one) => [
      one.return.file.sha256,
      [one.state, ...one.findings.map(({ code }) => code)],
    ]),
  );
const own = (file: string, savedAt: string | null, more: Partial<Return> = {}) =>
  from(file, ["163"], savedAt, more);
const earlier = { setId: "prove-2015" };

describe("a form for the recommendations that are asked about goes before one for others", () => {
  test.each([
    ["saved again later", MORNING, NOON],
    ["saved at the same time", NOON, NOON],
    ["without a time", NOON, null],
    ["saved before", NOON, MORNING],
  ])("%s", (_, first, second) => {
    const both = [own("new", first), own("old", second, earlier)];
    const expected = { new: ["accepted"], old: ["superseded", "other-set"] };
    expect(states(...both)).toEqual(expected);
    expect(states(...both.toReversed())).toEqual(expected);
  });

  test("also where the old one answers more", () => {
    const more = { ...earlier, answers: [answer("1.1"), answer("1.2"), answer("2.1")] };
    expect(states(own("new", MORNING), own("old", NOON, more))).toMatchObject({ new: ["accepted"] });
  });

  test("alone an old one counts, and of two old ones the later", () => {
    expect(states(own("old", NOON, earlier))).toEqual({ old: ["accepted"] });
    expect(states(own("old", MORNING, earlier), own("older", NOON, earlier))).toMatchObject({
      older: ["accepted"],
    });
  });

  test("one that is unclear or is no return goes before nothing", () => {
    const unclear = own("new", MORNING, { standing: "unclear" });
    expect(states(unclear, own("old", NOON, earlier))).toMatchObject({ old: ["accepted"] });
  });

  test("where nothing tells which recommendations it is about, it is not behind", () => {
    expect(states(own("bare", NOON, { setId: null }), own("new", MORNING))).toMatchObject({
      bare: ["accepted"],
    });
  });
});
