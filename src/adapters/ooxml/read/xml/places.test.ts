import { DEFAULT_BUDGETS } from "../limits/budgets";
import { UnreadableError } from "../limits/unreadable";
import { atEndOf, edited, inTagOf, placesOf } from "./places";

const places = (xml: string, depth = 2) =>
  placesOf(xml, { part: "part", budgets: DEFAULT_BUDGETS, root: "r" }, depth);

test("elements are told with their stretch of the text, down to the depth that is asked for", () => {
  const xml = `<?xml version="1.0"?><!-- <r> --><r a="1"><b><c><d/></c></b><![CDATA[<b>]]><e/>æ</r>`;
  const root = places(xml);
  expect(xml.slice(root.from, root.to)).toBe(xml.slice(xml.indexOf("<r a")));
  expect([...root.attributes]).toEqual([["a", "1"]]);
  expect(root.inner.map(({ name, from, to }) => [name, xml.slice(from, to)])).toEqual([
    ["b", "<b><c><d/></c></b>"],
    ["e", "<e/>"],
  ]);
  const [b] = root.inner;
  expect(b?.inner.map(({ name, inner }) => [name, inner])).toEqual([["c", []]]);
});

test("what is added stands where it was meant, and all else stays", () => {
  const xml = `<r><b>1</b><e/></r>`;
  const root = places(xml);
  const [b, e] = root.inner;
  if (!b || !e) throw new Error("b, e");
  expect(edited(xml, [atEndOf(root, "<z/>"), atEndOf(e, "2"), inTagOf(b, ' x="1"'), atEndOf(b, "+")])).toBe(
    `<r><b x="1">1+</b><e>2</e><z/></r>`,
  );
});

test.each(["<r>", "<q/>", "<!DOCTYPE r><r/>", "<r><a></r></a>"])("%s is refused", (xml) => {
  expect(() => places(xml)).toThrow(UnreadableError);
});
