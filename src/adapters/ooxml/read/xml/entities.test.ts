import { UnreadableError } from "../limits/unreadable";
import { decodeReferences } from "./entities";

test("the five named ones and numbers", () => {
  expect(decodeReferences("&lt;&gt;&amp;&quot;&apos;")).toBe(`<>&"'`);
  expect(decodeReferences("&#230;&#xF8;&#x1F600;&#10;")).toBe("æø😀\n");
  expect(decodeReferences("&amp;lt;")).toBe("&lt;");
});

test.each([
  "&nbsp;",
  "&",
  "& ",
  "&#0;",
  "&#xD800;",
  "&#x110000;",
  "&#;",
  "&#x;",
  "&#1e5;",
  "&__proto__;",
  "&lol9",
])("%s is refused", (text) => {
  expect(() => decodeReferences(text)).toThrow(UnreadableError);
});
