import { DEFAULT_BUDGETS } from "../budgets";
import { noPart, recurring } from "./recurring";
import { scanXml } from "./scan";
import { asSpelled, type TextOf } from "./utf8";

/** Reads the texts of all <c> in <r>, and counts those that had to be taken apart. */
function reader() {
  const last = noPart<string>();
  return (xml: string, textOf: TextOf = asSpelled) => {
    const texts: string[] = [];
    let text = "";
    let made: string | null = null;
    let apart = 0;
    scanXml(
      xml,
      { part: "part", budgets: DEFAULT_BUDGETS, root: "r", namespaces: "root", textOf },
      {
        open: (name) => {
          if (name === "c") text = "";
        },
        text: (piece) => {
          text += piece;
        },
        close: (name) => {
          if (name !== "c") return;
          apart += 1;
          made = text;
          texts.push(text);
        },
        recurring: [
          recurring({
            name: "c",
            depth: 1,
            last,
            take: (known) => {
              texts.push(known);
              return true;
            },
            made: () => made,
          }),
        ],
      },
    );
    return { texts, apart };
  };
}

const part = (...texts: readonly string[]) => `<r>${texts.map((text) => `<c>${text}</c>`).join("")}</r>`;

test("what stood in the last part is not taken apart again", () => {
  const read = reader();
  expect(read(part("a", "b", "c"))).toEqual({ texts: ["a", "b", "c"], apart: 3 });
  expect(read(part("a", "b", "c"))).toEqual({ texts: ["a", "b", "c"], apart: 0 });
});

test.each([
  ["one is changed", ["a", "x", "c", "d"], 1],
  ["one is put in", ["a", "x", "b", "c", "d"], 1],
  ["one is put in first", ["x", "a", "b", "c", "d"], 1],
  ["one is left out", ["a", "c", "d"], 0],
  ["three are left out", ["d"], 0],
  ["two are changed, far from each other", ["x", "b", "y", "d"], 2],
])("%s: only what is new is taken apart", (_what, texts, apart) => {
  const read = reader();
  read(part("a", "b", "c", "d"));
  expect(read(part(...texts))).toEqual({ texts, apart });
});

test("a longer text that begins alike is another text", () => {
  const read = reader();
  read("<r><c>a</c></r>");
  expect(read("<r><c>a</c ></r>").texts).toEqual(["a"]);
  expect(read("<r><c>ab</c></r>").texts).toEqual(["ab"]);
  expect(() => read("<r><c>a</c></c></r>")).toThrow("crossed tags");
});

test("the same letters in another namespace are something else", () => {
  const read = reader();
  expect(read(`<r xmlns="main"><c>a</c></r>`).texts).toEqual(["a"]);
  expect(read(`<m:r xmlns:m="main" xmlns="other"><c>a</c></m:r>`).texts).toEqual([]);
  expect(read(`<r xmlns="main"><b xmlns="other"><c>a</c></b></r>`).texts).toEqual([]);
});

test("elements are read anew where prefixes mean something else than in the last part", () => {
  const read = reader();
  const prefixed = (namespace: string) => `<r xmlns="main" xmlns:p="${namespace}"><c><p:t>a</p:t></c></r>`;
  expect(read(prefixed("main"))).toEqual({ texts: ["a"], apart: 1 });
  expect(read(prefixed("main"))).toEqual({ texts: ["a"], apart: 0 });
  expect(read(prefixed("other"))).toEqual({ texts: [""], apart: 1 });
  expect(read(prefixed("main"))).toEqual({ texts: ["a"], apart: 1 });
});

test("an element of the same name that is not the root's is nothing", () => {
  const read = reader();
  const other = `<r xmlns="main"><c>a</c><c xmlns="other">b</c><c xmlns="other"/></r>`;
  expect(read(other)).toEqual({ texts: ["a"], apart: 1 });
  expect(read(other)).toEqual({ texts: ["a"], apart: 0 });
});

test("an element that declares a prefix of its own is known by it", () => {
  const read = reader();
  const prefixed = (namespace: string) => `<r xmlns="main"><c xmlns:p="${namespace}"><p:t>a</p:t></c></r>`;
  expect(read(prefixed("main"))).toEqual({ texts: ["a"], apart: 1 });
  expect(read(prefixed("main"))).toEqual({ texts: ["a"], apart: 0 });
  expect(read(prefixed("other"))).toEqual({ texts: [""], apart: 1 });
});

test("the same letters in another spelling are another text", () => {
  const read = reader();
  const shouted: TextOf = (letters) => letters.toUpperCase();
  expect(read(part("a"))).toEqual({ texts: ["a"], apart: 1 });
  expect(read(part("a"), shouted)).toEqual({ texts: ["A"], apart: 1 });
  expect(read(part("a"), shouted)).toEqual({ texts: ["A"], apart: 0 });
  expect(read(part("a"))).toEqual({ texts: ["a"], apart: 1 });
});

test("characters that XML forbids are found between known elements", () => {
  const read = reader();
  read(part("a", "b"));
  expect(() => read("<r><c>a</c>\u0001<c>b</c></r>")).toThrow("characters that XML forbids");
});

test("of a part without end only the beginning is kept", () => {
  const read = reader();
  const many = Array.from({ length: 40_000 }, (_, index) => `tekst ${String(index)}`);
  read(part(...many));
  const again = read(part(...many));
  expect(again.texts).toEqual(many);
  expect(again.apart).toBeGreaterThan(20_000);
});
