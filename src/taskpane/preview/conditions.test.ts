import { describeForm } from "../../core/forms/progress/form/describeForm";
import { builtInSets } from "../../data";
import { textsOf } from "../../language";
import { conditionsOf, formatFor } from "./conditions";

const [set] = builtInSets;
if (!set) throw new Error("A set is built in.");
const form = describeForm({
  set,
  municipalities: [],
  name: "Eksempel",
  madeAt: "2017-10-02T08:00:00Z",
  texts: textsOf("da"),
});
const conditions = conditionsOf(form.sheets[0]?.conditionalFormats ?? []);
const STATUS = 3;
const CHECK = 5;
const fillOf = (text: string) => formatFor(conditions, 11, STATUS, text)?.fill ?? null;

test("a status has its colour as in Excel, whatever case it is written in and whatever stands around it", () => {
  expect(fillOf("Grøn")).toBe("#2E8B57");
  expect(fillOf(" gul ")).toBe("#FFD966");
  expect(fillOf("RØD")).toBe("#A50026");
});

test("a dash of any kind is one that takes no part", () => {
  expect(fillOf("-")).toBe("#E1DFDD");
  expect(fillOf("–")).toBe("#E1DFDD");
});

test("any other word, and any other cell, has no colour", () => {
  expect(fillOf("Lilla")).toBeNull();
  expect(fillOf("")).toBeNull();
  expect(formatFor(conditions, 2, STATUS, "Grøn")).toBeNull();
});

test("what the check column says is told apart", () => {
  const colourOf = (text: string) => formatFor(conditions, 11, CHECK, text)?.font?.colour ?? null;
  expect(colourOf("Mangler status")).not.toBeNull();
  expect(colourOf("Mangler status")).not.toBe(colourOf("OK"));
  expect(colourOf("noget andet")).toBeNull();
});
