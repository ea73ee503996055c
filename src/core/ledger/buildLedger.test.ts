import { formOf } from "../forms";
import { remarkOf, statusOf } from "../forms/progress/reading/answers";
import { finding } from "../findings/finding";
import {
  asked,
  answer,
  dragoer,
  from,
  herlev,
  MORNING,
  NOON,
  set,
  taarnby,
} from "../../../tests/overview/ledgerExamples";
import type { Return } from "../intake/return";
import type { Municipality } from "../respondents/municipality";
import { comparedIn, differencesOf } from "./differences";
import { buildLedger } from "./buildLedger";
import type { Difference, Ledger } from "./ledger";
import { NOTHING_SAID } from "./secretariat";

const keep = (...returns: readonly Return[]) =>
  buildLedger({ set: formOf(set), municipalities: asked, returns });
const entry = (ledger: Ledger, { code }: Municipality) => {
  const found = ledger.entries.find((one) => one.municipality.code === code);
  if (!found) throw new Error(`no entry ${code}`);
  return found;
};
const states = (ledger: Ledger) =>
  Object.fromEntries(ledger.returns.map((one) => [one.return.file.sha256, one.state]));
const codes = (ledger: Ledger, file: string) =>
  ledger.returns
    .filter((one) => one.return.file.sha256 === file)
    .flatMap((one) => one.findings.map(({ code }) => code));

const inWords = ({ item, older, newer }: Difference) => ({
  item,
  older: [statusOf(older), remarkOf(older)],
  newer: [statusOf(newer), remarkOf(newer)],
});

describe("one return", () => {
  test("counts, and the others are missing", () => {
    const ledger = keep(from("a", ["163"], NOON));
    expect(ledger.entries.map(({ state }) => state)).toEqual(["missing", "missing", "accepted"]);
    expect(states(ledger)).toEqual({ a: "accepted" });
  });

  test("unclear waits for a person; rejected leaves the municipality missing", () => {
    const ledger = keep(
      from("a", ["163"], NOON, { standing: "unclear" }),
      from("b", ["155"], NOON, { standing: "rejected", answers: [] }),
    );
    expect(entry(ledger, herlev)).toMatchObject({ state: "undecided", accepted: null });
    expect(entry(ledger, dragoer).state).toBe("missing");
    expect(states(ledger)).toEqual({ a: "undecided", b: "rejected" });
  });

  test("of nobody who was asked is undecided and says so, once", () => {
    const known = finding("municipality-unknown", {}, { written: "" });
    const ledger = keep(
      from("a", ["851"], NOON),
      from("b", [], NOON),
      from("c", [], NOON, { findings: [known] }),
    );
    expect(states(ledger)).toEqual({ a: "undecided", b: "undecided", c: "undecided" });
    expect(codes(ledger, "a")).toEqual(["municipality-not-asked"]);
    expect(codes(ledger, "b")).toEqual(["municipality-unknown"]);
    expect(codes(ledger, "c")).toEqual(["municipality-unknown"]);
    expect(ledger.entries.every(({ state }) => state === "missing")).toBe(true);
  });
});

describe("two returns of one municipality", () => {
  test("the later saved counts, and the other says what is different", () => {
    const older = from("a", ["163"], MORNING, {
      answers: [answer("1.1", { remark: "før" }), answer("1.2"), answer("2.1", { statusAsWritten: "Grøn " })],
    });
    const newer = from("b", ["163"], NOON, {
      answers: [
        answer("1.1", { remark: "nu" }),
        answer("1.2", { status: "red", statusAsWritten: "Rød" }),
        answer("2.1"),
      ],
    });
    const ledger = keep(older, newer);
    expect(entry(ledger, herlev).accepted?.return.file.sha256).toBe("b");
    expect(
      entry(ledger, herlev)
        .superseded.map(differencesOf)
        .map((all) => all.map(inWords)),
    ).toEqual([
      [
        {
          item: "1.1",
          older: ["green", "før"],
          newer: ["green", "nu"],
        },
        {
          item: "1.2",
          older: ["green", ""],
          newer: ["red", ""],
        },
      ],
    ]);
    expect(states(ledger)).toEqual({ a: "superseded", b: "accepted" });
    expect(codes(ledger, "a")).toEqual(["superseded"]);
    expect(codes(ledger, "b")).toEqual([]);
  });

  test("the same moment written in two ways is the same time: both undecided", () => {
    const ledger = keep(from("a", ["163"], NOON), from("b", ["163"], "2017-11-13T12:00:00.000Z"));
    expect(entry(ledger, herlev)).toMatchObject({ state: "undecided", accepted: null });
    expect(codes(ledger, "a")).toEqual(["undecided-same-time"]);
    expect(codes(ledger, "b")).toEqual(["undecided-same-time"]);
  });

  test.each([null, "i går"])("no time (%p): both undecided", (time) => {
    const ledger = keep(from("a", ["163"], NOON), from("b", ["163"], time));
    expect(
      entry(ledger, herlev)
        .undecided.map((one) => one.return.file.sha256)
        .toSorted(),
    ).toEqual(["a", "b"]);
    expect(codes(ledger, "a")).toEqual(["undecided-no-time"]);
  });

  test("of three, the oldest is superseded though the other two are undecided", () => {
    const ledger = keep(from("a", ["163"], MORNING), from("b", ["163"], NOON), from("c", ["163"], NOON));
    expect(states(ledger)).toEqual({ a: "superseded", b: "undecided", c: "undecided" });
  });

  describe("of which the newer has fewer valid answers", () => {
    const three = [answer("1.1"), answer("1.2"), answer("2.1")];
    const invalid = answer("2.1", { status: null, statusAsWritten: "Lilla", readBy: null });

    test("both wait for a person, and both say how many", () => {
      const ledger = keep(
        from("a", ["163"], MORNING, { answers: three }),
        from("b", ["163"], NOON, { answers: [answer("1.1"), answer("1.2"), invalid] }),
      );
      expect(entry(ledger, herlev)).toMatchObject({ state: "undecided", accepted: null, superseded: [] });
      expect(ledger.returns.map(({ findings }) => findings)).toEqual(
        ["b.xlsx", "a.xlsx"].map((file) => [
          finding(
            "undecided-fewer-answers",
            {},
            { municipality: "Herlev", files: [file], more: 0, newest: 2, older: 3 },
          ),
        ]),
      );
      const compared = comparedIn(entry(ledger, herlev));
      expect(compared.map((one) => one.return.return.file.sha256)).toEqual(["a"]);
      expect(compared.flatMap(differencesOf).map(({ item }) => item)).toEqual(["2.1"]);
    });

    test("as many, or others, is no fewer: the later counts", () => {
      const ledger = keep(
        from("a", ["163"], MORNING, { answers: [answer("1.1"), invalid] }),
        from("b", ["163"], NOON, { answers: [answer("1.2")] }),
      );
      expect(states(ledger)).toEqual({ a: "superseded", b: "accepted" });
    });

    test("of earlier ones only those wait that have more than all later ones", () => {
      const ledger = keep(
        from("a", ["163"], "2017-11-12T08:00:00Z", { answers: three.slice(0, 2) }),
        from("b", ["163"], MORNING, { answers: three }),
        from("c", ["163"], NOON, { answers: three.slice(0, 1) }),
      );
      expect(states(ledger)).toEqual({ a: "superseded", b: "undecided", c: "undecided" });
    });

    test("what a person has chosen holds, for the older and for the newer", () => {
      const returns = [
        from("a", ["163"], MORNING, { answers: three }),
        from("b", ["163"], NOON, { answers: three.slice(0, 1) }),
      ];
      const chosen = (file: string, other: string) =>
        states(
          buildLedger({
            set: formOf(set),
            municipalities: asked,
            returns,
            secretariat: {
              ...NOTHING_SAID,
              decisions: [{ file, countsFor: ["163"], chosenOver: [other] }],
            },
          }),
        );
      expect(chosen("a", "b")).toEqual({ a: "accepted", b: "superseded" });
      expect(chosen("b", "a")).toEqual({ a: "superseded", b: "accepted" });
    });

    test("a joint return waits only where the newer one says less", () => {
      const ledger = keep(
        from("a", ["185", "155"], MORNING, { answers: three }),
        from("b", ["155"], NOON, { answers: three.slice(0, 1) }),
      );
      expect(entry(ledger, taarnby).state).toBe("accepted");
      expect(entry(ledger, dragoer).state).toBe("undecided");
    });
  });

  test("the same bytes are one return; the second is superseded with a note", () => {
    const ledger = keep(from("a", ["163"], NOON), {
      ...from("a", ["163"], NOON),
      file: { name: "kopi.xlsx", sha256: "a" },
    });
    expect(ledger.returns.map(({ state }) => state)).toEqual(["accepted", "superseded"]);
    expect(ledger.returns[1]?.findings).toEqual([finding("same-file-twice", {}, { file: "a.xlsx" })]);
    expect(ledger.returns[0]?.findings).toEqual([]);
  });

  test("the same object twice is the same as two of the same bytes", () => {
    const one = from("a", ["163"], NOON);
    expect(keep(one, one).returns.map(({ state }) => state)).toEqual(["accepted", "superseded"]);
  });

  test("the same bytes under two municipalities' names are a return of each", () => {
    const ledger = keep(from("a", ["163"], NOON), from("a", ["155"], NOON));
    expect(ledger.entries.map(({ state }) => state)).toEqual(["missing", "accepted", "accepted"]);
  });
});

describe("a return that cannot simply be counted beside one that can", () => {
  test("a newer unclear one waits, and the readable one goes on counting", () => {
    const ledger = keep(from("a", ["163"], MORNING), from("b", ["163"], NOON, { standing: "unclear" }));
    expect(entry(ledger, herlev)).toMatchObject({ state: "accepted" });
    expect(entry(ledger, herlev).undecided.map((one) => one.return.file.sha256)).toEqual(["b"]);
    expect(states(ledger)).toEqual({ a: "accepted", b: "undecided" });
  });

  test("an older unclear one is superseded by a readable one", () => {
    const ledger = keep(from("a", ["163"], MORNING, { standing: "unclear" }), from("b", ["163"], NOON));
    expect(states(ledger)).toEqual({ a: "superseded", b: "accepted" });
  });

  test("a newer rejected one supersedes nothing", () => {
    const ledger = keep(from("a", ["163"], MORNING), from("b", ["163"], NOON, { standing: "rejected" }));
    expect(states(ledger)).toEqual({ a: "accepted", b: "rejected" });
  });
});

describe("a joint return", () => {
  test("counts for each of its municipalities", () => {
    const ledger = keep(from("a", ["185", "155"], NOON));
    expect(ledger.entries.map(({ state }) => state)).toEqual(["accepted", "accepted", "missing"]);
  });

  test("gives way to a newer single one for that municipality alone", () => {
    const ledger = keep(from("a", ["185", "155"], MORNING), from("b", ["155"], NOON));
    expect(entry(ledger, taarnby).accepted?.return.file.sha256).toBe("a");
    expect(entry(ledger, dragoer).accepted?.return.file.sha256).toBe("b");
    expect(entry(ledger, dragoer).superseded.map((one) => one.return.return.file.sha256)).toEqual(["a"]);
    expect(states(ledger)).toEqual({ a: "accepted", b: "accepted" });
    expect(ledger.returns[0]?.findings).toEqual([
      finding("superseded", {}, { municipality: "Dragør", file: "b.xlsx" }),
    ]);
  });

  test("is contested only where a single one has the same time", () => {
    const ledger = keep(from("a", ["185", "155"], NOON), from("b", ["155"], NOON));
    expect(entry(ledger, taarnby).state).toBe("accepted");
    expect(entry(ledger, dragoer).state).toBe("undecided");
  });

  test("of which only one municipality was asked counts for that one", () => {
    const ledger = keep(from("a", ["155", "999"], NOON));
    expect(entry(ledger, dragoer).state).toBe("accepted");
    expect(codes(ledger, "a")).toEqual([]);
  });
});
