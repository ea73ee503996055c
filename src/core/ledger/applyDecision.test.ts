import { formOf } from "../forms";
import { finding, plainFinding } from "../findings/finding";
import type { Return } from "../intake/return";
import type { Municipality } from "../respondents/municipality";
import type { RecommendationSet } from "../forms/progress/set/recommendationSet";
import { buildLedger } from "./buildLedger";
import type { Decision } from "./secretariat";

const herlev: Municipality = {
  code: "163",
  name: "Herlev",
  officialName: "Herlev Kommune",
  kkr: "Hovedstaden",
  aliases: [],
};
const ishoej: Municipality = { ...herlev, code: "183", name: "Ishøj", officialName: "Ishøj Kommune" };

const set: RecommendationSet = {
  form: "progress",
  id: "prove",
  title: "Prøve",
  formTitle: null,
  body: "KKR Hovedstaden",
  kkr: "Hovedstaden",
  period: { from: 2020, to: 2021 },
  approved: null,
  contactEmail: null,
  followUp: null,
  deadline: null,
  previousSet: null,
  themes: [],
  removed: [],
  rules: {},
};

const blank: Return = {
  file: { name: "a.xlsx", sha256: "a" },
  municipalities: ["163"],
  setId: "prove",
  savedBy: null,
  savedAt: null,
  head: { municipality: "Herlev", contact: "", email: "", councilDate: "" },
  answers: [],
  findings: [],
  standing: "readable",
};
const from = (file: string, change: Partial<Return> = {}): Return => ({
  ...blank,
  ...change,
  file: { name: `${file}.xlsx`, sha256: file },
});

function stateOf(returns: readonly Return[], decisions: readonly Decision[]) {
  const ledger = buildLedger({
    set: formOf(set),
    municipalities: [herlev, ishoej],
    returns,
    secretariat: { decisions, corrections: [], notes: [], municipalities: [], tasks: [] },
  });
  return Object.fromEntries(ledger.returns.map((one) => [one.return.file.sha256, one.state]));
}

const chooseB: Decision = { file: "b", countsFor: ["163"], chosenOver: ["a"] };

test("two returns without a time wait for a person, until the secretariat has chosen", () => {
  expect(stateOf([from("a"), from("b")], [])).toEqual({ a: "undecided", b: "undecided" });
  expect(stateOf([from("a"), from("b")], [chooseB])).toEqual({ a: "superseded", b: "accepted" });
});

test("the choice holds over a return with a later time that it was weighed against", () => {
  const later = from("a", { savedAt: "2017-12-02T10:00:00Z" });
  const chosen = from("b", { savedAt: "2017-12-01T10:00:00Z" });
  expect(stateOf([later, chosen], [chooseB])).toEqual({ a: "superseded", b: "accepted" });
});

test("a return that came after the choice is not bound by it", () => {
  const chosen = from("b", { savedAt: "2017-12-01T10:00:00Z" });
  const newer = from("c", { savedAt: "2017-12-05T10:00:00Z" });
  expect(stateOf([from("a"), chosen, newer], [chooseB])).toEqual({
    a: "superseded",
    b: "superseded",
    c: "accepted",
  });
  expect(stateOf([from("a"), from("b"), from("c")], [chooseB])).toEqual({
    a: "superseded",
    b: "undecided",
    c: "undecided",
  });
});

test("a choice whose own file is gone binds nobody", () => {
  expect(stateOf([from("a")], [chooseB])).toEqual({ a: "accepted" });
});

test("a return of unknown origin counts for the municipality that the secretariat names", () => {
  const unknown = from("u", {
    municipalities: [],
    standing: "unclear",
    findings: [finding("municipality-unknown", {}, { written: "" }), plainFinding("macros-ignored")],
  });
  const decisions = [{ file: "u", countsFor: ["183"], chosenOver: [] }];
  const ledger = buildLedger({
    set: formOf(set),
    municipalities: [herlev, ishoej],
    returns: [unknown],
    secretariat: { decisions, corrections: [], notes: [], municipalities: [], tasks: [] },
  });
  const [entry] = ledger.entries.filter(({ municipality }) => municipality.code === "183");
  expect(entry?.state).toBe("accepted");
  expect(entry?.accepted?.findings).toMatchObject([
    { code: "macros-ignored" },
    { code: "decided", parameters: { municipalities: ["Ishøj"] } },
  ]);
});

test("a return that is not to be used is set aside, with a finding that says so", () => {
  const aside = [{ file: "a", countsFor: [], chosenOver: [] }];
  expect(stateOf([from("a"), from("b")], aside)).toEqual({ a: "rejected", b: "accepted" });
});

test("many returns that nobody can tell apart: a few are named, the others counted", () => {
  const returns = Array.from({ length: 1500 }, (_, index) => ({
    ...blank,
    file: { name: `${String(index).padStart(4, "0")}.xlsx`, sha256: String(index) },
    savedAt: "2017-11-13T12:00:00Z",
    standing: "readable" as const,
  }));
  const ledger = buildLedger({ set: formOf(set), municipalities: [herlev], returns });
  const parameters = ledger.returns.map(({ findings: [only] }) => only?.parameters);
  expect(parameters[0]).toMatchObject({ files: ["0001.xlsx", "0002.xlsx", "0003.xlsx"], more: 1496 });
  expect(parameters[1499]).toMatchObject({ files: ["0000.xlsx", "0001.xlsx", "0002.xlsx"], more: 1496 });
});
