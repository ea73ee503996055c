import { constant, counted, filled, joined, lineFeed, words } from "./live";

test("a sentence and its formula say the same", () => {
  const answered = { expression: "B5", value: 27 };
  const asked = { expression: "B6", value: 29 };
  expect(filled("{answered} af {asked} har svaret", { answered, asked })).toEqual({
    expression: 'B5&" af "&B6&" har svaret"',
    value: "27 af 29 har svaret",
  });
});

test("quotes are doubled, line feeds are CHAR(10)", () => {
  expect(joined(words('det "nye"'), lineFeed, words("tema"))).toEqual({
    expression: '"det ""nye"""&CHAR(10)&"tema"',
    value: 'det "nye"\ntema',
  });
});

test.each([
  [0, "ingen mangler"],
  [1, "1 mangler"],
  [2, "2 mangler"],
])("%i chooses its own phrase", (count, said) => {
  const phrase = { none: "ingen mangler", one: "1 mangler", many: "{count} mangler" };
  expect(counted(phrase, constant(count))).toEqual({
    expression: `IF(${count}=0,"ingen mangler",IF(${count}=1,"1 mangler",${count}&" mangler"))`,
    value: said,
  });
});

test("a phrase without words is an empty text and no missing argument, which Excel takes for 0", () => {
  expect(counted({ none: "", one: "1 fil", many: "{count} filer" }, constant(0))).toEqual({
    expression: 'IF(0=0,"",IF(0=1,"1 fil",0&" filer"))',
    value: "",
  });
});

test("a place that nothing fills is a fault of ours", () => {
  expect(() => filled("{who} mangler", {})).toThrow("{who}");
});
