import { addressOut, isOnlyLink, joined, linkInFormula, withAddresses } from "./links";

const linked = (text: string, address: string) => ({ text, links: [{ from: 0, to: text.length, address }] });

test.each([
  ["Se planen", "https://example.com/plan", "Se planen (https://example.com/plan)"],
  ["Se planen  ", "https://example.com/plan", "Se planen (https://example.com/plan)  "],
  ["https://example.com/plan/", "https://example.com/plan", "https://example.com/plan/"],
  ["www.example.com", "http://example.com/", "www.example.com"],
  [
    "Planen ligger på https://example.com/plan",
    "https://example.com/plan",
    "Planen ligger på https://example.com/plan",
  ],
  ["kontakt@example.com", "mailto:kontakt@example.com", "kontakt@example.com"],
  ["Kontakt", "MAILTO:kontakt@example.com?subject=x", "Kontakt (kontakt@example.com)"],
  ["Planen", "file:///G:/plan.docx", "Planen (file:///G:/plan.docx)"],
  ["Planen", "javascript:alert(1)", "Planen (javascript:alert(1))"],
  ["Planen", " ", "Planen"],
  ["  ", "https://example.com", "  "],
])("%j with %j behind it is %j", (text, address, expected) => {
  expect(withAddresses(linked(text, address))).toBe(expected);
});

test.each([
  ["https://example.com/plan", "", "https://example.com/plan"],
  ["https://example.com/plan", "mål", "https://example.com/plan#mål"],
  ["", "Vejledning!A1", null],
  ["#Vejledning!A1", "", null],
  ["", "", null],
])("a link to %j and the place %j leads to %j", (target, place, expected) => {
  expect(addressOut(target, place)).toBe(expected);
});

test("texts put together keep their links where they are", () => {
  const whole = joined(["Se ", linked("a", "https://a.dk/1"), ", ", linked("b", "https://b.dk/2")]);
  expect(whole.links.map(({ from, to }) => whole.text.slice(from, to))).toEqual(["a", "b"]);
  expect(withAddresses(whole)).toBe("Se a (https://a.dk/1), b (https://b.dk/2)");
});

test.each([
  [`HYPERLINK("https://example.com","Planen")`, "https://example.com", true],
  [` hyperlink ( "https://example.com" )`, "https://example.com", true],
  [`HYPERLINK("https://example.com/"&"plan";"Se ""planen""")`, "https://example.com/plan", true],
  [`HYPERLINK("https://example.com",B7)`, "https://example.com", false],
  [`HYPERLINK("https://example.com","Planen")&" fra maj"`, "https://example.com", false],
  [`HYPERLINK("#Vejledning!A1","Vejledning")`, null, false],
  [`HYPERLINK(B7,"Planen")`, null, false],
  [`HYPERLINK("https://example.com`, null, false],
  [`IF(A1,HYPERLINK("https://example.com"),"")`, null, false],
  [`CONCAT("a","b")`, null, false],
])("the formula %j leads to %j", (formula, address, only) => {
  expect(linkInFormula(formula)).toBe(address);
  expect(isOnlyLink(formula)).toBe(only);
});
