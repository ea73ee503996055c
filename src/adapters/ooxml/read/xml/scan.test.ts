import { DEFAULT_BUDGETS } from "../limits/budgets";
import { UnreadableError } from "../limits/unreadable";
import { scanXml } from "./scan";

const SMALL = { ...DEFAULT_BUDGETS, depth: 8, attributes: 4, attributeLength: 20 };

/** What the scan reports, one line each: "<name a=1", "text", ">name". */
function scan(
  xml: string | readonly string[],
  namespaces: "root" | "all" = "root",
  root = "r",
  budgets = SMALL,
): string[] {
  const seen: string[] = [];
  scanXml(
    typeof xml === "string" ? [xml] : xml,
    { part: "part", budgets, root, namespaces },
    {
      open: (name, attributes) => {
        seen.push(["<" + name, ...attributes.entries().map(([key, value]) => `${key}=${value}`)].join(" "));
      },
      text: (text) => seen.push(text),
      close: (name) => seen.push(">" + name),
    },
  );
  return seen;
}

function refusal(xml: string | readonly string[]): string {
  try {
    scan(xml);
    return "read";
  } catch (error) {
    if (error instanceof UnreadableError) return error.reason;
    throw error;
  }
}

test("elements, texts and attributes in order", () => {
  expect(
    scan(`<?xml version="1.0"?><!-- c --><r a='1' b = "&lt;&#10;x"><c/>t&amp;u<![CDATA[<&]]></r>\n`),
  ).toEqual(["<r a=1 b=<\nx", "<c", ">c", "t&u", "<&", ">r"]);
});

test("line ends are line feeds, and spaces in attributes", () => {
  expect(scan("<r a='1\r\n2'>x\r\ny\rz</r>")).toEqual(["<r a=1 2", "x\ny\nz", ">r"]);
});

test("any prefix means the same, and other namespaces are passed over with their text", () => {
  const xml = `<x:r xmlns:x="main" xmlns:o="other"><x:c>1</x:c><o:c>2<x:d/></o:c><c>3</c></x:r>`;
  expect(scan(xml)).toEqual(["<r xmlns:x=main xmlns:o=other", "<c", "1", ">c", "<d", ">d", ">r"]);
  expect(scan(xml, "all")).toContain("2");
});

test("a namespace declared inside holds only inside", () => {
  const xml = `<r xmlns="main"><c xmlns="other"><d/></c><e/><p:f xmlns:p="main"/></r>`;
  expect(scan(xml)).toEqual(["<r xmlns=main", "<e", ">e", "<f xmlns:p=main", ">f", ">r"]);
});

test.each([
  ["nothing", ""],
  ["only a declaration", `<?xml version="1.0"?>`],
  ["an end too early", "<r><c>"],
  ["an end inside a tag", "<r><c a='1'"],
  ["an end inside an attribute", "<r a='1"],
  ["an end inside a comment", "<r/><!-- "],
  ["an end inside a literal section", "<r><![CDATA[x</r>"],
  ["crossed tags", "<r><a><b></a></b></r>"],
  ["a longer end tag", "<r></rr>"],
  ["an end tag too many", "<r></r></r>"],
  ["two roots", "<r/><r/>"],
  ["another root", "<q/>"],
  ["text before the root", "x<r/>"],
  ["text behind the root", "<r/>x"],
  ["a literal section behind the root", "<r/><![CDATA[ ]]>"],
  ["an attribute twice", "<r a='1' a='2'/>"],
  ["an attribute without a value", "<r a/>"],
  ["an attribute without quotes", "<r a=1/>"],
  ["attributes without a space between", "<r a='1'b='2'/>"],
  ["a tag in an attribute", "<r a='<'/>"],
  ["a tag without a name", "<r>< c/></r>"],
  ["an unknown reference", "<r>&lol;</r>"],
  ["an undeclared prefix", "<r><p:c/></r>"],
  ["a character that XML forbids", "<r>\u0001</r>"],
  ["such a character in an attribute", "<r a='\uFFFF'/>"],
  ["such a character behind the root", "<r/>\u0000"],
  ["an entity without a DOCTYPE", "<!ENTITY a 'b'><r/>"],
])("%s is damaged", (_what, xml) => {
  expect(refusal(xml)).toBe("damaged");
});

test.each([
  ["a DOCTYPE", `<!DOCTYPE r [<!ENTITY a "b">]><r/>`],
  ["a DOCTYPE in small letters", `<!doctype r><r/>`],
  ["a DOCTYPE behind a comment", `<!-- --><!DOCTYPE r SYSTEM "file:///etc/passwd"><r/>`],
  ["nine elements inside each other", `<r>${"<a>".repeat(8)}${"</a>".repeat(8)}</r>`],
  ["five attributes", `<r a="" b="" c="" d="" e=""/>`],
  ["a long attribute", `<r a="${"x".repeat(21)}"/>`],
])("%s is forbidden", (_what, xml) => {
  expect(refusal(xml)).toBe("forbiddenXml");
});

test("eight elements inside each other and four attributes are within the budget", () => {
  expect(refusal(`<r>${"<a>".repeat(7)}${"</a>".repeat(7)}</r>`)).toBe("read");
  expect(refusal(`<r a="" b="" c="" d=""/>`)).toBe("read");
});

describe("of alternatives, only what Office reads is told, once", () => {
  const alternatives = (inside: string) =>
    `<r xmlns="main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
    `xmlns:hs="http://example.com/hs" xmlns:x14="http://schemas.microsoft.com/x14">` +
    `<mc:AlternateContent>${inside}</mc:AlternateContent></r>`;
  const elements = (inside: string, namespaces: "root" | "all" = "root") =>
    scan(alternatives(inside), namespaces, "r", DEFAULT_BUDGETS)
      .filter((line) => line.startsWith("<"))
      .slice(1);

  test.each([
    [
      "the first that is understood",
      `<mc:Choice Requires="x14"><a/></mc:Choice><mc:Choice Requires="x14"><b/></mc:Choice><mc:Fallback><c/></mc:Fallback>`,
      ["<a"],
    ],
    [
      "the next where the first is not",
      `<mc:Choice Requires="hs"><a/></mc:Choice><mc:Choice Requires="x14"><b/></mc:Choice>`,
      ["<b"],
    ],
    [
      "the fallback where none is",
      `<mc:Choice Requires="hs x14"><a/></mc:Choice><mc:Fallback><c/></mc:Fallback>`,
      ["<c"],
    ],
    ["nothing where there is no fallback", `<mc:Choice Requires="nej"><a/></mc:Choice>`, []],
    ["none that names nothing", `<mc:Choice><a/></mc:Choice><mc:Fallback/>`, []],
    [
      "alternatives inside alternatives",
      `<mc:Choice Requires="x14"><a/><mc:AlternateContent><mc:Choice Requires="hs"><b/></mc:Choice><mc:Fallback><c/></mc:Fallback></mc:AlternateContent></mc:Choice><mc:Fallback><d/></mc:Fallback>`,
      ["<a", "<c"],
    ],
    [
      "nothing of alternatives that are left",
      `<mc:Choice Requires="hs"><mc:AlternateContent><mc:Choice Requires="x14"><b/></mc:Choice></mc:AlternateContent></mc:Choice>`,
      [],
    ],
  ])("%s", (_what, inside, expected) => {
    expect(elements(inside)).toEqual(expected);
    expect(elements(inside, "all")).toEqual(expected);
  });

  test("other makers' elements of these names are elements like any other", () => {
    expect(scan(`<r><AlternateContent><Choice/><Fallback/></AlternateContent></r>`)).toEqual([
      "<r",
      "<AlternateContent",
      "<Choice",
      ">Choice",
      "<Fallback",
      ">Fallback",
      ">AlternateContent",
      ">r",
    ]);
  });
});

test("a text in pieces is what it is as a whole, wherever a tag lets it be cut", () => {
  const xml = `<r xmlns="m" xmlns:o="o"><row a="1">t&amp;u<o:x><o:y>no</o:y></o:x><c>2</c></row> <row/></r>\n`;
  const whole = scan(xml);
  for (let at = xml.indexOf("<", 1); at >= 0; at = xml.indexOf("<", at + 1)) {
    expect(scan([xml.slice(0, at), xml.slice(at)])).toEqual(whole);
  }
});

test("a text in pieces ends too early, too", () => {
  expect(refusal(["<r><a>", "</a>"])).toBe("damaged");
  expect(refusal(["<r><a>", "</r>"])).toBe("damaged");
  expect(refusal(["<r></r>", "<r></r>"])).toBe("damaged");
});
