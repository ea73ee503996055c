import { zipSync, strToU8 } from "fflate";
import { DEFAULT_BUDGETS, meterFor } from "./budgets";
import { scanPart, type Package, type PartMemory } from "./package";
import { remembering } from "./partMemory";
import { UnreadableError } from "./unreadable";
import { readDirectory } from "./zip/directory";
import { UNPACKING_ANYWHERE } from "./zip/inflate";

function packageOf(xml: string, memory: PartMemory, cells = 10): Package {
  const budgets = { ...DEFAULT_BUDGETS, cells };
  return {
    zip: readDirectory(zipSync({ "a.xml": strToU8(xml) }), budgets),
    meter: meterFor(budgets),
    unpacking: UNPACKING_ANYWHERE,
    taken: new Set(),
    memory,
  };
}

/** Counts the elements of a part, and how often it really looked. */
function counter() {
  let looks = 0;
  const count = remembering((of, part) => {
    looks += 1;
    let elements = 0;
    scanPart(of, part, "r", { open: () => (elements += 1) });
    of.meter.cells(elements);
    return elements;
  });
  return { count, looks: () => looks };
}

test("a part with the same bytes is read once; the meter is charged for each file", () => {
  const { count, looks } = counter();
  const memory = {};
  const files = Array.from({ length: 3 }, () => packageOf("<r><c/><c/></r>", memory));
  expect(files.map((file) => count(file, "a.xml"))).toEqual([3, 3, 3]);
  expect(looks()).toBe(1);
  expect(files.map((file) => file.meter.spent().cells)).toEqual([3, 3, 3]);
  expect(files.map((file) => file.meter.spent().bytes)).toEqual([15, 15, 15]);
});

test("another content under the same name is read anew, and neither is forgotten", () => {
  const { count, looks } = counter();
  const memory = {};
  const contents = ["<r/>", "<r><c/></r>", "<r/>", "<r><c/></r>"];
  expect(contents.map((xml) => count(packageOf(xml, memory), "a.xml"))).toEqual([1, 2, 1, 2]);
  expect(looks()).toBe(2);
});

test("files that are not read together share nothing", () => {
  const { count, looks } = counter();
  count(packageOf("<r/>", {}), "a.xml");
  count(packageOf("<r/>", {}), "a.xml");
  expect(looks()).toBe(2);
});

test("what is remembered costs a file's budget all the same, and a part is taken only once", () => {
  const { count } = counter();
  const memory = {};
  const file = packageOf("<r><c/><c/></r>", memory);
  count(file, "a.xml");
  expect(() => count(file, "a.xml")).toThrow("two places");
  expect(() => count(packageOf("<r><c/><c/></r>", memory, 2), "a.xml")).toThrow(UnreadableError);
});

test("a part that cannot be read is not remembered as one that can", () => {
  const { count, looks } = counter();
  const memory = {};
  for (const file of [packageOf("<r>", memory), packageOf("<r>", memory)])
    expect(() => count(file, "a.xml")).toThrow(UnreadableError);
  expect(looks()).toBe(2);
});
