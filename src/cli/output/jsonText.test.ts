import fc from "fast-check";
import { jsonText } from "./jsonText";

test("an object with a text, a list of objects and an empty list", () => {
  const text = [
    ...jsonText({ set: "kkr", returns: [{ file: "Å.xlsx", answers: [] }, { file: "b" }], none: [] }),
  ];
  expect(text.join("")).toBe(`{
  "set": "kkr",
  "returns": [
    {
      "file": "Å.xlsx",
      "answers": []
    },
    {
      "file": "b"
    }
  ],
  "none": []
}
`);
});

test("whatever stands in it, it means the same as JSON.stringify's, and has as many lines", () => {
  const item = fc.oneof(fc.string({ unit: "binary" }), fc.object());
  const object = fc.dictionary(fc.string(), fc.oneof(fc.string({ unit: "binary" }), fc.array(item)));
  fc.assert(
    fc.property(object, (given) => {
      const [text, plain] = [[...jsonText(given)].join(""), JSON.stringify(given, null, 2)];
      expect(JSON.parse(text)).toEqual(JSON.parse(plain));
      expect(text.split("\n")).toHaveLength(plain.split("\n").length + 1);
    }),
  );
});

test("nothing in it steers the terminal that shows it, and emoji stay whole", () => {
  const text = [...jsonText({ set: "\u001b[2K\u009b\u202E\u{E0041}", returns: ["👩🏽‍💻 ❤️"] })].join("");
  expect(text).toContain(String.raw`"\u001b[2K\u009b\u202e\udb40\udc41"`);
  expect(text).toContain('"👩🏽‍💻 ❤️"');
});

test("a list is made item by item, as its text is taken", () => {
  const made: number[] = [];
  function* items(): Generator<object> {
    for (const number of [1, 2]) {
      made.push(number);
      yield { number };
    }
  }
  const pieces = jsonText({ items: items() });
  pieces.next();
  expect(made).toEqual([]);
  pieces.next();
  expect(made).toEqual([1]);
});
