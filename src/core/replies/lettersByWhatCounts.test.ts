/** Each letter goes by what counts for its municipality, and asks for one thing. */
import { formOf } from "../forms";
import {
  allGreen,
  blankForm,
  type Filling,
  filled,
  SET_2015,
  SET_2016,
  statusPlace,
  text,
  withCells,
} from "../../../tests/intake/workbooks";
import { withoutColumns } from "../../../tests/intake/colourfulForm";
import { builtInSets, registry } from "../../data";
import { textsOf } from "../../language";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { readReturn } from "../intake/readReturn";
import type { Return } from "../intake/return";
import { buildLedger } from "../ledger/buildLedger";
import { describeReplies } from "./describeReplies";

const ASKED = ["Dragør", "Herlev", "Tårnby"].flatMap((wanted) =>
  registry.municipalities.filter(({ name }) => name === wanted),
);
const set = { ...SET_2016, contactEmail: "kkr@example.dk" };

interface Sent {
  readonly name: string;
  readonly workbook: WorkbookSnapshot;
  readonly savedAt: string | null;
  readonly email: string;
}

function read({ name, workbook, savedAt, email }: Sent): Return {
  const properties = { ...workbook.properties, modified: savedAt };
  const one = readReturn({
    file: { name, sha256: name },
    read: { readable: true, snapshot: { ...workbook, properties } },
    form: formOf(set),
    known: builtInSets.map(formOf),
    registry,
    asked: ASKED.map(({ code }) => code),
  });
  return { ...one, head: { ...one.head, email } };
}

function letterTo(municipality: string, ...sent: readonly Sent[]) {
  const ledger = buildLedger({ set: formOf(set), municipalities: ASKED, returns: sent.map(read) });
  return describeReplies(ledger, textsOf("da")).find((one) => one.municipality.name === municipality) ?? null;
}

const without = (filling: Filling, id: string): Filling => ({ ...filling, [id]: "" });

const joint: Sent = {
  name: "faelles.xlsx",
  workbook: filled(blankForm("Tårnby-Dragør"), without(allGreen(), "1.1")),
  savedAt: "2017-11-01T08:00:00Z",
  email: "faelles@example.dk",
};
const taarnby: Sent = {
  name: "taarnby.xlsx",
  workbook: filled(blankForm("Tårnby"), without(allGreen(), "4.1")),
  savedAt: "2017-11-02T08:00:00Z",
  email: "taarnby@example.dk",
};

describe("a municipality that answers alone after a joint return", () => {
  test("is asked for what its own return lacks, at its own address", () => {
    const letter = letterTo("Tårnby", joint, taarnby);
    expect(letter?.to).toBe("taarnby@example.dk");
    expect(letter?.text).toContain("(taarnby.xlsx)");
    expect(letter?.text).toContain("Det beder vi jer rette:\n- 4.1 Dokumentation af effekt: vælg");
    expect(letter?.text).not.toContain("1.1");
    expect(letter?.text).not.toContain("faelles.xlsx");
  });

  test("and gets no letter where its own return lacks nothing", () => {
    const whole = { ...taarnby, workbook: filled(blankForm("Tårnby"), allGreen()) };
    expect(letterTo("Tårnby", joint, whole)).toBeNull();
  });

  test("the other is asked for what the joint return lacks, and not told of its neighbour's file", () => {
    const letter = letterTo("Dragør", joint, taarnby);
    expect(letter?.to).toBe("faelles@example.dk");
    expect(letter?.text).toContain("- 1.1 Rekrutteringsservice: vælg Grøn, Gul eller Rød (C11).");
    expect(letter?.text).not.toContain("4.1");
    expect(letter?.text).not.toContain("taarnby.xlsx");
  });
});

describe("a return on an earlier form", () => {
  const old = blankForm("Herlev", SET_2015);
  const remark = "Vi har ansat tre medarbejdere, der tager på besøg hos virksomhederne. ".repeat(10);
  const answers = Object.fromEntries(
    Object.keys(allGreen(SET_2015)).map((id) => [id, ["Grøn", remark] as const]),
  );
  const sent: Sent = { name: "Herlev.xlsx", workbook: filled(old, answers), savedAt: null, email: "" };

  test("one thing is asked: to fill in the form that was sent out", () => {
    const { subject, text: letter } = letterTo("Herlev", sent) ?? { subject: "", text: "" };
    expect(subject).toBe("Fremdriftsskema fra Herlev: vi beder jer bruge det skema, der er sendt ud");
    expect(letter).toContain("Det hører til anbefalingerne for 2015.");
    expect(letter).toContain(
      `Vi beder jer udfylde skemaet om "${set.title}" og sende det til kkr@example.dk.`,
    );
    expect(letter).not.toMatch(/samme skema|Det beder vi jer rette|\(C\d+\)|Der er svaret/);
    // No remark is quoted, and each recommendation is named once.
    expect(letter).not.toContain("tre medarbejdere");
    const points = letter.split("\n").filter((line) => line.startsWith("- "));
    // By hand from the sets: 3.1 alone continues one skal of 2015 and no other; 5.2 and 5.3 are new, but voluntary.
    expect(points.map((line) => line.slice(2, 5))).toEqual(["1.1", "2.1", "4.1", "5.1"]);
    expect(letter).toContain("Vi mangler jeres svar på 4 anbefalinger:");
  });

  test("a row of it that nobody can place leaves its recommendation unanswered", () => {
    // Only the row's name still says that it was 3.2, which 3.1 continues.
    const { row } = statusPlace(old, "3.2");
    const changed = withCells(withoutColumns(sent.workbook, [1, 6]), [
      { row, column: 2, value: text("Vi har valgt at beskrive vores brobygning til ungdomsuddannelser") },
    ]);
    const letter = letterTo("Herlev", { ...sent, workbook: changed })?.text ?? "";
    const points = letter.split("\n").filter((line) => line.startsWith("- "));
    expect(points.map((line) => line.slice(2, 5))).toEqual(["1.1", "2.1", "3.1", "4.1", "5.1"]);
  });

  test("what was written beside its answers is not lost", () => {
    const beside = withCells(sent.workbook, [{ row: 80, column: 2, value: text("Vi vil gerne ringes op.") }]);
    expect(letterTo("Herlev", { ...sent, workbook: beside })?.text).toContain("Vi vil gerne ringes op.");
  });
});

describe("several returns of which nobody knows which counts", () => {
  const one: Sent = { ...taarnby, name: "A.xlsx" };
  const other: Sent = {
    ...taarnby,
    name: "B.xlsx",
    workbook: filled(blankForm("Tårnby"), { ...allGreen(), "1.1": "Rød" }),
  };

  test.each([
    ["saved at the same time", one, other],
    ["without a time", { ...one, savedAt: null }, { ...other, savedAt: null }],
    ["the newest with fewer answers", other, { ...one, savedAt: "2017-12-01T08:00:00Z" }],
  ])("%s: the municipality is asked which, and nothing else", (_, first, second) => {
    const { subject, text: letter } = letterTo("Tårnby", first, second) ?? { subject: "", text: "" };
    expect(subject).toBe("Fremdriftsskema fra Tårnby: hvilket skema gælder?");
    expect(letter).toMatch(/\(A\.xlsx og B\.xlsx\)|\(B\.xlsx og A\.xlsx\)/);
    expect(letter).toContain("Vi beder jer skrive til kkr@example.dk, hvilket skema der gælder.");
    expect(letter).not.toContain("\n- ");
  });

  test("of very many files the first are named", () => {
    // The same answers twice count once, so each has a remark of its own.
    const many = Array.from({ length: 30 }, (__, index) => ({
      ...one,
      name: `${10 + index}.xlsx`,
      workbook: filled(blankForm("Tårnby"), { ...allGreen(), "2.1": ["Grøn", `Udgave ${index}`] as const }),
      savedAt: null,
    }));
    expect(letterTo("Tårnby", ...many)?.text).toMatch(/\(\d+\.xlsx, \d+\.xlsx, \d+\.xlsx og 27 andre\)/);
  });
});
