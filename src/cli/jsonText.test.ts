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

test("whatever stands in it, the text is the one that JSON.stringify gives for the whole", () => {
  const item = fc.oneof(fc.string({ unit: "binary" }), fc.object());
  const object = fc.dictionary(fc.string(), fc.oneof(fc.string({ unit: "binary" }), fc.array(item)));
  fc.assert(
    fc.property(object, (given) => {
      expect([...jsonText(given)].join("")).toBe(`${JSON.stringify(given, null, 2)}\n`);
    }),
  );
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
