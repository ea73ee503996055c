import { formOf } from "../../core/forms";
import type { Return } from "../../core/intake/return";
import { buildLedger } from "../../core/ledger/buildLedger";
import { NOTHING_SAID } from "../../core/ledger/secretariat";
import { builtInSets, registry } from "../../data";
import { decisionFor, mattersOf, withDecision } from "./matters";

const [set] = builtInSets;
if (!set) throw new Error("A set is built in.");
const municipalities = registry.municipalities.filter(({ code }) => ["101", "151"].includes(code));

const file = (letter: string) => letter.repeat(64);

function returned(name: string, letter: string, part: Partial<Return>): Return {
  return {
    file: { name, sha256: file(letter) },
    municipalities: ["101"],
    setId: null,
    savedBy: null,
    savedAt: "2017-11-20T09:00:00Z",
    head: { municipality: "", contact: "", email: "", councilDate: "" },
    answers: [],
    findings: [],
    standing: "readable",
    ...part,
  };
}

const a = returned("A.xlsx", "a", {});
const b = returned("B.xlsx", "b", {});
const nobodys = returned("C.xlsx", "c", { municipalities: [], standing: "unclear" });
const returns = [b, a, nobodys];
const ledger = buildLedger({ set: formOf(set), municipalities, returns });

test("two returns saved at the same moment are one matter, a return from nobody another", () => {
  const [which, whose, ...others] = mattersOf(ledger);
  expect(others).toEqual([]);
  expect(which?.about === "which" && which.returns.map((one) => one.return.file.name)).toEqual([
    "A.xlsx",
    "B.xlsx",
  ]);
  expect(whose?.about === "whose" && whose.return.return.file.name).toBe("C.xlsx");
});

test("a choice names the returns that it was weighed against, and settles the matter", () => {
  const decision = decisionFor(ledger, file("a"), ["101"]);
  expect(decision).toEqual({ file: file("a"), countsFor: ["101"], chosenOver: [file("b")] });
  const decided = buildLedger({
    set: formOf(set),
    municipalities,
    returns,
    secretariat: { ...NOTHING_SAID, decisions: [decision] },
  });
  expect(mattersOf(decided).map(({ about }) => about)).toEqual(["whose"]);
  expect(decided.entries[0]?.accepted?.return.file.name).toBe("A.xlsx");
});

test("a return that is not used is weighed against nothing", () => {
  expect(decisionFor(ledger, file("c"), [])).toEqual({ file: file("c"), countsFor: [], chosenOver: [] });
});

test("the later choice on a file takes the place of the earlier one", () => {
  const first = { file: file("a"), countsFor: ["101"], chosenOver: [] };
  const second = { file: file("a"), countsFor: ["151"], chosenOver: [] };
  const other = { file: file("b"), countsFor: [], chosenOver: [] };
  expect(withDecision([first, other], second)).toEqual([other, second]);
});
