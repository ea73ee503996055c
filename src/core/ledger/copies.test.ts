import { formOf } from "../forms";
import { answer, from, herlev, asked, MORNING, NOON, set } from "../../../tests/overview/ledgerExamples";
import type { Return } from "../intake/return";
import { buildLedger } from "./buildLedger";
import { NOTHING_SAID, type SecretariatWords } from "./secretariat";
import { isTemporaryName } from "./temporaryName";

const yellow = [answer("1.1", { status: "yellow", remark: "Vi er i gang" }), answer("1.2")];
const keep = (returns: readonly Return[], secretariat: SecretariatWords = NOTHING_SAID) =>
  buildLedger({ set: formOf(set), municipalities: asked, returns, secretariat });
const outcome = (returns: readonly Return[], secretariat?: SecretariatWords) =>
  Object.fromEntries(
    keep(returns, secretariat).returns.map((one) => [
      one.return.file.name,
      [one.state, ...one.findings.map(({ code }) => code)],
    ]),
  );
const named = (name: string, sha256: string, savedAt: string | null, more: Partial<Return> = {}) =>
  from(sha256, ["163"], savedAt, { answers: yellow, ...more, file: { name, sha256 } });

describe("the same answers twice count once, with a note", () => {
  const blanks = [
    answer("1.1", { status: "yellow", statusAsWritten: "Gul ", remark: "Vi er  i gang\n" }),
    answer("1.2"),
  ];
  test.each([
    ["saved at the same time", NOON, NOON, yellow],
    ["without a time", null, null, yellow],
    ["one without a time", NOON, null, yellow],
    ["with a blank more", NOON, NOON, blanks],
  ])("%s", (_, first, second, answers) => {
    const returns = [named("mail.xlsx", "a", first), named("sharepoint.xlsx", "b", second, { answers })];
    const expected = { "mail.xlsx": ["accepted"], "sharepoint.xlsx": ["superseded", "same-answers-twice"] };
    expect(outcome(returns)).toEqual(expected);
    expect(outcome(returns.toReversed())).toEqual(expected);
  });

  test("the note names the one that counts", () => {
    const { returns } = keep([named("mail.xlsx", "a", NOON), named("sharepoint.xlsx", "b", NOON)]);
    expect(returns[1]?.findings).toMatchObject([{ parameters: { file: "mail.xlsx" } }]);
  });

  test("another remark, another status, another council date: a person decides", () => {
    const others: readonly Partial<Return>[] = [
      { answers: [answer("1.1", { status: "yellow", remark: "Vi er færdige" }), answer("1.2")] },
      { answers: [answer("1.1", { status: "red", remark: "Vi er i gang" }), answer("1.2")] },
      { head: { municipality: "Herlev", contact: "", email: "", councilDate: "2018-01-15" } },
    ];
    for (const other of others) {
      const states = outcome([named("a.xlsx", "a", NOON), named("b.xlsx", "b", NOON, other)]);
      expect(states["a.xlsx"]).toEqual(["undecided", "undecided-same-time"]);
    }
  });

  test("two that say nothing, or of two municipalities, are two", () => {
    const silent = { answers: [answer("1.1", { status: null, statusAsWritten: "" })] };
    expect(
      outcome([named("a.xlsx", "a", NOON, silent), named("b.xlsx", "b", NOON, silent)])["b.xlsx"],
    ).toEqual(["undecided", "undecided-same-time"]);
    const both = [named("a.xlsx", "a", NOON), from("b", ["155"], NOON, { answers: yellow })];
    expect(outcome(both)).toEqual({ "a.xlsx": ["accepted"], "b.xlsx": ["accepted"] });
  });

  test("the one that the secretariat has corrected stays the one that counts", () => {
    const corrections = [{ municipality: herlev.code, item: "1.1", file: "b", fields: { remark: "Rettet" } }];
    expect(
      outcome([named("a.xlsx", "a", NOON), named("b.xlsx", "b", MORNING)], { ...NOTHING_SAID, corrections }),
    ).toEqual({
      "a.xlsx": ["superseded", "same-answers-twice"],
      "b.xlsx": ["accepted"],
    });
  });
});

describe("a program's own temporary file never wins over the proper name", () => {
  const red = { answers: [answer("1.1", { status: "red" }), answer("1.2")] };
  test.each([
    "Herlev.tmp",
    "~$Herlev.xlsx",
    "~WRL0003.tmp",
    ".~lock.Herlev.xlsx#",
    "1F2E3D4C",
    "Herlev.xlsx.part",
  ])("%s", (name) => {
    expect(isTemporaryName(name)).toBe(true);
    const own = named("Herlev.xlsx", "b", MORNING);
    for (const returns of [
      [named(name, "a", NOON, red), own],
      [own, named(name, "a", NOON, red)],
    ]) {
      expect(outcome(returns)).toEqual({
        "Herlev.xlsx": ["accepted"],
        [name]: ["superseded", "temporary-file"],
      });
    }
    expect(outcome([named(name, "a", NOON), own])["Herlev.xlsx"]).toEqual(["accepted"]);
    expect(outcome([named(name, "b", MORNING), own])[name]).toEqual(["superseded", "same-file-twice"]);
    expect(outcome([named(name, "a", NOON, red)])).toEqual({ [name]: ["accepted"] });
  });

  test.each([
    "Kopi af Herlev.xlsx",
    "Herlev (1).xlsx",
    "Herlev - tmp.xlsx",
    "Herlev~1.xlsx",
    "skabelon.xlsx",
  ])("%s is a person's own name", (name) => {
    expect(isTemporaryName(name)).toBe(false);
  });
});
