import { mailLink } from "./mailLink";

test("subject and text come as they are written", () => {
  expect(mailLink("kkr@example.dk", "Skema & svar", "Hej\nÆ")).toBe(
    "mailto:kkr@example.dk?subject=Skema%20%26%20svar&body=Hej%0D%0A%C3%86",
  );
});

test("an address brings no headers of its own", () => {
  expect(mailLink("a@example.dk?bcc=b@example.dk", "S", "T")).toBe(
    "mailto:a@example.dk%3Fbcc%3Db@example.dk?subject=S&body=T",
  );
});

test("without an address the mail has none", () => {
  expect(mailLink(null, "S", "T")).toBe("mailto:?subject=S&body=T");
});
